import { stylesOf, type Draft } from '../../../xlsx/write/draft';
import { itemAt, placeOf, type StylesDraft } from '../../../xlsx/write/styles/styles-draft';
import { formatId } from '../../../xlsx/write/styles/cell-style';
import { attributeOf, withAttribute, withAttributes } from '../../../xlsx/xml/start-tag';
import { childOf, parseElement, setChild, writeElement, type Element } from '../../../xlsx/xml/element';
import { relationsOf } from '../../../xlsx/write/relations-draft';
import { hasPart, textOfPart } from '../../../xlsx/write/parts-draft';
import type { CellStyle } from '../../book/cell-style';
import { fileLooks, styleNames, type FileLooks } from '../read/file-looks';
import { relatedPart } from '../read/sheet-source';
import { xmlNode } from '../xml/xml-node';
import { alignmentXml, borderXml, fillXml, fontXml, groups, protectionXml, type LookGroup } from './look-xml';
import { nothing } from '../xml/nothing';

/** The styles of the file while it is written, and the look of each. */
export type LooksDraft = {
  readonly draft: Draft;
  readonly file: FileLooks;
  /** The number of each look, by the look as text. */
  readonly numbers: Map<string, number>;
  readonly looks: CellStyle[];
  /** Numbers of named styles that the file has. */
  readonly named: Map<string, number>;
};

const texts = new WeakMap<CellStyle, string>();

/** A look as text; cells that look alike mostly share one object, whose text is made once. */
const keyOf = (look: CellStyle): string => {
  const known = texts.get(look);
  if (known !== undefined) return known;
  const text = JSON.stringify(look, Object.keys(look).sort().concat(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp', 'style', 'weight', 'color']));
  texts.set(look, text);
  return text;
};

export const looksDraft = (draft: Draft): LooksDraft => {
  const styles = stylesOf(draft);
  const theme = relatedPart(relationsOf(draft.parts, draft.workbook.part), 'theme');
  const node = xmlNode(textOfPart(draft.parts, styles.part));
  const file = fileLooks(node, theme === undefined || !hasPart(draft.parts, theme) ? undefined : xmlNode(textOfPart(draft.parts, theme)));
  const looks = [...file.looks];
  const numbers = new Map<string, number>();
  looks.forEach((look, index) => { if (!numbers.has(keyOf(look))) numbers.set(keyOf(look), index); });
  const named = new Map(styleNames(node).map(({ name, xf }) => [name, xf]));
  return { draft, file, numbers, looks, named };
};

const differs = (group: LookGroup, look: CellStyle, base: CellStyle): boolean =>
  groups[group].some((member) => JSON.stringify(look[member]) !== JSON.stringify(base[member]));

const pointer = (xf: Element, name: string): number => Number(attributeOf(xf.head, name) ?? nothing);

const point = (styles: StylesDraft, xf: Element, list: 'fonts' | 'fills' | 'borders', attribute: string, apply: string, make: (base: string | undefined) => string): void => {
  const place = placeOf(styles, list, make(itemAt(styles, list, pointer(xf, attribute))));
  xf.head = withAttributes(xf.head, { [attribute]: String(place), [apply]: '1' });
};

const xfOrder = ['alignment', 'protection', 'extLst'];

const setDetails = (xf: Element, look: CellStyle, base: CellStyle): void => {
  if (differs('alignment', look, base)) {
    setChild(xf, xfOrder, 'alignment', alignmentXml(xf.prefix, childOf(xf, 'alignment'), look));
    xf.head = withAttribute(xf.head, 'applyAlignment', '1');
  }
  if (!differs('protection', look, base)) return;
  setChild(xf, xfOrder, 'protection', protectionXml(xf.prefix, look));
  xf.head = withAttribute(xf.head, 'applyProtection', '1');
};

const asText = (xf: Element): string => (xf.children.length === 0 ? `${xf.head.slice(0, -1).trimEnd()}/>` : writeElement(xf));

/** A look as an `xf` made from another: only what differs is changed. */
const xfFrom = (draft: LooksDraft, xml: string, base: CellStyle, look: CellStyle): string => {
  const styles = stylesOf(draft.draft);
  const xf = parseElement(styles.part, xml.trim());
  if (differs('number', look, base)) xf.head = withAttributes(xf.head, { numFmtId: String(formatId(styles, look.numberFormat)), applyNumberFormat: '1' });
  if (differs('font', look, base)) point(styles, xf, 'fonts', 'fontId', 'applyFont', (before) => fontXml(xf.prefix, before, base, look));
  if (differs('fill', look, base)) point(styles, xf, 'fills', 'fillId', 'applyFill', () => fillXml(xf.prefix, look));
  if (differs('border', look, base)) point(styles, xf, 'borders', 'borderId', 'applyBorder', (before) => borderXml(xf.prefix, before, base, look));
  setDetails(xf, look, base);
  return asText(xf);
};

/** The number of a look in the file; a look that the file does not have is made from that of `from`. */
export const numberOfLook = (draft: LooksDraft, look: CellStyle, from: number): number => {
  const known = draft.numbers.get(keyOf(look));
  if (known !== undefined) return known;
  const styles = stylesOf(draft.draft);
  const base = draft.looks[from] ?? draft.looks[0] ?? look;
  const { prefix } = styles.lists.cellXfs;
  const xml = itemAt(styles, 'cellXfs', from) ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  const named = draft.named.get(look.named);
  const made = xfFrom(draft, look.named === base.named || named === undefined ? xml : withAttribute(xml.trim(), 'xfId', String(named)), base, look);
  const number = placeOf(styles, 'cellXfs', made);
  draft.numbers.set(keyOf(look), number);
  draft.looks[number] ??= look;
  return number;
};

/** Whether a cell whose style has this number looks so already. */
export const looksLike = (draft: LooksDraft, number: number, look: CellStyle): boolean => {
  const before = draft.looks[number];
  return before !== undefined && keyOf(before) === keyOf(look);
};
