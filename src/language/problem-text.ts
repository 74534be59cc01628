import type { Locale } from '../domain/locale';
import type { Problem } from '../domain/problem';
import { appraisalProblemWords } from './appraisal-words';
import { rulesWords } from './rules-words';

type ProblemWords = { readonly [P in Problem as P['code']]: (problem: P) => string };

/** The sentence for a problem: what was found, what was expected, what to do. */
export const problemText = (problem: Problem, locale: Locale): string => {
  const words: ProblemWords = { ...rulesWords[locale].problems, ...appraisalProblemWords[locale] };
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = words[problem.code] as (problem: Problem) => string;
  return say(problem);
};
