import type { InEachLanguage } from '../domain/locale';
import type { Problem } from '../domain/problem';
import type { Because } from '../domain/rule/because';
import type { FunctionProblem } from './function-problem';
import type { SchemeHeading } from './scheme-heading';

/** Why a person's row is incomplete: the result in `column` (1-based) cannot be scored, or nothing stands in the row at all. */
export type Note =
  | { readonly kind: 'result'; readonly column: number; readonly problem: Problem }
  | { readonly kind: 'row-empty' };

/** A cell whose text depends on the reader's language: the facts; `language` finds the words. */
export type Fact =
  | { readonly kind: 'problem'; readonly problem: FunctionProblem }
  | { readonly kind: 'because'; readonly because: Because }
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  | { readonly kind: 'name'; readonly name: InEachLanguage }
  | { readonly kind: 'heading'; readonly heading: SchemeHeading };

export type AnswerCell = number | string | Fact;

/** What a function answers: a rectangle of cells, one cell too, or the problem that the whole formula shows. */
export type Answer =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly AnswerCell[])[] }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

export const one = (cell: AnswerCell): Answer => ({ kind: 'cells', cells: [[cell]] });

export const problem = (facts: FunctionProblem): Answer => ({ kind: 'problem', problem: facts });

export const failed = (facts: FunctionProblem): AnswerCell => ({ kind: 'problem', problem: facts });

/**
 * Where one problem is all there is to say (a single cell, or one rule that cannot be read for all results), it becomes
 * the formula's own error; otherwise problems stay as texts in their cells.
 */
export const raised = (answer: Answer): Answer => {
  if (answer.kind === 'problem') return answer;
  const first = answer.cells[0]?.[0];
  if (typeof first !== 'object' || first.kind !== 'problem') return answer;
  const isAll = answer.cells.every((row) => row.every((cell) => typeof cell === 'object' && cell.kind === 'problem' && cell.problem === first.problem));
  return isAll ? problem(first.problem) : answer;
};

/** For functions that answer in words: the problem of the whole formula is a text like any other. */
export const told = (answer: Answer): Answer => (answer.kind === 'problem' ? one(failed(answer.problem)) : answer);
