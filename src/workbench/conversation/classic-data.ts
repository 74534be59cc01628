import type { Book } from '../book/book';
import { onSheet, type RangeTarget } from '../book/range-target';
import { readText, readValues } from '../book/read-range';
import { isHiddenColumn, isHiddenRow } from '../book/sizes';
import { headerOf } from '../book/tables';
import { tableOf } from '../book/bindings';

export type Lines = readonly (readonly unknown[])[];

/** A table on the wire; one without headers has none. */
type TableData = { readonly Rows: Lines; readonly Headers?: Lines | undefined };

export type ClassicData = string | Lines | TableData;

/** How the cells are wanted. */
export type Wanted = Readonly<Record<string, unknown>>;

export const isTableData = (data: unknown): data is TableData => typeof data === 'object' && data !== null && 'Rows' in data;

const asText = (lines: Lines): string => lines.map((line) => line.join('\t')).join('\r\n');

const linesOf = (target: RangeTarget, { ValueFormat, FilterType }: Wanted): Lines => {
  const { book, sheetId, area } = target;
  const lines = (ValueFormat === 'formatted' ? readText(target) : readValues(target)) as Lines;
  if (FilterType !== 'onlyVisible') return lines;
  return lines.filter((_, index) => !isHiddenRow(book, sheetId, area.top + index)).map((line) => line.filter((_, index) => !isHiddenColumn(book, sheetId, area.left + index)));
};

const asTable = (target: RangeTarget, wanted: Wanted): TableData => {
  const { book, sheetId, area } = target;
  const table = tableOf(book, target);
  const header = table === undefined ? undefined : headerOf(table);
  if (header === undefined) return { Rows: linesOf(target, wanted) };
  const [top, bottom] = [Math.max(area.top, header.bottom + 1), table?.showTotals === true ? Math.min(area.bottom, table.area.bottom - 1) : area.bottom];
  return {
    Headers: linesOf(onSheet(book, sheetId, { ...area, top: header.top, bottom: header.bottom }), wanted),
    Rows: bottom < top ? [] : linesOf(onSheet(book, sheetId, { ...area, top, bottom }), wanted),
  };
};

/** The cells as text, matrix or table; undefined for another kind. */
export const readAs = (target: RangeTarget, wanted: Wanted): ClassicData | undefined => {
  switch (wanted['CoerceType']) {
    case 'text': return asText(linesOf(target, wanted));
    case 'matrix': return linesOf(target, wanted);
    case 'table': return asTable(target, wanted);
    default: return undefined;
  }
};

/** What is to be written, line by line, the headers of a table first. */
export const linesToWrite = (data: unknown): Lines => {
  if (isTableData(data)) return [...data.Headers ?? [], ...data.Rows];
  if (Array.isArray(data)) return data.map((line: unknown): readonly unknown[] => (Array.isArray(line) ? line : [line]));
  return String(data).split(/\r?\n/).map((line) => line.split('\t'));
};

/** The selected cells, if they are in one piece. */
export const selectionOf = (book: Book): RangeTarget | undefined => {
  const [area, ...more] = book.selection.areas;
  return area === undefined || more.length > 0 ? undefined : onSheet(book, book.selection.sheetId, area);
};

/** The block of some lines from the top left cell of a range. */
export const blockFrom = ({ book, sheetId, area: { top, left } }: RangeTarget, lines: Lines): RangeTarget | undefined => {
  const width = lines[0]?.length;
  return width === undefined || width === 0 ? undefined : onSheet(book, sheetId, { top, left, bottom: top + lines.length - 1, right: left + width - 1 });
};
