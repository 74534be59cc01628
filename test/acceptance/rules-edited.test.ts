import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AppraisedJson } from '../../src/cli/report/appraised-json';
import type { WrittenJson } from '../../src/cli/report/written-report';
import type { CellInput, Edit } from '../../src/workbook/edit';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../src/workbook/grid';
import { conversionOf } from '../../src/workbook/kpi-formulas/conversion';
import { rulesColumnOrder, type RulesColumn } from '../../src/workbook/plan/rules-columns';
import { consoleIn, type TestConsole } from '../cli/console';
import { describeInLibreOffice, recalculated } from '../oracles/libreoffice';
import { read, written } from '../xlsx/written';

jest.setTimeout(900_000);

type FillJson = AppraisedJson & { readonly files: readonly WrittenJson[] };
type Line = Readonly<Partial<Record<RulesColumn, CellInput>>>;

const sample = resolve(__dirname, '../../assets/samples/quarter-messy.xlsx');
const HEADING = 4;

const sheetOf = ({ sheets }: WorkbookGrid, name: string): SheetGrid => {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

const writeLine = (row: number, line: Line): readonly Edit[] =>
  Object.entries(line).map(([column, cell]): Edit => ({ kind: 'write', sheet: '考核规则', row, column: rulesColumnOrder.indexOf(column as RulesColumn), cells: [[cell]] }));

/** What HR does to the lines of the rules sheet: 掉线率 30, 欠费率 25, 托收率 25, 满意度 20. */
const edits = {
  weights: [...writeLine(HEADING + 1, { weight: { number: 0.35 } }), ...writeLine(HEADING + 2, { weight: { number: 0.15 } })],
  rules: [
    ...writeLine(HEADING, { target: { number: 0.02 } }),
    ...writeLine(HEADING + 1, { rule: { text: '<4.5‰ 为 3；<12‰为2；否则为1' }, weight: { number: 0.35 } }),
    ...writeLine(HEADING + 2, { weight: { number: 0.15 } }),
  ],
} as const;

/** Row and column of the cell that shows exactly this text. */
const placeOf = ({ name, values }: SheetGrid, text: string): { readonly row: number; readonly column: number } => {
  const row = values.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`${name} does not show ${text}`);
  return { row, column: values[row]?.indexOf(text) ?? 0 };
};

const figure = (value: CellValue | undefined): number | undefined => (typeof value === 'number' ? Number(value.toFixed(10)) : undefined);

type Shown = { readonly total: CellValue | undefined; readonly reasons: readonly CellValue[] };

const onForm = (sheet: SheetGrid): Shown => {
  const [score, sum] = [placeOf(sheet, '得分'), placeOf(sheet, '合计')];
  const rows = sheet.values.slice(score.row + 1, sum.row);
  const column = (title: string): readonly CellValue[] => rows.map((row) => row[placeOf(sheet, title).column] ?? null);
  return { total: sheet.values[sum.row]?.[placeOf(sheet, '加权得分').column], reasons: column('得分依据') };
};

const onResults = (sheet: SheetGrid, heading: string, people: number): readonly CellValue[] => {
  const { row, column } = placeOf(sheet, heading);
  return sheet.values.slice(row + 1, row + 1 + people).map((cells) => cells[column] ?? null);
};

describeInLibreOffice('The rules sheet is edited after the forms were filled', () => {
  let folder: string;
  let console: TestConsole;
  const shown = new Map<string, WorkbookGrid>();
  const now = new Map<string, FillJson>();
  let before: FillJson;

  const filled = async (from: string, out: string, scores: 'native' | 'kpi'): Promise<FillJson> => {
    await console.run('fill', from, '--out', out, '--scores', scores, '--json', ...(from === sample ? ['--target', 'drop-off-rate=3%'] : []));
    return JSON.parse(console.printed()) as FillJson;
  };

  const inLibreOffice = (files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, WorkbookGrid>> => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const opened = recalculated(Object.keys(files).map((name) => join(folder, `${name}.xlsx`)));
    const grids = Object.fromEntries(Object.keys(files).map((name) => [name, read(new Uint8Array(readFileSync(join(opened, `${name}.xlsx`))))]));
    rmSync(opened, { recursive: true, force: true });
    return grids;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-rules-edited-'));
    console = consoleIn(folder);
    for (const scores of ['kpi', 'native'] as const) before = await filled(sample, `${scores}.xlsx`, scores);
    const edited = (scores: 'native' | 'kpi', edit: readonly Edit[]): Uint8Array => written(new Uint8Array(readFileSync(join(folder, `${scores}.xlsx`))), edit);
    const files = { 'native-weights': edited('native', edits.weights), 'native-rules': edited('native', edits.rules), 'kpi-rules': edited('kpi', edits.rules) };
    for (const [name, grid] of Object.entries(inLibreOffice(files))) shown.set(name, grid);
    // LibreOffice has no add-in: what KPI formulas score by the rules as they stand there now, Excel's own formulas say.
    const there = shown.get('kpi-rules');
    if (there === undefined) throw new Error('kpi-rules');
    const converted = written(files['kpi-rules'], conversionOf(withoutErrors(there), { kind: 'workbook' }, 'native', '未完成').plan);
    shown.set('converted-rules', inLibreOffice({ 'converted-rules': converted })['converted-rules'] ?? there);
    for (const name of ['weights', 'rules'] as const) now.set(name, await filled(join(folder, `native-${name}.xlsx`), `again-${name}.xlsx`, 'native'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const forms = (workbook: string): readonly Shown[] => {
    const grid = shown.get(workbook);
    if (grid === undefined) throw new Error(workbook);
    return before.files.flatMap((file) => file.forms).map((name) => onForm(sheetOf(grid, name)));
  };
  const appraised = (json: FillJson | undefined): FillJson['people'] => (json?.people ?? []).filter(({ lines }) => lines.length > 0);
  const totals = (json: FillJson | undefined): readonly (number | undefined)[] => appraised(json).map(({ total }) => figure(total));
  const results = (workbook: string, heading: string): readonly CellValue[] => {
    const grid = shown.get(workbook);
    if (grid === undefined) throw new Error(workbook);
    return onResults(sheetOf(grid, before.files[0]?.results ?? ''), heading, appraised(before).length);
  };

  test.each(['native-weights', 'converted-rules'])('%s: forms and results show the totals that the console finds in the edited workbook', (workbook) => {
    const expected = totals(now.get(workbook.split('-')[1] ?? ''));
    expect(expected.filter((total) => total !== undefined).length).toBeGreaterThan(10);
    expect(expected).not.toEqual(totals(before));
    expect(forms(workbook).map(({ total }) => figure(total))).toEqual(expected);
    expect(results(workbook, '总分').map(figure)).toEqual(expected);
  });

  test('native formulas follow weights; after a changed rule or target they keep their scores and say so, on each form and among the results', () => {
    expect(forms('native-rules').map(({ total }) => figure(total))).toEqual(totals(now.get('weights')));
    const scored = forms('native-rules').filter(({ total, reasons }) => typeof total === 'number' && reasons.length === 4);
    expect(scored.length).toBeGreaterThan(10);
    expect(scored.filter(({ reasons }) => !reasons.some((reason) => String(reason).startsWith('规则已改动')))).toEqual([]);
    expect(new Set(results('native-rules', '状态').slice(0, 5))).toContain('规则已改动');
  });
});

/** What LibreOffice cannot know about KPI formulas is no mistake of theirs. */
const withoutErrors = (workbook: WorkbookGrid): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map((value) => (typeof value === 'object' && value !== null ? { error: '#NAME?' } : value))) })),
});
