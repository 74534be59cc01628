import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findScheme } from '../../src/catalogue/schemes/index';
import type { Quantity } from '../../src/domain/quantity';
import { findingsWords } from '../../src/language/findings-words';
import { appraiseWorkbook, type AppraisedWorkbook } from '../../src/workbook/appraise-workbook';
import type { FindingCode } from '../../src/workbook/check/finding';
import type { Choices } from '../../src/workbook/recognise/choices';
import type { Settings } from '../../src/workbook/recognise/settings';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { samples } from './samples';

const folder = resolve(__dirname, '../../assets/samples');

const target = (amount: number, unit: '%' | '‰'): Quantity => ({ amount, unit });
const dropOff = { targets: new Map([['drop-off-rate', target(3, '%')]]) };

const appraised = (name: string, settings: Settings = dropOff, choices: Choices = {}): AppraisedWorkbook => {
  const read = readWorkbook(readFileSync(join(folder, name)));
  if (read.kind === 'unreadable') throw new Error(read.problem.code);
  return appraiseWorkbook(read.workbook, { ...choices, ...(settings.period === undefined ? {} : { period: settings.period }) }, settings);
};

describe('The sample workbooks', () => {
  test.each(Object.keys(samples))('%s is what its script makes (otherwise: npm run samples)', async (name) => {
    expect(Buffer.from(await samples[name]!()).equals(readFileSync(join(folder, name)))).toBe(true);
  });
});

describe('The clean quarter', () => {
  const { people, findings } = appraised('quarter-clean.xlsx', { targets: new Map() });

  test('has 12 people, each with a total', () => {
    expect(people.map((one) => one.kind === 'appraised' && one.appraisal.kind)).toEqual(Array(12).fill('complete'));
  });

  test('has nothing to mend: its target stands in the heading', () => expect(findings).toEqual([]));
});

describe('The messy quarter', () => {
  const anyTarget = new Map<string, Quantity>();
  const runs: readonly (readonly [string, () => AppraisedWorkbook])[] = [
    ['as it is', () => appraised('quarter-messy.xlsx', { targets: anyTarget })],
    ['another target than the sheet has', () => appraised('quarter-messy.xlsx', { targets: new Map([['arrears-rate', target(6, '‰')]]) })],
    ['one period of several', () => appraised('quarter-messy.xlsx', { targets: anyTarget, period: '2026Q3' }, { sheet: '补报' })],
    ['another period than the title', () => appraised('quarter-messy.xlsx', { targets: anyTarget, period: '2026Q2' }, { sheet: '三季度考核' })],
    ['the hidden sheet', () => appraised('quarter-messy.xlsx', { targets: anyTarget }, { sheet: '二季度' })],
    ['the sheet without arrears rates', () => appraised('quarter-messy.xlsx', { targets: anyTarget }, { sheet: '新任主管' })],
    ['one scheme for everybody', () => appraised('quarter-messy.xlsx', { targets: anyTarget, scheme: findScheme('key-account-supervisor.quarter')! })],
  ];

  /** What cannot be found in this workbook, and why. */
  const elsewhere: Partial<Record<FindingCode, string>> = {
    'no-table': 'there is a table',
    'period-missing': 'the title says the period',
    'result-not-covered': 'the rules that run cover every result',
    'formula-overwritten': 'a fill never writes where people have formulas; the pane may',
    'entry-cleared': 'a first run finds nothing of its own',
    'sheet-overwritten': 'a fill never clears a sheet that is not its own; the pane may',
  };

  test('has every finding there is, most of them without any option', () => {
    const found = new Map(runs.map(([name, run]) => [name, new Set(run().findings.map(({ code }) => code))] as const));
    const all = Object.keys(findingsWords['zh-CN'].findings) as FindingCode[];
    const union = new Set([...found.values()].flatMap((codes) => [...codes]));
    expect(all.filter((code) => !union.has(code)).sort()).toEqual(Object.keys(elsewhere).sort());
    expect(found.get('as it is')?.size).toBeGreaterThan(all.length - 13);
  });

  test('has 30 people, of whom half have a total', () => {
    const { people } = appraised('quarter-messy.xlsx');
    expect(people).toHaveLength(30);
    expect(people.filter((one) => one.kind === 'appraised' && one.appraisal.kind === 'complete')).toHaveLength(15);
  });
});

describe('The other samples', () => {
  test('a row per person and indicator is appraised like a row per person', () => {
    const { people, recognition } = appraised('quarter-long.xlsx', { targets: new Map() });
    expect(recognition.tables.map(({ layout }) => layout.value)).toEqual(['long']);
    expect(people.map((one) => one.kind === 'appraised' && one.appraisal.kind === 'complete' && one.appraisal.total)).toEqual([3.28, 2.32, 1.44, 3.26]);
  });

  test('traditional headings mean the same, and results on a limit are mentioned', () => {
    const { people, findings } = appraised('quarter-traditional.xlsx');
    expect(people).toHaveLength(5);
    expect(people.every((one) => one.kind === 'appraised' && one.appraisal.kind === 'complete')).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['on-limit', 'on-limit']);
  });
});
