import type { Locale } from '../../domain/locale';
import type { ConsoleProblem } from '../../language/console-problem';
import { consoleWords } from '../../language/console-words';
import { fileProblemText } from '../../language/file-problem-text';
import { problemText } from '../../language/problem-text';
import { rejectionText } from '../../language/rejection-text';
import { templateProblemText } from '../../language/template-problem-text';
import { printable } from './printable';

/** The sentence that says why a command could not run. */
export const problemSentence = (problem: ConsoleProblem, locale: Locale): string => {
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = consoleWords[locale].problems[problem.code] as (problem: ConsoleProblem, inner: string) => string;
  return printable(say(problem, innerSentence(problem, locale)));
};

const innerSentence = (problem: ConsoleProblem, locale: Locale): string => {
  if (problem.code === 'template-unusable') return problem.problems.map((one) => templateProblemText(one, locale)).join(' ');
  if (problem.code === 'nothing-recognised') return problem.rejected.map(({ sheet, rejection }) => `${sheet}: ${rejectionText(rejection, locale)}`).join(consoleWords[locale].itemSeparator);
  if (!('problem' in problem)) return '';
  return problem.code === 'file-unusable' ? fileProblemText(problem.problem, locale) : problemText(problem.problem, locale);
};

