import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../../src/domain/locale';
import { sheetWords } from '../../../src/language/sheet-words';
import { whyText, type WhyLine } from '../../../src/language/why-text';
import type { SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import type { ScoreMode } from '../../../src/workbook/plan/fill-settings';
import { formColumns } from '../../../src/workbook/plan/form-columns';
import { isForm } from '../../../src/workbook/why/form-row';
import type { WhyCell } from '../../../src/workbook/why/why';
import { whyOfCell } from '../../../src/workbook/why/why-of-cell';
import { consoleIn } from '../../cli/console';
import { read } from '../../xlsx/written';

const messy = join(__dirname, '../../../assets/samples/quarter-messy.xlsx');
const { results: { total, rulesInForce } } = sheetWords('zh-CN');

describe.each<ScoreMode>(['kpi', 'native'])('Why, in a workbook whose weights and rules are looked up in the rules sheet (%s)', (scores) => {
  let workbook: WorkbookGrid;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaohe-why-'));
    await consoleIn(folder).run('fill', messy, '--out', 'filled.xlsx', '--scores', scores, '--target', 'drop-off-rate=3%', '--language', 'zh-CN');
    workbook = read(new Uint8Array(readFileSync(join(folder, 'filled.xlsx'))));
    rmSync(folder, { recursive: true, force: true });
  });

  const explained = (sheet: string, row: number, column: number, of = workbook): readonly (readonly WhyLine[])[] => {
    const why = whyOfCell(of, sheet, row, column);
    if (why === undefined) throw new Error(sheet);
    return locales.map((locale) => whyText(why, locale));
  };
  const formLine = (): { readonly sheet: string; readonly row: number } => {
    const sheet = workbook.sheets.find((one) => isForm(workbook, one));
    return { sheet: sheet?.name ?? '', row: sheet?.values.findIndex((cells) => cells[formColumns.number] === 1) ?? -1 };
  };
  const results = (): SheetGrid => {
    const sheet = workbook.sheets.find(({ name }) => name === '考核结果');
    if (sheet === undefined) throw new Error('There is no results sheet');
    return sheet;
  };

  test('a weight and a rule on a form name the row of the rules sheet, with its cells', () => {
    const { sheet, row } = formLine();
    const at = (cell: string): WhyCell => ({ sheet: '考核规则', cell });
    expect(explained(sheet, row, formColumns.weight)[0]?.[0]).toMatchObject({ sentence: '取自工作表“考核规则”第 5 行，随之更新。', details: [{ label: '权重', text: '30%', at: at('C5') }] });
    expect(explained(sheet, row, formColumns.rule)[0]?.[0]?.details).toEqual([
      { label: '考核结果设定', text: '<t为3；<2t为2；否则为1', at: at('D5') }, { label: '目标周期', text: '2026Q3', at: at('G5') }, { label: '目标', text: '3%', at: at('F5') },
    ]);
    expect(explained(sheet, row, formColumns.weight).map(([line]) => line?.sentence)).toEqual([
      '取自工作表“考核规则”第 5 行，随之更新。', '取自工作表「考核规则」第 5 列，隨之更新。', 'Taken from row 5 of the sheet “考核规则”, and follows it.',
    ]);
  });

  test('so do those in force on the results sheet', () => {
    const block = results().values.findIndex(([first]) => first === rulesInForce);
    for (const column of [5, 6]) expect(explained('考核结果', block + 2, column)[0]?.[0]?.sentence).toBe('取自工作表“考核规则”第 5 行，随之更新。');
  });

  test('a row that the rules sheet no longer has is said to be gone', () => {
    const { sheet, row } = formLine();
    const without = { ...workbook, sheets: workbook.sheets.map((one) => (one.name === '考核规则' ? { ...one, values: one.values.map((cells, at) => (at === 4 ? [] : cells)) } : one)) };
    expect(explained(sheet, row, formColumns.rule, without)[0]?.[0]?.sentence).toBe('工作表“考核规则”中已没有这一行。请重新填表。');
  });

  test('each score of the results sheet is explained by result and rule, each total by weights and scores, and gives what the cell shows', () => {
    const sheet = results();
    const heading = sheet.values.findIndex((cells) => cells.includes(total));
    const columns = sheet.values[heading] ?? [];
    const rows = [...sheet.formulas.keys()].filter((row) => row > heading && typeof sheet.values[row]?.[columns.indexOf(total)] === 'number' && sheet.tables.some(({ area }) => row <= area.bottom));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      for (const [column, name] of columns.entries()) {
        const because = whyOfCell(workbook, '考核结果', row, column)?.because;
        const shows = sheet.values[row]?.[column];
        const isByRulesSheet = scores === 'kpi' || String(sheet.formulas.get(row)?.get(columns.indexOf(total))).includes('$');
        if (isByRulesSheet && String(name).endsWith('得分') && sheet.formulas.get(row)?.has(column)) expect(because).toMatchObject({ kind: 'scored', score: { kind: 'scored', score: shows } });
        if (name === total && because?.kind === 'weighted') expect(because.parts.reduce((so, { score, weight }) => so + (Number(score.value) * weight) / 100, 0)).toBeCloseTo(Number(shows), 9);
        else if (name === total) expect(because).toMatchObject({ kind: 'weighted' });
      }
    }
    const [[line] = []] = explained('考核结果', rows[0] ?? 0, columns.indexOf(total));
    expect(line?.details[0]?.label).toBe(columns.find((name) => String(name).endsWith('得分')));
  });
});
