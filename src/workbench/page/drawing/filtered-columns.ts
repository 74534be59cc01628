import { cellReader } from '../../grid/cells';
import type { Area } from '../../book/area';
import { applyAutoFilter } from '../../book/auto-filter';
import type { Book } from '../../book/book';
import { styleReader } from '../../book/cell-style';
import { setFilter } from '../../book/filter';
import { onSheet } from '../../book/range-target';
import { textOf } from '../../book/read-range';
import { partOf } from '../../book/sheets';
import { isHiddenRow } from '../../book/sizes';
import { sortRange } from '../../book/sort';
import { bodyOf } from '../../book/tables';

type Criteria = Readonly<Record<string, unknown>>;

/** A column of a table or of the sheet's filter, with what its button can do. */
export type FilteredColumn = {
  readonly id: string;
  readonly name: string;
  /** The cell in which the button lies. */
  readonly header: Area;
  readonly body: Area;
  readonly criteria: Criteria | undefined;
  readonly filter: (criteria: Criteria | undefined) => void;
  readonly sort: (ascending: boolean) => void;
};

const headerCell = (area: Area, index: number): Area => ({ top: area.top, left: area.left + index, bottom: area.top, right: area.left + index });

const ofTables = (book: Book, sheetId: string): readonly FilteredColumn[] => book.tables
  .filter((table) => table.sheetId === sheetId && table.showHeaders && table.showFilterButton)
  .flatMap((table) => table.columns.map((column, index): FilteredColumn => ({
    id: `${table.id} ${column.id}`, name: column.name, header: headerCell(table.area, index), body: { ...bodyOf(table), left: table.area.left + index, right: table.area.left + index },
    criteria: table.filters.get(column.id),
    filter: (criteria) => setFilter(book, table, column.id, criteria),
    sort: (ascending) => {
      const fields = [{ key: index, ascending }];
      sortRange(onSheet(book, sheetId, bodyOf(table)), fields, false, false, false);
      table.sorted = fields;
    },
  })));

const ofSheet = (book: Book, sheetId: string): readonly FilteredColumn[] => {
  const filter = partOf(book, sheetId).autoFilter;
  if (filter === undefined) return [];
  const { area } = filter;
  const [cell, style] = [cellReader(book.engine, sheetId), styleReader(book, sheetId)];
  return Array.from({ length: area.right - area.left + 1 }, (_, index): FilteredColumn => {
    const header = headerCell(area, index);
    return {
      id: `sheet ${header.left}`, name: textOf(cell(header.top, header.left).content, style(header.top, header.left).numberFormat), header,
      body: { ...header, top: area.top + 1, bottom: area.bottom }, criteria: filter.criteria.get(index),
      filter: (criteria) => applyAutoFilter(onSheet(book, sheetId, area), index, criteria),
      sort: (ascending) => sortRange(onSheet(book, sheetId, area), [{ key: index, ascending }], false, true, false),
    };
  });
};

export const filteredColumns = (book: Book, sheetId: string): readonly FilteredColumn[] => [...ofTables(book, sheetId), ...ofSheet(book, sheetId)];

/** A value that a column has, as shown, and whether its rows are to be seen. */
type FilterValue = { readonly text: string; readonly isShown: boolean };

/** The different values of a column, in order. */
export const valuesOf = (book: Book, sheetId: string, { body, criteria }: FilteredColumn): readonly FilterValue[] => {
  const [cell, style] = [cellReader(book.engine, sheetId), styleReader(book, sheetId)];
  const chosen = criteria?.['filterOn'] === 'Values' && Array.isArray(criteria['values']) ? new Set(criteria['values'].map((one) => String(one).toLowerCase())) : undefined;
  const found = new Map<string, { readonly text: string; readonly number: number | undefined; isShown: boolean }>();
  for (let row = body.top; row <= body.bottom; row += 1) {
    const { content } = cell(row, body.left);
    const text = textOf(content, style(row, body.left).numberFormat);
    const key = text.toLowerCase();
    const isShown = criteria === undefined || (chosen === undefined ? !isHiddenRow(book, sheetId, row) : chosen.has(key));
    const known = found.get(key);
    if (known === undefined) found.set(key, { text, number: content.kind === 'number' ? content.value : undefined, isShown });
    else known.isShown ||= isShown;
  }
  return [...found.values()].sort((a, b) => {
    if (a.text === '' || b.text === '') return (a.text === '' ? 1 : 0) - (b.text === '' ? 1 : 0);
    if (a.number !== undefined && b.number !== undefined) return a.number - b.number;
    return a.number !== undefined ? -1 : b.number !== undefined ? 1 : a.text.localeCompare(b.text);
  });
};
