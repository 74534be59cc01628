import type { Problem } from '../domain/problem';
import { readResult } from '../domain/read-result';
import { type Cell, isBlank } from './grid';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A plain number, or a text that is one: `30%` is 0.3. */
export const readNumber = (cell: Cell): NumberReading => {
  if (isBlank(cell)) return { kind: 'blank' };
  const result = readResult(cell, { measure: 'number' });
  return result.kind === 'measured' ? { kind: 'number', value: result.value } : { kind: 'problem', problem: result.problem };
};
