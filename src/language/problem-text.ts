import type { Locale } from '../domain/locale';
import type { Problem } from '../domain/problem';
import { figureProblemText } from './figure-problem-text';
import { recordWords, type RecordProblem } from './record-words';

/** The sentence for a problem: what was found, what was expected, what to do. */
export const problemText = (problem: Problem, locale: Locale): string => {
  if (!isOfRecord(problem)) return figureProblemText(problem, locale);
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = recordWords[locale].problems[problem.code] as (problem: RecordProblem) => string;
  return say(problem);
};

const isOfRecord = (problem: Problem): problem is RecordProblem => problem.code in recordWords['zh-CN'].problems;
