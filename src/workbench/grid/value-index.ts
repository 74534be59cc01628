import { isRealNum, type CellValue } from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type Key = unknown;
type Rows = Set<number>;
type Column = Map<Key, Rows>;

/** The engine's index of which rows of a column hold a value; its members are its own. */
type ValueIndex = {
  readonly _cache: Map<string, Map<string, Map<number, Column>>>;
  shouldContinueBuildingCache: (unit: string, sheet: string, column: number, row: number) => boolean;
  set: (unit: string, sheet: string, column: number, value: CellValue | null | undefined, row: number, force?: boolean) => void;
};

const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;

/** The engine's own mark of blank cells, which it does not export. */
const blankKey = (): Key => {
  index.set('blank', 'blank', 0, null, 0);
  const [key] = index._cache.get('blank')?.get('blank')?.get(0)?.keys() ?? [];
  index._cache.delete('blank');
  return key;
};

const keyOf = (value: CellValue | null | undefined, blank: Key): Key => {
  if (value === null || value === undefined || value === '') return blank;
  if (isRealNum(value) && String(Number(value)) === String(value)) return Number(value) === 0 ? 0 : Number(value);
  return typeof value === 'string' ? value.toLowerCase() : value;
};

const columnOf = (unit: string, sheet: string, column: number): Column => {
  const sheets = index._cache.get(unit) ?? new Map<string, Map<number, Column>>();
  index._cache.set(unit, sheets);
  const columns = sheets.get(sheet) ?? new Map<number, Column>();
  sheets.set(sheet, columns);
  const rows = columns.get(column) ?? new Map<Key, Rows>();
  columns.set(column, rows);
  return rows;
};

let isQuick = false;

/**
 * For each result the engine looks through all values of its column for the one that the row had before, so that a column of n different
 * results costs n². Here each column also knows the rows it has, and the old value is found at once.
 */
export const indexValuesByRow = (): void => {
  if (isQuick) return;
  isQuick = true;
  const blank = blankKey();
  const places = new WeakMap<Column, Map<number, Rows>>();
  index.set = (unit, sheet, column, value, row, force = false) => {
    if (!force && !index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    const values = columnOf(unit, sheet, column);
    const place = places.get(values) ?? new Map<number, Rows>();
    places.set(values, place);
    place.get(row)?.delete(row);
    const key = keyOf(value, blank);
    const rows = values.get(key) ?? new Set();
    values.set(key, rows);
    rows.add(row);
    place.set(row, rows);
  };
};
