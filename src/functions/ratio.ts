import { normalise } from '../domain/number/normalise';
import { readResult } from '../domain/read-result';
import { type AnswerCell, failed } from './answer';
import { type Cell, isBlank } from './grid';

/** Numerator ÷ denominator, named as the parameters are. A missing or zero denominator is a problem of its own. */
export const ratio = (above: string, below: string) => () => (part: Cell, whole: Cell): AnswerCell => {
  if (isBlank(part)) return failed({ code: 'argument-missing', parameter: above });
  if (isBlank(whole)) return failed({ code: 'denominator-missing' });
  const numerator = readResult(part, { measure: 'count' });
  if (numerator.kind === 'unusable') return failed({ code: 'in-argument', parameter: above, problem: numerator.problem });
  const denominator = readResult(whole, { measure: 'count' });
  if (denominator.kind === 'unusable') return failed({ code: 'in-argument', parameter: below, problem: denominator.problem });
  if (normalise(denominator.value) === 0) return failed({ code: 'denominator-zero' });
  const quotient = numerator.value / denominator.value;
  return Number.isFinite(quotient) ? quotient : failed({ code: 'not-a-number', found: String(quotient), at: 0 });
};
