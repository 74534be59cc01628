import { readResult } from '../domain/read-result';
import { normalise } from '../domain/number/normalise';
import { type Answer, type AnswerCell, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isBlank } from './grid';

type Named = { readonly name: string; readonly grid: Grid };

/** Numerator ÷ denominator, cell by cell. A missing or zero denominator is a problem of its own. */
export const ratio = (numerator: Named, denominator: Named): Answer =>
  raised(cellByCell([numerator, denominator], (part = null, whole = null) => divided(part, whole)));

const divided = (part: Cell, whole: Cell): AnswerCell => {
  if (isBlank(part)) return failed({ code: 'missing-value' });
  if (isBlank(whole)) return failed({ code: 'denominator-missing' });
  const above = readResult(part, { measure: 'count' });
  if (above.kind === 'unusable') return failed(above.problem);
  const below = readResult(whole, { measure: 'count' });
  if (below.kind === 'unusable') return failed(below.problem);
  if (normalise(below.value) === 0) return failed({ code: 'denominator-zero' });
  const quotient = above.value / below.value;
  return Number.isFinite(quotient) ? quotient : failed({ code: 'not-a-number', found: String(quotient), at: 0 });
};

const failed = (problem: FunctionProblem): AnswerCell => ({ kind: 'problem', problem });
