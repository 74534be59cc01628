import { extname, resolve } from 'node:path';
import type { Locale } from '../../domain/locale';
import type { ScoreMode } from '../../workbook/plan/fill-settings';
import type { Split } from '../../workbook/plan/split-people';
import type { Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { outputProblem } from '../files/output-problem';
import { writeFiles } from '../files/write-files';
import { done, failed, type CommandOutcome, type Outcome } from '../outcome';
import { jsonText } from '../print/json-text';
import { progressOn, type Progress } from '../progress';
import { appraisedJson, hasErrors } from '../report/appraised-json';
import { appraisedReport } from '../report/appraised-report';
import { writtenJson, writtenReport } from '../report/written-report';
import { appraiseFile, type AppraisedFile } from './appraise-file';
import { appraisedPeople, fillFiles, wantedEnding, type FilledFile } from './fill-file';
import { findTemplate, type TemplateSource } from './find-template';

/** `kaohe fill FILE --out OUT`: what check says, and a form per person, the results and the rules in a new file. */
export const fillCommand = async (given: Given, locale: Locale, host: ConsoleHost): Promise<CommandOutcome> => {
  const filled = await fillAndSay(given, locale, host, ({ file, files }) =>
    `${appraisedReport(file.path, file.appraised, locale, host.width)}\n${writtenReport(file.path, files, host.folder, locale)}`);
  return filled.kind === 'problem' ? filled : done(hasErrors(filled.value.file.appraised) ? 1 : 0);
};

/** Fills, and says what came of it: in words, or in JSON where that is asked for. */
export const fillAndSay = async (given: Given, locale: Locale, host: ConsoleHost, inWords: (filled: Filled) => string): Promise<Outcome<Filled>> => {
  const progress = progressOn(host, locale);
  const filled = await fill(given, locale, host, progress);
  progress.end();
  if (filled.kind === 'problem') return filled;
  const { file, files } = filled.value;
  host.out(given.options.has('json') ? jsonText({ ...appraisedJson(file.appraised, locale), files: writtenJson(files, host.folder) }) : inWords(filled.value));
  return filled;
};

type Filled = { readonly file: AppraisedFile; readonly files: readonly FilledFile[] };

/** Reads, appraises, fills and writes; whatever goes wrong, nothing is written. */
const fill = async (given: Given, locale: Locale, host: ConsoleHost, progress: Progress): Promise<Outcome<Filled>> => {
  const [input = ''] = given.arguments;
  const split = splitOf(given);
  const out = resolve(host.folder, given.options.get('out')?.[0] ?? '');
  const wanted = { input: resolve(host.folder, input), out, isFolder: split !== 'none', mayOverwrite: given.options.has('force') };
  const early = outputProblem(wanted);
  if (early !== undefined) return failed(early);
  const file = await appraiseFile(given, host, progress);
  if (file.kind === 'problem') return file;
  const template = await findTemplate(given.options.get('template')?.[0], { folder: host.folder, workbook: file.value.workbook, locale });
  if (template.kind === 'problem') return template;
  const unfit = unfitTemplate(template.value, split) ?? unfitName(input, out, split, template.value);
  if (unfit !== undefined) return unfit;
  if (appraisedPeople(file.value).length === 0) return failed({ code: 'nobody-found', path: input });
  progress.show('writing');
  const files = fillFiles(file.value, { out, split, scores: scoresOf(given), template: template.value }, locale);
  if (files.kind === 'problem') return files;
  const late = files.value.map(({ path }) => outputProblem({ ...wanted, out: path, isFolder: false })).find((problem) => problem !== undefined);
  if (late !== undefined && late.code !== 'out-folder-missing') return failed(late);
  const written = await writeFiles(files.value);
  return written.kind === 'problem' ? written : done({ file: withLosses(file.value, files.value), files: files.value });
};

const withLosses = (file: AppraisedFile, files: readonly FilledFile[]): AppraisedFile => ({
  ...file,
  appraised: { ...file.appraised, findings: [...file.appraised.findings, ...files.flatMap(({ losses }) => losses)] },
});

const unfitTemplate = (template: TemplateSource, split: Split) =>
  template.kind === 'sheet' && split !== 'none' ? failed({ code: 'template-in-results', found: template.sheet }) : undefined;

const unfitName = (input: string, out: string, split: Split, template: TemplateSource) => {
  const ending = wantedEnding(input, template);
  return split === 'none' && extname(out).toLowerCase() !== ending ? failed({ code: 'out-ending', path: out, ending }) : undefined;
};

const splitOf = (given: Given): Split => (given.options.get('split')?.[0] ?? 'none') as Split;

const scoresOf = (given: Given): ScoreMode => (given.options.get('scores')?.[0] ?? 'native') as ScoreMode;
