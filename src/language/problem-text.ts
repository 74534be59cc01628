import type { InEachLanguage, Locale } from '../domain/locale';
import type { Problem } from '../domain/problem';
import { appraisalProblemWords } from './appraisal-words';
import { rulesWords } from './rules-words';

type ProblemWords = { readonly [P in Problem as P['code']]: (problem: P) => string };

const wordsIn = (locale: Locale): ProblemWords => ({ ...rulesWords[locale].problems, ...appraisalProblemWords[locale] });

/** Put together once: a sheet of results may have a problem in every row. */
const words: InEachLanguage<ProblemWords> = { 'zh-CN': wordsIn('zh-CN'), 'zh-TW': wordsIn('zh-TW'), 'en-US': wordsIn('en-US') };

/** The sentence for a problem: what was found, what was expected, what to do. */
export const problemText = (problem: Problem, locale: Locale): string => {
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = words[locale][problem.code] as (problem: Problem) => string;
  return say(problem);
};
