import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Locale } from '../../domain/locale';
import { consoleWords } from '../../language/console-words';
import type { Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, type CommandOutcome } from '../outcome';
import { appraisedReport, section } from '../report/appraised-report';
import { writtenReport } from '../report/written-report';
import { fillAndSay } from './fill-command';

/** `kaohe demo`: fills the messy sample. Its findings are the point of it, so they do not make it fail. */
export const demoCommand = async (given: Given, locale: Locale, host: ConsoleHost): Promise<CommandOutcome> => {
  const input = relative(host.folder, join(host.home, 'assets', 'samples', 'quarter-messy.xlsx'));
  const out = join(demoFolder(host), 'quarter-messy.xlsx');
  const options: Given['options'] = new Map([...given.options, ['out', [out]], ['target', ['drop-off-rate=3%']], ['force', []]]);
  const filled = await fillAndSay({ command: 'fill', arguments: [input], options }, locale, host, ({ file, files }) => [
    consoleWords[locale].demo.intro(input),
    '',
    appraisedReport(input, file.appraised, locale, host.width ?? WIDTH),
    writtenReport(input, files, host.folder, locale),
    nextSteps(relative(host.folder, out), locale),
  ].join('\n'));
  return filled.kind === 'problem' ? filled : done(0);
};

/** The tour is for reading, even where its output is kept in a file. */
const WIDTH = 120;

/** In the checkout `dist/demo`, which git ignores; a temporary folder where Kaohe is installed and may not write. */
const demoFolder = ({ home }: ConsoleHost): string => {
  const folder = join(home, 'dist', 'demo');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'kaohe-demo-'));
  }
};

const nextSteps = (out: string, locale: Locale): string => {
  const { demo, sections } = consoleWords[locale];
  return section(sections.next, [
    demo.open(out),
    demo.next,
    '  npx kaohe check results.xlsx --target drop-off-rate=3%',
    '  npx kaohe fill results.xlsx --out forms.xlsx --target drop-off-rate=3%',
    '  npx kaohe help',
  ]);
};
