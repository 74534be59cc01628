import { normalise } from './number/normalise';

/** How a number is written: as a percentage, per mille, or plain. */
export type Unit = '%' | '‰' | '';

/** A number as people write it: 5‰ is `{ amount: 5, unit: '‰' }`. Its value is the plain ratio 0.005. */
export type Quantity = { readonly amount: number; readonly unit: Unit };

const divisors: Readonly<Record<Unit, number>> = { '%': 100, '‰': 1000, '': 1 };

/** The plain number as Excel stores it: 5‰ → 0.005, 70% → 0.7, 3 → 3. */
export const valueOf = ({ amount, unit }: Quantity): number => normalise(amount / divisors[unit]);

/** The same number in another unit: 0.0042 in ‰ is 4.2. */
export const inUnit = (value: number, unit: Unit): Quantity => ({ amount: normalise(value * divisors[unit]), unit });
