import type { CellStyle } from '../../../workbook/edit';
import { builtInFormats } from '../../read/built-in-formats';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import type { Element } from '../../xml/element';
import { escapeAttribute } from '../../xml/escape';
import { attributeOf, withAttribute, withAttributes } from '../../xml/start-tag';
import { borderXml, fillXml, fontXml } from './font-fill-border';
import { itemAt, placeOf } from './styles-draft';
import type { StylesDraft } from './styles-draft';

/** What a plan may change about a cell's style; `quotePrefix` is the mark of an apostrophe in front of a text. */
export type StyleChange = CellStyle & { readonly quotePrefix?: boolean };

const firstCustomFormat = 164;

/** Built-in formats that are the same in every language, by their code. */
const builtInIds: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 9, 10, 11, 49].map((id) => [builtInFormats.get(id) ?? '', id]),
);

export const formatId = (styles: StylesDraft, code: string): number => {
  if (/^general$/i.test(code)) return 0;
  const builtIn = builtInIds.get(code);
  if (builtIn !== undefined) return builtIn;
  const { children, prefix } = styles.lists.numFmts;
  const known = children.find(({ xml }) => attributeOf(xml, 'formatCode') === code);
  if (known !== undefined) return Number(attributeOf(known.xml, 'numFmtId'));
  const id = Math.max(firstCustomFormat - 1, ...children.map(({ xml }) => Number(attributeOf(xml, 'numFmtId')))) + 1;
  placeOf(styles, 'numFmts', `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return id;
};

const xfOrder = ['alignment', 'protection', 'extLst'];

/** An attribute that names an item of a collection; Excel takes a missing one for the first. */
const index = (xf: Element, name: string): number => {
  const value = attributeOf(xf.head, name);
  return value === undefined ? 0 : Number(value);
};

const setAlignment = (xf: Element, { horizontal, vertical, wrap, indent }: StyleChange): void => {
  if ([horizontal, vertical, wrap, indent].every((one) => one === undefined)) return;
  const changed = withAttributes(childOf(xf, 'alignment') ?? `<${xf.prefix}alignment/>`, {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? '1' : undefined }),
    ...(indent === undefined ? {} : { indent: indent === 0 ? undefined : String(indent) }),
  });
  setChild(xf, xfOrder, 'alignment', changed.trim());
  xf.head = withAttribute(xf.head, 'applyAlignment', '1');
};

const setFont = (styles: StylesDraft, xf: Element, change: StyleChange): void => {
  const { bold, italic, size, font, colour } = change;
  if ([bold, italic, size, font, colour].every((one) => one === undefined)) return;
  const base = itemAt(styles, 'fonts', index(xf, 'fontId')) ?? `<${xf.prefix}font/>`;
  xf.head = withAttributes(xf.head, { fontId: String(placeOf(styles, 'fonts', fontXml(base, change))), applyFont: '1' });
};

const setRest = (styles: StylesDraft, xf: Element, { numberFormat, fill, border, borderColour, locked, quotePrefix }: StyleChange): void => {
  const { prefix } = xf;
  if (numberFormat !== undefined) xf.head = withAttributes(xf.head, { numFmtId: String(formatId(styles, numberFormat)), applyNumberFormat: '1' });
  if (fill !== undefined) xf.head = withAttributes(xf.head, { fillId: String(placeOf(styles, 'fills', fillXml(prefix, fill))), applyFill: '1' });
  if (border !== undefined) xf.head = withAttributes(xf.head, { borderId: String(placeOf(styles, 'borders', borderXml(prefix, border, borderColour))), applyBorder: '1' });
  if (quotePrefix !== undefined) xf.head = withAttribute(xf.head, 'quotePrefix', quotePrefix ? '1' : undefined);
  if (locked === undefined) return;
  setChild(xf, xfOrder, 'protection', withAttribute(childOf(xf, 'protection') ?? `<${prefix}protection/>`, 'locked', locked ? '1' : '0').trim());
  xf.head = withAttribute(xf.head, 'applyProtection', '1');
};

const made = (styles: StylesDraft, base: number, change: StyleChange): number => {
  const { prefix } = styles.lists.cellXfs;
  const xf = parseElement(styles.part, (itemAt(styles, 'cellXfs', base) ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`).trim());
  setFont(styles, xf, change);
  setAlignment(xf, change);
  setRest(styles, xf, change);
  return placeOf(styles, 'cellXfs', xf.children.length === 0 ? `${xf.head.slice(0, -1).trimEnd()}/>` : writeElement(xf));
};

/** Gives, for the index of a style, the index of the one that differs from it by `change`. */
export const styleChanger = (styles: StylesDraft, change: StyleChange): ((base: number) => number) => {
  const key = JSON.stringify(change);
  const known = styles.made.get(key) ?? new Map<number, number>();
  styles.made.set(key, known);
  return (base) => {
    const place = known.get(base) ?? made(styles, base, change);
    known.set(base, place);
    return place;
  };
};

/** Whether a style carries the mark of an apostrophe. */
export const hasQuotePrefix = (styles: StylesDraft, style: number): boolean => {
  const xf = itemAt(styles, 'cellXfs', style);
  return xf !== undefined && ['1', 'true'].includes(attributeOf(xf, 'quotePrefix') ?? '');
};
