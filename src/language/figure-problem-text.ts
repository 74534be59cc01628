import type { InEachLanguage, Locale } from '../domain/locale';
import type { Problem } from '../domain/problem';
import { appraisalWords } from './appraisal-words';
import type { RecordProblem } from './record-words';
import { rulesWords } from './rules-words';

/** What keeps a figure from being read, scored or summed up. */
export type FigureProblem = Exclude<Problem, RecordProblem>;

type FigureProblemWords = { readonly [P in FigureProblem as P['code']]: (problem: P) => string };

const wordsIn = (locale: Locale): FigureProblemWords => ({ ...rulesWords[locale].problems, ...appraisalWords[locale].problems });

/** Put together once: a sheet of results may have a problem in every row. */
const words: InEachLanguage<FigureProblemWords> = { 'zh-CN': wordsIn('zh-CN'), 'zh-TW': wordsIn('zh-TW'), 'en-US': wordsIn('en-US') };

/** The sentence for a problem of a figure: what was found, what was expected, what to do. */
export const figureProblemText = (problem: FigureProblem, locale: Locale): string => {
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = words[locale][problem.code] as (problem: FigureProblem) => string;
  return say(problem);
};

/** A problem of a figure; where records are not spoken of, anything else is our mistake. */
export const asFigureProblem = (problem: Problem): FigureProblem => {
  if (!isOfFigure(problem)) throw new Error(`No figure has the problem ${problem.code}.`);
  return problem;
};

const isOfFigure = (problem: Problem): problem is FigureProblem => problem.code in words['zh-CN'];
