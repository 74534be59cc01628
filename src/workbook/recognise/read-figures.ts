import { normalise } from '../../domain/number/normalise';
import type { Quantity, Unit } from '../../domain/quantity';
import { readQuantity } from '../../domain/read-quantity';
import type { CellValue } from '../grid';
import { formatMeaning } from './format-unit';

/** A target as people write it: `5‰`, `≤5‰`, `5‰以内`, 0.005 formatted as a percentage, 5 below a heading that says ‰. */
export const readTarget = (value: CellValue, format: string | undefined, unit: Unit | undefined): Quantity | undefined => {
  if (typeof value === 'number') return targetFromNumber(value, format, unit);
  if (typeof value !== 'string') return undefined;
  const bare = value
    .normalize('NFKC')
    .replace(/^(?:目标值?|目標值?|target|goal)\s*[:：]?\s*/i, '')
    .replace(/^(?:[<>≤≥=]+|不超过|不超過|不高于|不高於|不低于|不低於|低于|低於|高于|高於|超过|超過|大于|大於|小于|小於|控制在|达到|達到|保持|at least|at most|under|over|below|above)\s*/i, '')
    .replace(/\s*(?:以内|以內|以上|以下|之内|or less|or more|及以上|及以下)$/i, '')
    .trim();
  const reading = readQuantity(bare);
  if (reading.kind !== 'quantity') return undefined;
  return reading.quantity.unit === '' ? targetFromNumber(reading.quantity.amount, undefined, unit) : reading.quantity;
};

const targetFromNumber = (value: number, format: string | undefined, unit: Unit | undefined): Quantity | undefined => {
  const meaning = formatMeaning(format);
  if (meaning.kind === 'date' || value < 0) return undefined;
  if (meaning.kind === 'ratio') return { amount: normalise(value * 100), unit: '%' };
  if (meaning.kind === 'unit') return { amount: value, unit: meaning.unit };
  if (unit !== undefined && unit !== '') return { amount: value, unit };
  return value <= 1 ? { amount: normalise(value * 100), unit: '%' } : undefined;
};

/** A weight in percent points: `30%`, 30, 0.3, 0.3 formatted as a percentage. */
export const readWeight = (value: CellValue, format: string | undefined): number | undefined => {
  if (typeof value === 'number') return value < 0 ? undefined : weightFromNumber(value, formatMeaning(format).kind === 'ratio');
  if (typeof value !== 'string') return undefined;
  const reading = readQuantity(value.replace(/[分點点]$/, ''));
  if (reading.kind !== 'quantity' || reading.quantity.amount < 0 || reading.quantity.unit === '‰') return undefined;
  return reading.quantity.unit === '%' ? reading.quantity.amount : weightFromNumber(reading.quantity.amount, false);
};

const weightFromNumber = (value: number, isRatio: boolean): number => normalise(isRatio || value <= 1 ? value * 100 : value);
