import type { CellValue } from '../../../workbook/grid';
import type { Raw } from './read-blocks';

/** The formula of a cell without its `=`. A text that merely begins with `=` shows itself; a formula shows what it gives. */
export const formulaIn = (value: Raw, formula: Raw): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value ? formula.slice(1) : undefined;

/** Excel answers errors as texts, and only the type of a value tells them from a text that somebody typed. */
export const cellValue = (value: Raw, formula: string | undefined, type: string): CellValue => {
  if (value === '') return formula === undefined ? null : '';
  return type === 'Error' ? { error: String(value) } : value;
};
