import type { Locale } from '../../domain/locale';
import { paneWords } from '../../language/pane-words';
import type { HostProblem } from '../../workbook/host-problem';

/** Why Excel did not do what was asked. */
export const hostProblemSentence = (problem: HostProblem, locale: Locale): string =>
  paneWords[locale].trouble.excelRefused('message' in problem ? `${problem.excelCode}: ${problem.message}` : problem.code);
