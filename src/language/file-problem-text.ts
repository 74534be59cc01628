import type { Locale } from '../domain/locale';
import type { FileProblem } from '../workbook/file-problem';
import { filesWords } from './files-words';

/** The sentence for a file that cannot be read or written. It does not name the file: whoever opened it knows its name. */
export const fileProblemText = (problem: FileProblem, locale: Locale): string => {
  // A union of functions cannot be called with a union of problems; the record's type guarantees that code and sentence match.
  const say = filesWords[locale][problem.code] as (problem: FileProblem) => string;
  return say(problem);
};
