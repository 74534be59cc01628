import { relative } from 'node:path';
import type { Locale } from '../../domain/locale';
import { consoleWords } from '../../language/console-words';
import type { FilledFile } from '../commands/fill-file';
import { section } from './appraised-report';

/** A file that was written, as `--json` prints it. `updated` are sheets of an earlier run that were written anew. */
export type WrittenJson = {
  readonly path: string;
  readonly results: string;
  readonly rules: string | null;
  readonly grades: string | null;
  readonly forms: readonly string[];
  readonly updated: readonly string[];
};

export const writtenJson = (files: readonly FilledFile[], folder: string): readonly WrittenJson[] =>
  files.map(({ path, filled }) => ({
    path: shortPath(path, folder),
    results: filled.sheets.results,
    rules: filled.sheets.rules ?? null,
    grades: filled.sheets.grades ?? null,
    forms: filled.forms,
    updated: filled.overwrites,
  }));

export const writtenReport = (input: string, files: readonly FilledFile[], folder: string, locale: Locale): string => {
  const words = consoleWords[locale];
  const lines = files.flatMap(({ path, filled }) => [
    words.fileWritten(shortPath(path, folder), filled.forms.length),
    `  ${words.sheetsWritten(filled.sheets.results, filled.sheets.rules, filled.sheets.grades)}`,
    ...(filled.overwrites.length === 0 ? [] : [`  ${words.sheetsUpdated(filled.overwrites)}`]),
    ...filled.notListed.map((scheme) => `  ${words.schemeNotListed(scheme.names[locale], filled.sheets.rules ?? '')}`),
  ]);
  return section(words.sections.written, [...lines, words.inputUnchanged(input)]);
};

/** As people would type it from where they are. */
const shortPath = (path: string, folder: string): string => {
  const short = relative(folder, path);
  return short.startsWith('..') ? path : short;
};
