import { readQuantity } from '../../domain/read-quantity';
import { inUnit, valueOf, type Quantity } from '../../domain/quantity';
import { writeQuantity } from '../../domain/write-quantity';
import type { CellInput } from '../edit';
import type { CellValue } from '../grid';
import { figureIn, type ShownUnit } from './shown-unit';

const unitsOf = { '%': '%', '‰': '‰', rating: '', count: '' } as const;

/** A target as its cell holds it: in the indicator's unit a figure, in any other a text with the unit. */
export const targetCell = (target: Quantity | undefined, shown: ShownUnit): CellInput => {
  if (target === undefined) return { empty: true };
  if (target.unit !== unitsOf[shown]) return { text: writeQuantity(target) };
  return { number: figureIn(shown, valueOf(target)) };
};

export type ReadTarget = { readonly kind: 'none' } | { readonly kind: 'target'; readonly target: Quantity } | { readonly kind: 'unusable'; readonly found: string };

/** Reads it back. A number formatted as a percentage is a ratio, whatever the indicator's unit. */
export const readTargetCell = (value: CellValue | undefined, format: string, shown: ShownUnit): ReadTarget => {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  if (typeof value === 'number') {
    if (value <= 0) return { kind: 'unusable', found: String(value) };
    if (shown === '%' || format.includes('%')) return { kind: 'target', target: inUnit(value, '%') };
    return { kind: 'target', target: { amount: value, unit: unitsOf[shown] } };
  }
  if (typeof value !== 'string') return { kind: 'unusable', found: typeof value === 'boolean' ? String(value) : value.error };
  const read = readQuantity(value);
  return read.kind === 'quantity' ? { kind: 'target', target: read.quantity } : { kind: 'unusable', found: value };
};
