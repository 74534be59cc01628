import { type Answer, type AnswerCell, problem } from './answer';
import { cellByCell } from './cell-by-cell';
import { type Grid, sizeOf } from './grid';
import { readUnit } from './read-unit';
import { ruleReader } from './rule-reader';
import { type CellScore, scoreCell } from './score-cell';

/** Scores each result by the rule beside it, or all by the one rule given. */
export const scoreCells = (
  result: { readonly name: string; readonly grid: Grid },
  rules: Grid,
  units: Grid,
  answer: (score: CellScore) => AnswerCell,
): Answer => {
  const readRule = ruleReader();
  return cellByCell(
    [result, { name: 'rule', grid: rules }, { name: 'unit', grid: units }],
    (cell = null, rule = null, unit = null) => answer(scoreCell(cell, readRule(rule), readUnit(unit))),
  );
};

/** What is wrong with the one rule by which everything would be scored: one error says it better than a column of them. */
export const problemOfOneRule = (rules: Grid): Answer | undefined => {
  const { rows, columns } = sizeOf(rules);
  if (rows !== 1 || columns !== 1) return undefined;
  const reading = ruleReader()(rules[0]?.[0] ?? null);
  return reading.kind === 'problem' ? problem(reading.problem) : undefined;
};
