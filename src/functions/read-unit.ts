import type { FunctionProblem } from './function-problem';
import { type Cell, isBlank } from './grid';
import type { Unit } from '../domain/quantity';

/** The unit a plain number is in, or none: then the number speaks for itself. */
export type UnitReading =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

export const readUnit = (cell: Cell): UnitReading => {
  if (isBlank(cell)) return { kind: 'none' };
  const written = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  if (written === '%' || written === '‰') return { kind: 'unit', unit: written };
  return { kind: 'problem', problem: { code: 'choice-unknown', parameter: 'unit', found: shown(cell), choices: ['%', '‰'] } };
};

/** A cell's content as a person would see it, at most 40 characters. */
export const shown = (cell: Cell): string => {
  const text = cell === null ? '' : typeof cell === 'object' ? cell.error : String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
