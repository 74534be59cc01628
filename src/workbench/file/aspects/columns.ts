import { withAttributes } from '../../../xlsx/xml/start-tag';
import { setColumns, type ColumnRange } from '../../../xlsx/write/sheet-draft';
import { sheetOf } from '../../grid/cells';
import { styleOf, type CellStyle } from '../../book/cell-style';
import { partOf } from '../../book/sheets';
import { columnCharacters } from '../read/lengths';
import type { SheetSource } from '../read/sheet-source';
import { nodeAt, nodesNamed, numberOf } from '../xml/xml-node';
import { looksLike, numberOfLook, type LooksDraft } from '../write/looks-draft';
import type { Aspect, Place, SheetTarget } from './aspect';
import { nothing } from '../xml/nothing';

/** A column that is not like all others. */
type Column = { readonly at: number; readonly width: number | undefined; readonly hidden: boolean; readonly level: number; readonly look: CellStyle | undefined };

const read = ({ around }: SheetSource, { book, sheetId }: Place): void => {
  const levels = partOf(book, sheetId).outline.columns;
  for (const { attributes } of nodesNamed(nodeAt(around, 'cols'), 'col')) {
    const level = numberOf(attributes['outlineLevel']) ?? nothing;
    if (level === 0) continue;
    for (let column = Number(attributes['min']) - 1; column < Math.min(Number(attributes['max']), 16_384); column += 1) levels.set(column, level);
  }
};

const state = ({ book, sheetId }: Place): readonly Column[] => {
  const sheet = sheetOf(book.engine, sheetId);
  const levels = partOf(book, sheetId).outline.columns;
  const usual = sheet.getConfig().defaultColumnWidth;
  const found: Column[] = [];
  const styles = book.engine.workbook.getStyles();
  const standard = styles.get(sheet.getConfig().defaultStyle ?? null) ?? {};
  for (let at = 0; at < sheet.getColumnCount(); at += 1) {
    const data = sheet.getColumnManager().getColumn(at);
    const own = data?.s === undefined || data.s === null ? undefined : styles.get(data.s);
    const look = own === undefined || own === null ? undefined : styleOf({ ...standard, ...own }, data?.custom ?? {});
    const width = data?.w === undefined || data.w === usual ? undefined : data.w;
    const column = { at, width, hidden: data?.hd === 1, level: levels.get(at) ?? nothing, look };
    if (width !== undefined || column.hidden || column.level > 0 || look !== undefined) found.push(column);
  }
  return found;
};

const numberIn = (looks: LooksDraft, look: CellStyle, before: number): number => (looksLike(looks, before, look) ? before : numberOfLook(looks, look, before));

const rangeOf = (target: SheetTarget, { at, width, hidden, level, look }: Column, before: ColumnRange | undefined): ColumnRange => {
  const base = before?.xml ?? `<${target.sheet.element.prefix}col width="9.140625"/>`;
  const style = numberOf(/\sstyle="(\d+)"/.exec(base)?.[1]) ?? nothing;
  const number = look === undefined ? 0 : numberIn(target.looks, look, style);
  return {
    first: at, last: at, xml: withAttributes(base.trim(), {
      min: String(at + 1), max: String(at + 1), ...(width === undefined ? {} : { width: String(columnCharacters(width)), customWidth: '1' }),
      hidden: hidden ? '1' : undefined, outlineLevel: level === 0 ? undefined : String(level), style: number === 0 ? undefined : String(number), ...(hidden ? {} : { collapsed: undefined }),
    }),
  };
};

/** What lies beyond the columns that the grid has is kept as it was. */
const beyond = ({ book, sheetId, sheet }: SheetTarget): readonly ColumnRange[] => {
  const count = sheetOf(book.engine, sheetId).getColumnCount();
  return sheet.columns.filter(({ last }) => last >= count).map((range) => (range.first >= count ? range : { ...range, first: count, xml: withAttributes(range.xml.trim(), { min: String(count + 1) }) }));
};

const sameSettings = (one: ColumnRange, other: ColumnRange): boolean => {
  const bare = ({ xml }: ColumnRange): string => xml.replace(/\s(?:min|max)="\d+"/g, '');
  return one.last + 1 === other.first && bare(one) === bare(other);
};

const joined = (ranges: readonly ColumnRange[]): readonly ColumnRange[] => ranges.reduce<readonly ColumnRange[]>((all, range) => {
  const last = all.at(-1);
  if (last === undefined || !sameSettings(last, range)) return [...all, range];
  return [...all.slice(0, -1), { ...last, last: range.last, xml: withAttributes(last.xml, { max: String(range.last + 1) }) }];
}, []);

const write = (target: SheetTarget): void => {
  const { sheet } = target;
  const before = (at: number): ColumnRange | undefined => sheet.columns.find(({ first, last }) => first <= at && at <= last);
  setColumns(sheet, joined([...state(target).map((column) => rangeOf(target, column, before(column.at))), ...beyond(target)]));
};

/** Widths, hidden and grouped columns, and what cells of a column look like that have no look of their own. */
export const columns: Aspect = { name: 'columns', read, state, write };
