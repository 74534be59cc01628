import { extname, join, resolve } from 'node:path';
import type { Locale } from '../../domain/locale';
import { sheetWords } from '../../language/sheet-words';
import { checkOverwrites } from '../../workbook/check/check-overwrites';
import type { Finding } from '../../workbook/check/finding';
import type { WorkbookGrid } from '../../workbook/grid';
import type { AppraisedPerson } from '../../workbook/plan/appraised-person';
import { fillPlan, type FillPlan } from '../../workbook/plan/fill-plan';
import type { FillSettings, ScoreMode } from '../../workbook/plan/fill-settings';
import { splitPeople, type Output, type Split } from '../../workbook/plan/split-people';
import { applyPlan } from '../../xlsx/apply-plan';
import { emptyWorkbook } from '../../xlsx/empty-workbook';
import type { OutputFile } from '../files/write-files';
import { done, failed, type Outcome } from '../outcome';
import type { AppraisedFile } from './appraise-file';
import type { TemplateSource } from './find-template';

export type FillWish = {
  /** The file to write, or the folder when split. */
  readonly out: string;
  readonly split: Split;
  readonly scores: ScoreMode;
  readonly template: TemplateSource;
};

/** `losses`: formulas of others that would be written over. */
export type FilledFile = OutputFile & { readonly filled: FillPlan; readonly losses: readonly Finding[] };

/** The files that fill writes, in memory: nothing is written before all of them are there. */
export const fillFiles = (file: AppraisedFile, wish: FillWish, locale: Locale): Outcome<readonly FilledFile[]> => {
  const settings = settingsOf(file, wish, locale);
  const outputs = splitPeople(appraisedPeople(file), wish.split, settings.words.results.without);
  const files: FilledFile[] = [];
  for (const output of outputs) {
    const filled = fillOne(file, output, wish, settings);
    if (filled.kind === 'problem') return filled;
    files.push(filled.value);
  }
  return done(files);
};

export const appraisedPeople = ({ appraised }: AppraisedFile): readonly AppraisedPerson[] => appraised.people.flatMap((one) => (one.kind === 'appraised' ? [one] : []));

const settingsOf = ({ appraised: { recognition, settings, grades } }: AppraisedFile, { scores, split }: FillWish, locale: Locale): FillSettings => ({
  scores,
  words: sheetWords(locale),
  period: settings.period ?? recognition.period?.value,
  targets: settings.targets,
  ...(grades.kind === 'bands' ? { grades: grades.bands } : {}),
  // A rank among a part of the people would mislead.
  ...(split === 'none' ? {} : { ranks: 'none' }),
});

const fillOne = (file: AppraisedFile, { name, people }: Output, wish: FillWish, settings: FillSettings): Outcome<FilledFile> => {
  const base = baseOf(file, wish);
  const filled = fillPlan({ workbook: base.workbook, people, settings, ...(base.sheet === undefined ? {} : { template: base.sheet }) });
  if (filled.kind === 'template-unusable') return failed({ code: 'template-unusable', path: base.path, problems: filled.problems });
  const applied = applyPlan(base.bytes, filled.plan);
  if (applied.kind === 'refused') return failed({ code: 'file-unusable', path: base.path, problem: applied.problem });
  const path = name === undefined ? wish.out : join(wish.out, `${name}${endingOf(base.path)}`);
  return done({ path, bytes: applied.bytes, filled, losses: checkOverwrites(base.workbook, filled.plan) });
};

type Base = { readonly path: string; readonly bytes: Uint8Array; readonly workbook: WorkbookGrid; readonly sheet?: string };

/** What the forms are written into: the template's workbook, the one with the results, or, for a part of the people, an empty one. */
const baseOf = (file: AppraisedFile, { template, split }: FillWish): Base => {
  if (template.kind === 'file') return template;
  if (split !== 'none') return { path: '', bytes: emptyWorkbook(), workbook: { sheets: [], names: [] } };
  return template.kind === 'sheet' ? { ...file, sheet: template.sheet } : file;
};

/** Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx: what a file is written into decides its ending. */
const endingOf = (base: string): string => {
  const ending = extname(base).toLowerCase();
  return ['.xlsm', '.xltx', '.xltm'].includes(ending) ? ending : '.xlsx';
};

export const wantedEnding = (input: string, template: TemplateSource): string => endingOf(resolve(template.kind === 'file' ? template.path : input));
