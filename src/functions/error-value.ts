import type { FunctionProblem } from './function-problem';

/** The two errors that Excel shows with a sentence. */
export type ErrorValue = '#N/A' | '#VALUE!';

/** What is not there, or not there yet; everything else is a mistake to be mended. */
const notAvailable: ReadonlySet<FunctionProblem['code']> = new Set<FunctionProblem['code']>([
  'missing-value',
  'argument-missing',
  'denominator-missing',
  'target-missing',
  'rule-empty',
  'result-not-covered',
  'score-missing',
  'part-missing',
  'nothing-rated',
  'too-few-answers',
  'group-exempt',
  'not-in-catalogue',
  'field-empty',
  'total-below-grades',
  'total-not-in-list',
]);

/** #N/A, which `IFNA` lets pass, for what is missing; #VALUE! for what is wrong. */
export const errorValue = (problem: FunctionProblem): ErrorValue => {
  const innermost = problem.code === 'in-argument' ? problem.problem : problem;
  return notAvailable.has(innermost.code) ? '#N/A' : '#VALUE!';
};
