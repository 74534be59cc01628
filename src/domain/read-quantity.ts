import { figureIn } from './figure-in';
import type { Quantity } from './quantity';
import type { QuantityProblem } from './quantity-problem';

/**
 * A quantity that a person typed, such as a target: `3%`, `5 ‰`, 千分之五, `0.005`. It has to be kept exactly, therefore
 * more than 10 decimals (of the plain number) or 15 digits are a problem.
 */
export const readQuantity = (
  text: string,
): { readonly kind: 'quantity'; readonly quantity: Quantity } | { readonly kind: 'problem'; readonly problem: QuantityProblem } => {
  const figure = figureIn(text);
  if (figure.kind === 'problem') return figure;
  if (!figure.isKept) return { kind: 'problem', problem: { code: 'too-precise', found: text.trim().slice(0, 20) } };
  return { kind: 'quantity', quantity: figure.quantity };
};
