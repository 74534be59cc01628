import type { Result } from './appraisal/appraisal';
import { figureIn } from './figure-in';
import type { Measure } from './indicator';
import { normalise } from './number/normalise';
import { valueOf, type Quantity, type Unit } from './quantity';
import type { QuantityProblem } from './quantity-problem';

/** What a cell or an argument gave; `null`, `undefined` and blank texts are missing. */
export type Given = number | string | boolean | null | undefined | { readonly error: string };

export type ExpectedResult = {
  /** `number`: any figure, in no particular range. */
  readonly measure: Measure | 'number';
  /** Unit of plain numbers, where a heading, a format or the caller names it; then a rate may be above 1. */
  readonly unit?: Unit;
  /** Unit in which such results are usually shown: proposed first for a doubtful number. */
  readonly usual?: Unit;
  /** Of a rating; 1 to 5 if not given. */
  readonly scale?: { readonly lowest: number; readonly highest: number };
};

const unusable = (problem: QuantityProblem): Result => ({ kind: 'unusable', problem });

/** What a plain number above 1 probably meant: 4.2 → 4.2‰ or 4.2%, 70 → 70% or 70‰. */
const probablyMeant = (found: number, usual: Unit | undefined): readonly Quantity[] => {
  const first = usual === '%' || usual === '‰' ? usual : found <= 10 ? '‰' : '%';
  const units: readonly Unit[] = first === '%' ? ['%', '‰'] : ['‰', '%'];
  return units.map((unit) => ({ amount: normalise(found), unit })).filter((quantity) => valueOf(quantity) <= 1);
};

const onScale = (value: number, { lowest, highest }: { readonly lowest: number; readonly highest: number }): Result =>
  value < lowest || value > highest
    ? unusable({ code: 'rating-out-of-range', found: value, lowest, highest })
    : { kind: 'measured', value };

const measured = (value: number, isUnitNamed: boolean, expects: ExpectedResult): Result => {
  const { measure, usual, scale = { lowest: 1, highest: 5 } } = expects;
  if (measure === 'rating') return onScale(value, scale);
  if (measure !== 'number' && value < 0) return unusable({ code: 'negative', found: value });
  if (measure === 'rate' && !isUnitNamed && value > 1) return unusable({ code: 'unit-doubtful', found: value, meant: probablyMeant(value, usual) });
  return { kind: 'measured', value };
};

const fromNumber = (given: number, expects: ExpectedResult): Result => {
  if (!Number.isFinite(given)) return unusable({ code: 'not-a-number', found: String(given), at: 0 });
  const isNamed = expects.unit !== undefined;
  return measured(valueOf({ amount: given, unit: expects.unit === undefined ? '' : expects.unit }), isNamed, expects);
};

/** `#DIV/0!`, `#N/A`, …: hosts give errors as texts. */
const isExcelError = (text: string): boolean => /^#[A-Z][A-Z0-9/_]*[!?]?$/i.test(text);

const fromText = (given: string, expects: ExpectedResult): Result => {
  const text = given.trim();
  if (isExcelError(text)) return unusable({ code: 'excel-error', found: text });
  const figure = figureIn(given);
  if (figure.kind === 'problem') return unusable(figure.problem);
  const { quantity } = figure;
  if (quantity.unit === '') return fromNumber(quantity.amount, expects);
  if (expects.measure === 'rating' || expects.measure === 'count') return unusable({ code: 'unit-unexpected', found: text.slice(0, 20), measure: expects.measure });
  return measured(valueOf(quantity), true, expects);
};

/**
 * The result that a cell or an argument gives, as a plain normalised number, or why it cannot be used. A text with a
 * unit speaks for itself; a plain number is in `expects.unit`, and without one a rate above 1 is doubtful.
 */
export const readResult = (given: Given, expects: ExpectedResult): Result => {
  if (given === null || given === undefined) return unusable({ code: 'missing-value' });
  switch (typeof given) {
    case 'number':
      return fromNumber(given, expects);
    case 'string':
      return fromText(given, expects);
    case 'boolean':
      return unusable({ code: 'not-a-number', found: given ? 'TRUE' : 'FALSE', at: 0 });
    case 'object':
      return unusable({ code: 'excel-error', found: given.error });
  }
};
