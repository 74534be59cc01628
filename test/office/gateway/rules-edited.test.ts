/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="custom-functions-runtime" />
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { functionMetadata } from '../../../src/cli/generate/function-metadata';
import { normalise } from '../../../src/domain/number/normalise';
import { sheetWords } from '../../../src/language/sheet-words';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import { formColumns as at } from '../../../src/workbook/plan/form-columns';
import { rulesColumnOrder, type RulesColumn } from '../../../src/workbook/plan/rules-columns';
import { openFresh } from './open-fresh';
import { excel, readNow } from './workbook-at-hand';

jest.setTimeout(120_000);

const words = sheetWords('zh-CN');
const appraised = (workbook: WorkbookGrid) => {
  const { people, settings } = appraiseWorkbook(workbook, {}, { targets: new Map() });
  return { people: people.flatMap((one) => (one.kind === 'appraised' ? [one] : [])), settings };
};

let sheets: { readonly forms: readonly string[]; readonly results: string; readonly rules: string };

const figure = (value: CellValue | undefined): CellValue | undefined => (typeof value === 'number' ? normalise(value) : value);

const onForm = ({ values }: SheetGrid): CellValue | undefined => {
  const first = values.findIndex((row) => row[at.number] === 1);
  const lines = values.slice(first).findIndex((row) => typeof row[at.number] !== 'number');
  return figure(values[first + lines]?.[at.weighted]);
};

const totals = async () => {
  await host.idle();
  const workbook = await readNow();
  const named = (name: string): SheetGrid => workbook.sheets.find((sheet) => sheet.name === name) ?? (() => { throw new Error(name); })();
  const { values } = named(sheets.results);
  const head = values.findIndex((row) => row.includes(words.results.state));
  const column = values[head]?.indexOf(words.results.total) ?? -1;
  return {
    expected: appraised(workbook).people.map(({ appraisal }) => (appraisal.kind === 'incomplete' ? appraisal.kind : appraisal.total)),
    forms: sheets.forms.map((form) => onForm(named(form))),
    listed: values.slice(head + 1, head + 1 + sheets.forms.length).map((row) => figure(row[column])),
  };
};

const FIRST = 5;
const write = (sheet: Excel.Worksheet, row: number, column: RulesColumn, value: string | number): void => {
  sheet.getRange(`${String.fromCharCode(65 + rulesColumnOrder.indexOf(column))}${row}`).values = [[value]];
};

/** One after the other, on the sheet as the former left it. The lines are 掉线率 30 %, 欠费率 25 %, 托收率 25 %, 满意度 20 %. */
const edits: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  'a weight': (sheet) => { write(sheet, FIRST, 'weight', 0.2); write(sheet, FIRST + 3, 'weight', 0.3); },
  'a rule': (sheet) => write(sheet, FIRST + 1, 'rule', '<4‰ 为 3；<12‰为2；否则为1'),
  'a target that stood beside the results, and not here': (sheet) => write(sheet, FIRST, 'target', 0.02),
  'a row inserted, and the weight below it': (sheet) => { sheet.getRange('7:7').insert('Down'); write(sheet, FIRST, 'weight', 0.25); write(sheet, FIRST + 4, 'weight', 0.25); },
  'a row above the table, and the rule below it': (sheet) => { sheet.getRange('1:1').insert('Down'); write(sheet, FIRST + 2, 'rule', '<3‰为3；<12‰为2；否则为1'); },
};

beforeAll(async () => {
  host.declareFunctions('KPI', JSON.stringify(functionMetadata('zh-CN')));
  await import('../../../src/office/functions');
  await openFresh(new Uint8Array(readFileSync('assets/samples/quarter-clean.xlsx')));
  const workbook = await readNow();
  const { people, settings } = appraised(workbook);
  const planned = fillPlan({ workbook, people, settings: { scores: 'kpi', words, period: settings.period, targets: settings.targets } });
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  expect(await excel.apply(planned.plan, workbook)).toMatchObject({ kind: 'applied' });
  sheets = { forms: planned.forms, results: planned.sheets.results, rules: planned.sheets.rules ?? '' };
});

describe('With the functions of the add-in, forms and results in the open workbook show the totals of the rules sheet', () => {
  test('as it was filled', async () => {
    const { expected, forms, listed } = await totals();
    expect(expected.slice(0, 3)).toEqual([3.28, 3.22, 2.63]);
    expect([forms, listed]).toEqual([expected, expected]);
  });

  test.each(Object.entries(edits))('after an edit: %s', async (_, edit) => {
    const before = (await totals()).expected;
    await Excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem(sheets.rules));
      await context.sync();
    });
    const { expected, forms, listed } = await totals();
    expect(expected).not.toEqual(before);
    expect([forms, listed]).toEqual([expected, expected]);
  });
});
