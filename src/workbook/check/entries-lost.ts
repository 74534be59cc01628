import type { CellInput, Plan } from '../edit';
import type { CellValue, SheetGrid } from '../grid';
import { a1 } from '../plan/a1';
import { RESULTS_TABLE } from '../plan/own-sheets';
import type { Finding } from './finding';

/** What a sheet of ours will hold, by its shown text. */
type Written = { readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>; readonly texts: ReadonlySet<string> };

const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
};

const textOfInput = (input: CellInput | undefined): string => {
  if (input === undefined || 'empty' in input) return '';
  if ('text' in input) return input.text;
  if ('number' in input) return String(input.number);
  // A formula that shows nothing yet is still what stands there.
  return 'boolean' in input ? String(input.boolean) : `=${textOf(input.shows)}`;
};

const writtenBy = (edits: Plan): Written => {
  const rows = new Map<number, Map<number, string>>();
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((cells, down) => cells.forEach((cell, right) => {
      const shown = textOfInput(cell);
      if (shown === '') return;
      const row = rows.get(edit.row + down) ?? new Map<number, string>();
      rows.set(edit.row + down, row.set(edit.column + right, shown));
    }));
  }
  return { rows, texts: new Set([...rows.values()].flatMap((row) => [...row.values()].map((shown) => shown.replace(/^=/, '')))) };
};

const lost = (sheet: SheetGrid, row: number, column: number): Finding => ({
  code: 'entry-cleared', severity: 'warning', found: textOf(sheet.values[row]?.[column]), sheet: sheet.name, cell: a1(row, column),
});

/** Ours: a rule as the rules sheet has it now, and beside it, until the next run, that it was changed. */
const FOLLOWS_RULES = /^(?:IF\(\$[A-Z]+\$\d+<>"|IFERROR\((?:IF\()?INDEX\()/;

const filledColumns = (cells: readonly CellValue[]): readonly number[] => cells.flatMap((value, column) => (textOf(value) === '' ? [] : [column]));

/** What a row is about: its label, or the indicator beside its number. */
const keyOf = (at: (column: number) => string): string => (/^\d+$/.test(at(0)) ? `${at(0)} ${at(1)}` : at(0));

/**
 * What people wrote on a form that is filled again, and that will stand nowhere on it. Rows are compared by their labels, because a form may get or lose a
 * row; what is updated is no loss. `edits` are the sheet's own.
 */
export const formEntriesLost = (sheet: SheetGrid, edits: Plan): readonly Finding[] => {
  const { rows, texts } = writtenBy(edits);
  const keys = new Map([...rows].map(([row, cells]) => [keyOf((column) => cells.get(column) ?? ''), row] as const));
  keys.delete('');
  const keyed = sheet.values.map((cells, row) => ({ row, cells, key: keyOf((column) => textOf(cells[column])) }));
  const known = keyed.filter(({ key }) => keys.has(key));
  // In another language nothing can be compared.
  if (known.length * 2 < keys.size) return [];
  const last = Math.max(...known.map(({ row }) => row));
  return keyed.flatMap(({ row, cells, key }) => {
    const filled = filledColumns(cells);
    const same = rows.get(keys.get(key) ?? -1);
    const isKept = (column: number): boolean => typeof cells[column] === 'string' && texts.has(textOf(cells[column]));
    if (key !== '' && same !== undefined) return filled.filter((column) => !same.has(column) && !isKept(column)).map((column) => lost(sheet, row, column));
    // Ours, as they were: the title, the period and the sentences below the total stand alone in their rows.
    if (key !== '' && filled.length === 1 && row < last) return [];
    return filled.filter((column) => !isKept(column)).map((column) => lost(sheet, row, column));
  });
};

/** Columns that people added to the list of results, and what they wrote right of it or below. */
export const resultsEntriesLost = (sheet: SheetGrid, edits: Plan): readonly Finding[] => {
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === RESULTS_TABLE.toLowerCase())?.area;
  const planned = edits.flatMap((edit) => (edit.kind === 'table' ? [edit.area] : []))[0];
  if (table === undefined || planned === undefined) return [];
  const { rows, texts } = writtenBy(edits);
  const headings = new Set(rows.get(planned.top)?.values());
  const heads = sheet.values[table.top] ?? [];
  const ours = heads.findLastIndex((head) => headings.has(textOf(head)));
  if (ours === -1) return [];
  // Where all that will be there was there before, what stands between is somebody's.
  const isWhole = [...headings].every((heading) => heads.some((head) => textOf(head) === heading));
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column)
    .filter((column) => column > ours || (isWhole && !headings.has(textOf(heads[column]))))
    .flatMap((column) => {
      const row = sheet.values.findIndex((cells, at) => (column > ours || at >= table.top) && textOf(cells[column]) !== '');
      return row === -1 ? [] : [lost(sheet, row, column)];
    });
  const below = sheet.values.flatMap((cells, row) =>
    row <= table.bottom ? [] : filledColumns(cells)
      .filter((column) => column <= ours && typeof cells[column] === 'string' && !texts.has(textOf(cells[column])) && !FOLLOWS_RULES.test(sheet.formulas.get(row)?.get(column) ?? ''))
      .map((column) => lost(sheet, row, column)),
  );
  return [...columns, ...below];
};
