import type { CellValue } from '../../../workbook/grid';
import type { Raw } from './read-blocks';

const errors = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|GETTING_DATA|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** The formula of a cell without its `=`. A text that merely begins with `=` shows itself; a formula shows what it gives. */
export const formulaIn = (value: Raw, formula: Raw): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value ? formula.slice(1) : undefined;

/** Excel answers errors as texts. In a cell formatted as text it is a text that somebody typed. */
export const cellValue = (value: Raw, formula: string | undefined, format: string): CellValue => {
  if (value === '') return formula === undefined ? null : '';
  return typeof value === 'string' && errors.test(value) && (formula !== undefined || format !== '@') ? { error: value } : value;
};
