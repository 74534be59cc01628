import type { Edit } from '../../src/workbook/edit';
import { RESULTS_CHART } from '../../src/workbook/plan/own-sheets';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { partsOf, textOf, written } from './written';

const sheet = '结果';
const area = (top: number, column: number, bottom = 3) => ({ top, bottom, left: column, right: column });

const chart = (name: string, title = '人数'): Edit => ({
  kind: 'chart', sheet, name, type: 'column', title, categories: area(1, 0), values: [{ name: '人数', area: area(1, 1) }], at: { top: 5, left: 0, bottom: 15, right: 4 },
});

const cells: Edit = {
  kind: 'write', sheet, row: 0, column: 0,
  cells: [[{ text: '分数' }, { text: '人数' }], [{ text: '<3' }, { number: 4 }], [{ text: '3–4' }, { formula: 'B2*2', shows: 8 }], [{ text: '≥4' }, { number: 0 }]],
};

const withCharts = (...charts: readonly Edit[]): Uint8Array => written(emptyWorkbook(), [{ kind: 'add-sheet', sheet }, cells, ...charts]);

const named = (bytes: Uint8Array, part: string): readonly string[] => [...textOf(bytes, part).matchAll(/cNvPr id="\d+" name="([^"]*)"/g)].map(([, name = '']) => name);
const chartParts = (bytes: Uint8Array): readonly string[] => partsOf(bytes).filter((name) => name.startsWith('xl/charts/'));
const drawings = (bytes: Uint8Array): readonly string[] => partsOf(bytes).filter((name) => /^xl\/drawings\/[^/]*\.xml$/.test(name));

describe('A chart in a file', () => {
  test('says from which cells it draws and what they hold', () => {
    const bytes = withCharts(chart('图'));
    const [part = ''] = chartParts(bytes);
    const xml = textOf(bytes, part);
    expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual(["'结果'!$A$2:$A$4", "'结果'!$B$2:$B$4"]);
    expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual(['人数', '&lt;3', '3–4', '≥4', '4', '8', '0']);
    expect(xml).toContain('<c:min val="0"/>');
    expect(xml).not.toContain('<c:legend>');
    expect(textOf(bytes, '[Content_Types].xml')).toContain(`/${part}`);
  });

  test('takes the place of the one with its name, and leaves the others', () => {
    const before = withCharts(chart('甲'), chart('乙', '旧'));
    const [drawing = ''] = drawings(before);
    expect(named(before, drawing)).toEqual(['甲', '乙']);
    const after = written(before, [chart('乙', '新')]);
    expect(drawings(after)).toEqual([drawing]);
    expect(named(after, drawing)).toEqual(['甲', '乙']);
    const titles = chartParts(after).map((part) => /<a:t>([^<]*)<\/a:t>/.exec(textOf(after, part))?.[1]);
    expect([...titles].sort()).toEqual(['人数', '新'].sort());
    const types = textOf(after, '[Content_Types].xml').match(/PartName="\/xl\/charts\/[^"]*"/g) ?? [];
    expect(types).toHaveLength(2);
  });

  test('of ours goes when its sheet is emptied; one of somebody else’s stays', () => {
    const before = withCharts(chart(RESULTS_CHART), chart('自己的图'));
    const after = written(before, [{ kind: 'clear-sheet', sheet }]);
    expect(named(after, drawings(after)[0] ?? '')).toEqual(['自己的图']);
    expect(chartParts(after)).toHaveLength(1);
    expect(written(after, [cells, chart(RESULTS_CHART)])).toBeInstanceOf(Uint8Array);
  });

  test('follows the rows that are repeated above its cells', () => {
    const bytes = withCharts(chart('图'), { kind: 'repeat-row', sheet, row: 0, times: 2 });
    expect(textOf(bytes, chartParts(bytes)[0] ?? '')).toContain("'结果'!$B$4:$B$6");
  });

  test('whose cells are none is refused', () => {
    const edit = { ...chart('图'), at: { top: 5, left: 4, bottom: 15, right: 3 } } as Edit;
    expect(() => withCharts(edit)).toThrow('cells-beyond-sheet');
  });
});
