import type { CellValue } from '../grid';
import type { SheetView } from './sheet-view';

export const isBlankValue = (value: CellValue | undefined): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** Nothing between two columns (0-based, both included): no value, and no formula that still has to be calculated. */
export const isBlankRow = ({ sheet }: SheetView, row: number, left: number, right: number): boolean => {
  const cells = sheet.values[row];
  const formulas = sheet.formulas.get(row);
  for (let column = left; column <= right; column += 1) {
    if (!isBlankValue(cells?.[column])) return false;
    if (formulas?.get(column) !== undefined && cells?.[column] === null) return false;
  }
  return true;
};
