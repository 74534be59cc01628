import { sheetWords } from '../../../src/language/sheet-words';
import { checkOverwrites } from '../../../src/workbook/check/check-overwrites';
import type { CellValue, WorkbookGrid } from '../../../src/workbook/grid';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import { fillPlan, type FillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import { carriedOut } from '../plan/carried-out';
import { emptyWorkbook, personWith, settings, workedExample } from '../plan/people';

const planned = (workbook: WorkbookGrid, people: readonly AppraisedPerson[], by: FillSettings = settings): FillPlan => {
  const filled = fillPlan({ workbook, people, settings: by });
  if (filled.kind !== 'planned') throw new Error('no plan');
  return filled;
};

const first = carriedOut(emptyWorkbook, planned(emptyWorkbook, [workedExample]).plan);

const valuesOf = ({ sheets }: WorkbookGrid, name: string): readonly (readonly CellValue[])[] => sheets.find((sheet) => sheet.name === name)?.values ?? [];

const put = (workbook: WorkbookGrid, name: string, row: number, column: number, value: CellValue): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = Array.from({ length: Math.max(sheet.rowCount, row + 1) }, (_, r) => [...(sheet.values[r] ?? [])]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    return { ...sheet, values: rows, rowCount: rows.length, columnCount: Math.max(sheet.columnCount, column + 1) };
  }),
});

const rowOf = (label: string): number => valuesOf(first, '张三').findIndex((cells) => cells.includes(label));

const losses = (workbook: WorkbookGrid, people: readonly AppraisedPerson[] = [workedExample], by: FillSettings = settings): readonly unknown[] =>
  checkOverwrites(workbook, planned(workbook, people, by).plan).map((finding) => [finding.code, finding.sheet, finding.cell, 'found' in finding ? finding.found : undefined]);

const { words } = settings;

describe('What a second run would clear from a form', () => {
  test('is nothing as long as nobody wrote there, whatever the results are by now', () => {
    expect(losses(first)).toEqual([]);
    expect(losses(first, [personWith([0.05, 0.012, 0.5, 1])])).toEqual([]);
    const incomplete = carriedOut(emptyWorkbook, planned(emptyWorkbook, [personWith([0.05, undefined, 0.9, undefined])]).plan);
    expect(losses(incomplete)).toEqual([]);
  });

  test('is not what stays: comments and signatures', () => {
    const signed = put(put(first, '张三', rowOf(words.appraiseeComment), 2, '同意'), '张三', rowOf(words.signature.hr), 8, '李');
    expect(losses(signed)).toEqual([]);
  });

  test('is named with its cell: a superior that the results do not name, a note beside the form, a line below it', () => {
    const row = rowOf(words.head.superior);
    const below = valuesOf(first, '张三').length + 1;
    const noted = put(put(put(first, '张三', row, 8, '王总'), '张三', 12, 10, '待核实'), '张三', below, 0, '复印一份存档');
    expect(losses(noted)).toEqual([
      ['entry-cleared', '张三', `I${row + 1}`, '王总'], ['entry-cleared', '张三', 'K13', '待核实'], ['entry-cleared', '张三', `A${below + 1}`, '复印一份存档'],
    ]);
  });

  test('is a missing result that somebody typed on the form only', () => {
    const person = personWith([0.021, undefined, 0.68, 4.2]);
    const incomplete = carriedOut(emptyWorkbook, planned(emptyWorkbook, [person]).plan);
    const row = valuesOf(incomplete, '张三').findIndex((cells) => cells.includes('大客户欠费率'));
    const typedIn = put(incomplete, '张三', row, 5, 4.2);
    expect(losses(typedIn, [person])).toEqual([['entry-cleared', '张三', `F${row + 1}`, '4.2']]);
    expect(losses(typedIn, [workedExample])).toEqual([]);
  });

  test('is not said of a form in another language, where nothing can be compared', () => {
    expect(losses(first, [workedExample], { ...settings, words: sheetWords('en-US') })).toEqual([]);
  });
});

describe('What a second run would clear from the list of results', () => {
  const heads = valuesOf(first, '考核结果')[3] ?? [];
  const more = [workedExample, personWith([0.05, undefined, 0.9, 4], { id: 'K002', name: '李四' })];

  test('is nothing as long as nobody wrote there', () => {
    expect(losses(first)).toEqual([]);
    expect(losses(first, more)).toEqual([]);
  });

  test('is not a rule that the rules sheet has no longer', () => {
    const row = valuesOf(first, '考核结果').findIndex((cells) => cells[0] === words.results.rulesInForce) + 2;
    expect(valuesOf(first, '考核结果')[row]?.[6]).toMatch(/为3/);
    expect(losses(put(first, '考核结果', row, 6, words.ruleGone))).toEqual([]);
  });

  test('is each column that somebody added, once, and a line below', () => {
    const added = put(put(first, '考核结果', 3, heads.length, '调整后'), '考核结果', 4, heads.length, 3.1);
    const below = valuesOf(first, '考核结果').length + 1;
    expect(losses(put(added, '考核结果', below, 0, '制表：李'), more)).toEqual([
      ['entry-cleared', '考核结果', `${String.fromCharCode(65 + heads.length)}4`, '调整后'], ['entry-cleared', '考核结果', `A${below + 1}`, '制表：李'],
    ]);
  });

  test('is a column that was inserted between ours', () => {
    const between: WorkbookGrid = {
      ...first,
      sheets: first.sheets.map((sheet) => sheet.name !== '考核结果' ? sheet : {
        ...sheet, columnCount: sheet.columnCount + 1,
        values: sheet.values.map((cells, row) => (row < 3 || row > 4 ? cells : [...cells.slice(0, 2), row === 3 ? '合同号' : 'HT-1', ...cells.slice(2)])),
      }),
    };
    expect(losses(between)).toEqual([['entry-cleared', '考核结果', 'C4', '合同号']]);
  });
});
