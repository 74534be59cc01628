import type { Locale } from '../../domain/locale';
import type { Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, type CommandOutcome } from '../outcome';
import { jsonText } from '../print/json-text';
import { progressOn } from '../progress';
import { appraisedJson, hasErrors } from '../report/appraised-json';
import { appraisedReport } from '../report/appraised-report';
import { appraiseFile } from './appraise-file';

/** `kaohe check FILE`: says what was recognised, found and scored; writes nothing. */
export const checkCommand = async (given: Given, locale: Locale, host: ConsoleHost): Promise<CommandOutcome> => {
  const progress = progressOn(host, locale);
  const file = await appraiseFile(given, host, progress);
  progress.end();
  if (file.kind === 'problem') return file;
  const { path, appraised } = file.value;
  host.out(given.options.has('json') ? jsonText(appraisedJson(appraised, locale)) : appraisedReport(path, appraised, locale, host.width));
  return done(hasErrors(appraised) ? 1 : 0);
};
