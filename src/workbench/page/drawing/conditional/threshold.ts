import { percentileOf, type Ground } from './ground';
import { numberOperand, type Ask } from '../../../book/operand';

/** The number at which a scale, a bar or an icon changes: `{ type: 'Percent', formula: '33' }`. */
export const thresholdOf = (point: unknown, ground: Ground, ask: Ask): number | undefined => {
  const { type, formula } = (point ?? {}) as { readonly type?: unknown; readonly formula?: unknown };
  const { lowest, highest } = ground;
  if (lowest === undefined || highest === undefined) return undefined;
  if (type === 'LowestValue') return lowest;
  if (type === 'HighestValue') return highest;
  const number = numberOperand(formula, ask);
  if (number === undefined) return undefined;
  if (type === 'Percent') return lowest + ((highest - lowest) * number) / 100;
  return type === 'Percentile' ? percentileOf(ground, number / 100) : number;
};
