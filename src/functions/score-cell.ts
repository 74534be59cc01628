import { readResult } from '../domain/read-result';
import type { Because } from '../domain/rule/because';
import { scoreOf } from '../domain/rule/score-of';
import { type AnswerCell, failed } from './answer';
import type { FunctionProblem } from './function-problem';
import type { Cell } from './grid';
import { readUnit } from './read-unit';
import { type RuleReading, ruleReader } from './rule-reader';

export type CellScore =
  | { readonly kind: 'scored'; readonly score: number; readonly because: Because }
  | { readonly kind: 'unscored'; readonly problem: FunctionProblem };

/** The score of one result by one rule, or what keeps it from being scored; `unit` is that of a plain number, if one is named. */
export const scoreCell = (cell: Cell, rule: RuleReading, unit: Cell = null): CellScore => {
  if (rule.kind === 'problem') return { kind: 'unscored', problem: rule.problem };
  const named = readUnit(unit);
  if (named.kind === 'problem') return { kind: 'unscored', problem: named.problem };
  const result = readResult(cell, named.kind === 'unit' ? { ...rule.expects, unit: named.unit } : rule.expects);
  return result.kind === 'measured' ? scoreOf(rule.rule, result.value) : { kind: 'unscored', problem: result.problem };
};

/** Scores each result by the rule beside it, and answers with what `shown` makes of the score. */
export const scoring = (shown: (score: CellScore) => AnswerCell) => () => {
  const readRule = ruleReader();
  return (result: Cell, rule: Cell, unit: Cell = null): AnswerCell => shown(scoreCell(result, readRule(rule), unit));
};

/** The score as a number, or the problem in its place. */
export const scoreOrProblem = (score: CellScore): AnswerCell => (score.kind === 'scored' ? score.score : failed(score.problem));
