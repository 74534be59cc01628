import type { Content } from '../grid/cells';

/** Calculates a formula as seen from the cell in question; undefined while it is not known. */
export type Ask = (formula: string) => Content | undefined;

const literalText = /^"((?:[^"]|"")*)"$/;

/** The value of a number, a text or a formula in a rule. */
export const operandOf = (given: unknown, ask: Ask): Content | undefined => {
  if (typeof given === 'number') return { kind: 'number', value: given };
  if (typeof given === 'boolean') return { kind: 'boolean', value: given };
  if (typeof given !== 'string' || given === '') return undefined;
  const bare = given.replace(/^=/, '').trim();
  if (bare !== '' && Number.isFinite(Number(bare))) return { kind: 'number', value: Number(bare) };
  const [, text] = literalText.exec(bare) ?? [];
  if (text !== undefined) return { kind: 'text', value: text.replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(bare)) return { kind: 'boolean', value: bare.toUpperCase() === 'TRUE' };
  return given.startsWith('=') ? ask(given) : { kind: 'text', value: given };
};

export const numberOperand = (given: unknown, ask: Ask): number | undefined => {
  const operand = operandOf(given, ask);
  return operand?.kind === 'number' ? operand.value : undefined;
};
