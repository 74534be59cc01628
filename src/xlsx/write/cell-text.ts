import { richText, closeInRichText, openInRichText, textInRichText } from '../read/rich-text';
import { sharedStrings } from '../read/shared-strings';
import { scanBytes } from '../xml/scan-bytes';
import type { XmlHandler } from '../xml/scan-bytes';
import { attributeOf, tagEnd, tagStart } from '../xml/start-tag';
import { withoutEntities, withoutEscapes } from '../xml/text-of-bytes';
import type { Draft } from './draft';
import { bytesOfPart, hasPart } from './parts-draft';
import { relationsOf } from './relations-draft';
import { cellAt } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';

const readTexts = (draft: Draft): readonly string[] => {
  const part = relationsOf(draft.parts, draft.workbook.part).find(({ type }) => type === 'sharedStrings')?.target;
  const texts: string[] = [];
  if (part === undefined || !hasPart(draft.parts, part)) return texts;
  const scan = scanBytes(part, sharedStrings(part, texts));
  scan.feed(bytesOfPart(draft.parts, part));
  scan.end();
  return texts;
};

const sharedTexts = (draft: Draft): readonly string[] => {
  draft.texts ??= readTexts(draft);
  return draft.texts;
};

const inlineText = (xml: string): string => {
  const rich = richText();
  const handler: XmlHandler = {
    wantsText: false,
    open: (bytes, name, nameEnd, _end, isEmpty) => {
      openInRichText(rich, bytes, name, nameEnd, isEmpty);
      handler.wantsText = rich.isOpen;
    },
    text: (bytes, start, end, _isWhole, isLiteral) => textInRichText(rich, bytes, start, end, isLiteral),
    close: (bytes, name, nameEnd) => {
      closeInRichText(rich, bytes, name, nameEnd);
      handler.wantsText = rich.isOpen;
    },
  };
  scanBytes('', handler).feed(new TextEncoder().encode(xml));
  return rich.text;
};

const valueOf = (xml: string): string => {
  const start = xml.search(/<([^\s/>:]+:)?v[\s>]/);
  if (start < 0) return '';
  const from = tagEnd(xml, tagStart(xml.slice(start)) + start);
  return withoutEscapes(withoutEntities(xml.slice(from, xml.indexOf('</', from))));
};

/** The text of a cell; `undefined` if it holds none, be it empty or a number. */
export const textOfCell = (draft: Draft, sheet: SheetDraft, row: number, column: number): string | undefined => {
  const xml = cellAt(sheet, row, column);
  const type = xml === undefined ? undefined : attributeOf(xml, 't');
  if (xml === undefined) return undefined;
  if (type === 'inlineStr') return inlineText(xml);
  if (type === 'str') return valueOf(xml);
  return type === 's' ? sharedTexts(draft)[Number(valueOf(xml))] : undefined;
};

/** What a cell shows, as far as it is a text or a number; `undefined` for anything else. */
export const contentOfCell = (draft: Draft, sheet: SheetDraft, row: number, column: number): string | number | undefined => {
  const xml = cellAt(sheet, row, column);
  const type = xml === undefined ? undefined : attributeOf(xml, 't');
  if (xml === undefined || (type !== undefined && type !== 'n')) return textOfCell(draft, sheet, row, column);
  const value = valueOf(xml);
  return value === '' ? undefined : Number(value);
};
