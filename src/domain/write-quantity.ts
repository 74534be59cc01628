import { decimalText } from './number/decimal-text';
import type { Quantity } from './quantity';

/** `5‰`, `70%`, `3`. */
export const writeQuantity = ({ amount, unit }: Quantity): string => `${decimalText(amount)}${unit}`;
