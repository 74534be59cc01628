import type { Result } from '../domain/appraisal/appraisal';
import { readResult } from '../domain/read-result';
import type { Because } from '../domain/rule/because';
import { scoreOf } from '../domain/rule/score-of';
import type { AnswerCell } from './answer';
import type { FunctionProblem } from './function-problem';
import type { Cell } from './grid';
import type { UnitReading } from './read-unit';
import type { ReadableRule, RuleReading } from './rule-reader';

export type CellScore =
  | { readonly kind: 'scored'; readonly score: number; readonly because: Because }
  | { readonly kind: 'unscored'; readonly problem: FunctionProblem };

/** The score of one result by one rule, or what keeps it from being scored. */
export const scoreCell = (cell: Cell, rule: RuleReading, unit: UnitReading): CellScore => {
  if (rule.kind === 'problem') return { kind: 'unscored', problem: rule.problem };
  if (unit.kind === 'problem') return { kind: 'unscored', problem: unit.problem };
  const result = resultOf(cell, rule, unit);
  return result.kind === 'measured' ? scoreOf(rule.rule, result.value) : { kind: 'unscored', problem: result.problem };
};

const resultOf = (cell: Cell, { expects }: ReadableRule, unit: UnitReading): Result =>
  readResult(cell, unit.kind === 'unit' ? { ...expects, unit: unit.unit } : expects);

/** The score as a number, or the problem in its place. */
export const scoreOrProblem = (score: CellScore): AnswerCell =>
  score.kind === 'scored' ? score.score : { kind: 'problem', problem: score.problem };
