import type { Locale } from '../domain/locale';
import type { HostProblem } from '../workbook/host-problem';
import { hostProblemsWords } from './host-problems-words';

/**
 * The sentences for something that Excel did not do. `kept` is `everything` where nothing was written, which they say, or `listed` where somebody else tells
 * which sheets are there.
 */
export const hostProblemText = (problem: HostProblem, locale: Locale, kept: 'everything' | 'listed' = 'everything'): string => {
  const { happened, toDo, unchanged } = hostProblemsWords[locale];
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = (words: typeof happened): string => (words[problem.code] as (problem: HostProblem) => string)(problem);
  const sentences = [say(happened), ...(kept === 'everything' ? [unchanged] : []), say(toDo)];
  return sentences.join(locale === 'en-US' ? ' ' : '');
};
