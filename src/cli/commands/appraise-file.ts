import { resolve } from 'node:path';
import { findScheme, schemes } from '../../catalogue/schemes/index';
import { writePeriod } from '../../domain/period/period';
import { readPeriod } from '../../domain/period/read-period';
import type { Scheme } from '../../domain/scheme';
import { appraiseWorkbook, type AppraisedWorkbook } from '../../workbook/appraise-workbook';
import type { WorkbookGrid } from '../../workbook/grid';
import { sameSheetName } from '../../workbook/plan/sheet-names';
import type { Choices } from '../../workbook/recognise/choices';
import type { Settings } from '../../workbook/recognise/settings';
import { readWorkbook } from '../../xlsx/read-workbook';
import { unknown, type Given } from '../arguments/read-arguments';
import { readTargets } from '../arguments/read-targets';
import type { ConsoleHost } from '../console-host';
import { readInput } from '../files/read-input';
import { done, failed, type Outcome } from '../outcome';
import type { Progress } from '../progress';

export type AppraisedFile = {
  /** As it was given. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookGrid;
  readonly appraised: AppraisedWorkbook;
};

/** The first half of check and fill: read a file, recognise, check and appraise it as the options say. */
export const appraiseFile = async (given: Given, host: ConsoleHost, progress: Progress): Promise<Outcome<AppraisedFile>> => {
  const [path = ''] = given.arguments;
  const settings = readSettings(given);
  if (settings.kind === 'problem') return settings;
  progress.show('reading');
  const bytes = await readInput(resolve(host.folder, path));
  if (bytes.kind === 'problem') return bytes;
  const read = readWorkbook(bytes.value);
  if (read.kind === 'unreadable') return failed({ code: 'file-unusable', path, problem: read.problem });
  const choices = readChoices(given, read.workbook, settings.value.period);
  if (choices.kind === 'problem') return choices;
  progress.show('checking');
  const appraised = appraiseWorkbook(read.workbook, choices.value, settings.value);
  const nobody = nobodyFound(path, read.workbook, choices.value, settings.value, appraised);
  return nobody ?? done({ path, bytes: bytes.value, workbook: read.workbook, appraised });
};

const readSettings = (given: Given): Outcome<Settings> => {
  const targets = readTargets(given.options.get('target') ?? []);
  if (targets.kind === 'problem') return targets;
  const scheme = readScheme(given.options.get('scheme')?.[0]);
  if (scheme.kind === 'problem') return scheme;
  const period = readPeriodOption(given.options.get('period')?.[0]);
  if (period.kind === 'problem') return period;
  return done({
    targets: targets.value,
    ...(scheme.value === undefined ? {} : { scheme: scheme.value }),
    ...(period.value === undefined ? {} : { period: period.value }),
  });
};

const readScheme = (name: string | undefined): Outcome<Scheme | undefined> => {
  const scheme = name === undefined ? undefined : findScheme(name);
  if (name !== undefined && scheme === undefined) return failed({ code: 'scheme-unknown', ...unknown(name, schemes.map(({ id }) => id)) });
  return done(scheme);
};

const readPeriodOption = (text: string | undefined): Outcome<string | undefined> => {
  if (text === undefined) return done(undefined);
  const read = readPeriod(text);
  return read.kind === 'period' ? done(writePeriod(read.period)) : failed({ code: 'period-unreadable', found: text });
};

const readChoices = (given: Given, { sheets }: WorkbookGrid, period: string | undefined): Outcome<Choices> => {
  const name = given.options.get('sheet')?.[0];
  const sheet = name === undefined ? undefined : sheets.find((one) => sameSheetName(one.name) === sameSheetName(name));
  if (name !== undefined && sheet === undefined) return failed({ code: 'sheet-unknown', ...unknown(name, sheets.map((one) => one.name)) });
  return done({ ...(sheet === undefined ? {} : { sheet: sheet.name }), ...(period === undefined ? {} : { period }) });
};

/** There is nothing to check where no table was found, or where nobody is in it in the chosen period. */
const nobodyFound = (path: string, workbook: WorkbookGrid, choices: Choices, settings: Settings, { recognition, people }: AppraisedWorkbook) => {
  if (people.length > 0) return undefined;
  if (settings.period !== undefined) {
    const others = periodsWithout(workbook, choices, settings);
    if (others.length > 0) return failed({ code: 'period-not-in-file', ...unknown(settings.period, others) });
  }
  return recognition.tables.length === 0
    ? failed({ code: 'nothing-recognised', path, rejected: recognition.rejected })
    : failed({ code: 'nobody-found', path });
};

const periodsWithout = (workbook: WorkbookGrid, { sheet }: Choices, { scheme, targets }: Settings): readonly string[] => {
  const { people } = appraiseWorkbook(workbook, sheet === undefined ? {} : { sheet }, scheme === undefined ? { targets } : { targets, scheme });
  return [...new Set(people.flatMap(({ person }) => person.period ?? []))].sort();
};
