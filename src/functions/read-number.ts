import type { Problem } from '../domain/problem';
import { valueOf } from '../domain/quantity';
import { readQuantity } from '../domain/read-quantity';
import { type Cell, isBlank } from './grid';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A plain number, or a text that is one: `30%` is 0.3. */
export const readNumber = (cell: Cell): NumberReading => {
  if (isBlank(cell)) return { kind: 'blank' };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'object' && cell !== null) return { kind: 'problem', problem: { code: 'excel-error', found: cell.error } };
  if (typeof cell !== 'string') return { kind: 'problem', problem: { code: 'not-a-number', found: String(cell).toUpperCase(), at: 0 } };
  const reading = readQuantity(cell);
  return reading.kind === 'quantity' ? { kind: 'number', value: valueOf(reading.quantity) } : reading;
};
