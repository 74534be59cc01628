import { weightedMean } from '../domain/appraisal/weighted-total';
import type { Problem } from '../domain/problem';
import { readResult } from '../domain/read-result';
import { speaksOfTarget } from '../domain/rule/bind-target';
import { scoreOf } from '../domain/rule/score-of';
import { scorer } from '../domain/rule/scorer';
import type { AnswerCell, Note } from './answer';
import { type Cell, type Grid, isBlank } from './grid';
import type { ReadableRule, RuleReading } from './rule-reader';

/** One column of results: how a result in it is scored. `undefined` is a result that cannot be. */
type Judge = {
  readonly scoreOf: (cell: Cell) => number | undefined;
  readonly problemOf: (cell: Cell) => Problem;
};

/** A row per person: the scores, the total, a note. Facts for the note are looked up only where a score is missing. */
export const appraiseRows = (results: Grid, rules: readonly RuleReading[], points: readonly number[]): readonly (readonly AnswerCell[])[] => {
  const judges = rules.map(judgeOf);
  const empty: readonly AnswerCell[] = [...rules.map(() => ''), '', ''];
  // One list of scores for all rows: a hundred thousand of them would be garbage at once.
  const scores: number[] = [];
  return results.map((row) => appraiseRow(row, judges, points, scores, empty));
};

const appraiseRow = (
  row: readonly Cell[],
  judges: readonly Judge[],
  points: readonly number[],
  scores: number[],
  empty: readonly AnswerCell[],
): readonly AnswerCell[] => {
  const cells = empty.slice();
  for (let column = 0; column < judges.length; column += 1) {
    const cell = row[column];
    const score = cell === undefined ? undefined : judges[column]?.scoreOf(cell);
    if (score === undefined) return incompleteRow(row, judges);
    scores[column] = score;
    cells[column] = score;
  }
  cells[judges.length] = weightedMean(scores, points);
  return cells;
};

const incompleteRow = (row: readonly Cell[], judges: readonly Judge[]): readonly AnswerCell[] => {
  const scores = judges.map((judge, column) => judge.scoreOf(row[column] ?? null));
  return [...scores.map((score) => (score === undefined ? '' : score)), '', { kind: 'notes', notes: notesOf(row, judges, scores) }];
};

const notesOf = (row: readonly Cell[], judges: readonly Judge[], scores: readonly (number | undefined)[]): readonly Note[] => {
  if (row.every(isBlank)) return [{ kind: 'row-empty' }];
  return judges.flatMap((judge, index): readonly Note[] =>
    scores[index] === undefined ? [{ kind: 'result', column: index + 1, problem: judge.problemOf(row[index] ?? null) }] : [],
  );
};

const judgeOf = (reading: RuleReading): Judge => {
  if (reading.kind === 'problem') return nothingToJudgeBy(reading.problem);
  return speaksOfTarget(reading.rule) ? nothingToJudgeBy({ code: 'target-missing' }) : judgeBy(reading);
};

const nothingToJudgeBy = (problem: Problem): Judge => ({ scoreOf: () => undefined, problemOf: () => problem });

const judgeBy = ({ rule, expects }: ReadableRule): Judge => {
  const score = scorer(rule);
  return {
    scoreOf: (cell) => {
      const result = readResult(cell, expects);
      return result.kind === 'measured' ? score(result.value) : undefined;
    },
    problemOf: (cell) => {
      const result = readResult(cell, expects);
      if (result.kind === 'unusable') return result.problem;
      const line = scoreOf(rule, result.value);
      if (line.kind === 'scored') throw new Error('What the rule scores, the fast scorer scores too.');
      return line.problem;
    },
  };
};
