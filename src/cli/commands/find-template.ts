import { resolve } from 'node:path';
import type { Locale } from '../../domain/locale';
import type { WorkbookGrid } from '../../workbook/grid';
import { readTemplate } from '../../workbook/plan/read-template';
import { sameSheetName } from '../../workbook/plan/sheet-names';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readInput } from '../files/read-input';
import { done, failed, type Outcome } from '../outcome';

/** A form of HR's own: a sheet of the workbook with the results, or a workbook of its own that the forms are written into a copy of. */
export type TemplateSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array; readonly workbook: WorkbookGrid; readonly sheet: string };

type Where = { readonly folder: string; readonly workbook: WorkbookGrid; readonly locale: Locale };

/** Finds what `--template` names. A sheet of the workbook comes before a file of the same name. */
export const findTemplate = async (named: string | undefined, { folder, workbook, locale }: Where): Promise<Outcome<TemplateSource>> => {
  if (named === undefined) return done({ kind: 'none' });
  const sheet = workbook.sheets.find(({ name }) => sameSheetName(name) === sameSheetName(named));
  if (sheet !== undefined) return done({ kind: 'sheet', sheet: sheet.name });
  const bytes = await readInput(resolve(folder, named));
  if (bytes.kind === 'problem') {
    const isMissing = bytes.problem.code === 'file-missing';
    return isMissing ? failed({ code: 'template-unknown', found: named, sheets: workbook.sheets.map(({ name }) => name) }) : bytes;
  }
  const read = readWorkbook(bytes.value);
  if (read.kind === 'unreadable') return failed({ code: 'file-unusable', path: named, problem: read.problem });
  return sheetOfFile(named, bytes.value, read.workbook, locale);
};

/** The first sheet with placeholders. If none can be used, the first sheet that has some says why. */
const sheetOfFile = (path: string, bytes: Uint8Array, workbook: WorkbookGrid, locale: Locale): Outcome<TemplateSource> => {
  const readings = workbook.sheets.map((sheet) => ({ sheet: sheet.name, reading: readTemplate(sheet, locale) }));
  const usable = readings.find(({ reading }) => reading.kind === 'template');
  if (usable !== undefined) return done({ kind: 'file', path, bytes, workbook, sheet: usable.sheet });
  const problems = readings.flatMap(({ reading }) => (reading.kind === 'problems' ? [reading.problems] : []));
  const telling = problems.find((list) => list.some(({ code }) => code !== 'template-without-placeholders'));
  return failed({ code: 'template-unusable', path, problems: telling ?? problems[0] ?? [] });
};
