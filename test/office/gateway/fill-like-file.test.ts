/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
import { readFileSync } from 'node:fs';
import { sheetWords } from '../../../src/language/sheet-words';
import { excelHost } from '../../../src/office/gateway/excel-host';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import type { CellValue, WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import type { ScoreMode } from '../../../src/workbook/plan/fill-settings';
import { openFresh } from './open-fresh';

/** Blank and empty look the same; an error is its text, as Excel gives it; figures to 10 decimals. */
const shown = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? `number ${value.toFixed(10)}` : String(value) === '' || /^#[A-Z]/.test(String(value)) ? String(value) : `${typeof value} ${String(value)}`;
};

const cells = (workbook: WorkbookGrid, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    workbook.sheets.filter(({ name }) => names.includes(name)).flatMap(({ name, values }) =>
      values.flatMap((row, r) => row.map((value, c) => [`${name}!R${r + 1}C${c + 1}`, shown(value)] as const).filter(([, text]) => text !== '')),
    ),
  );

const grades = [{ grade: 'A', from: 4 }, { grade: 'B', from: 2.5 }, { grade: 'C', from: 1 }];

describe('Forms, rules, grades and results filled in the open workbook are those filled in the file', () => {
  test.each<ScoreMode>(['native', 'values'])('cell by cell, with scores as %s', async (scores) => {
    const bytes = new Uint8Array(readFileSync('assets/samples/quarter-messy.xlsx'));
    await openFresh(bytes);
    const host_ = excelHost();
    const read = await host_.read();
    if (read.kind !== 'read') throw new Error(JSON.stringify(read));
    const { people, settings } = appraiseWorkbook(read.workbook, {}, { targets: new Map([['drop-off-rate', { amount: 3, unit: '%' }]]) });
    const planned = fillPlan({
      workbook: read.workbook,
      people: people.flatMap((one) => (one.kind === 'appraised' ? [one] : [])),
      settings: { scores, words: sheetWords('zh-CN'), period: settings.period, targets: settings.targets, grades },
    });
    if (planned.kind !== 'planned') throw new Error('the sample can be filled');
    expect(await host_.apply(planned.plan, read.workbook)).toMatchObject({ kind: 'applied' });
    await host.idle();
    const names = [...planned.forms, planned.sheets.results, planned.sheets.rules ?? '', planned.sheets.grades ?? ''];
    const live = await host_.read();
    const inFile = cells(files.read(files.apply(planned.plan, bytes)), names);
    expect(Object.keys(inFile).length).toBeGreaterThan(1500);
    expect(Object.values(inFile).filter((text) => text === 'string B').length).toBeGreaterThan(5);
    expect(live.kind === 'read' ? cells(live.workbook, names) : live).toEqual(inFile);
    expect(cells(files.read(await host.save()), names)).toEqual(inFile);
  }, 180_000);
});
