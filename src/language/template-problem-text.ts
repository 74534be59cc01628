import type { Locale } from '../domain/locale';
import type { TemplateProblem } from '../workbook/plan/template-problem';
import { planProblemWords } from './plan-problem-words';

/** The sentence for why a sheet cannot serve as a template: what was found, where, what was expected, what to do. */
export const templateProblemText = (problem: TemplateProblem, locale: Locale): string => {
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = planProblemWords[locale].template[problem.code] as (problem: TemplateProblem) => string;
  return say(problem);
};
