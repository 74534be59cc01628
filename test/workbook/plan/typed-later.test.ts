import { normalise } from '../../../src/domain/number/normalise';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scorer } from '../../../src/domain/rule/scorer';
import { sheetWords } from '../../../src/language/sheet-words';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import { formColumns } from '../../../src/workbook/plan/form-columns';
import { anyFunctions } from '../../../src/functions/registry';
import { nativeScore } from '../../../src/workbook/kpi-formulas/native-score';
import { sheetOf, workbookOf } from '../grid-of';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, settings, workedExample } from './people';
import { recalculated } from './recalculated';

const filled = ((): WorkbookGrid => {
  const plan = fillPlan({ workbook: emptyWorkbook, people: [workedExample], settings: { ...settings, scores: 'native', words: sheetWords('zh-CN') } });
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return carriedOut(emptyWorkbook, plan.plan);
})();

const form = sheetNamed(filled, '张三');
const lineOf = (indicator: string): number => form.values.findIndex((row) => typeof row[formColumns.number] === 'number' && String(row[formColumns.indicator]).includes(indicator));

const typed = (row: number, value: number): WorkbookGrid => ({
  ...filled,
  sheets: filled.sheets.map((sheet) => (sheet.name === '张三' ? { ...sheet, values: sheet.values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === formColumns.result ? value : cell)) : cells)) } : sheet)),
});

/** What the domain gives for the figure; below 0 nothing. */
const domain = (rule: string, value: number): string => {
  const read = readRule(rule);
  const plain = normalise(value);
  return read.kind === 'rule' && plain >= 0 ? String(scorer(read.rule)(plain) ?? '') : '';
};

const NOISE = [0.1 * 3 - 0.3, 1 - 0.9 - 0.1, 0.1 + 0.2 - 0.3];

describe('A figure that is typed into a filled form is scored as it would be on the sheet of results', () => {
  test.each([
    ['欠费率', '<5‰为3；<10‰为2；否则为1', 1000, [4.9999, 4.9999999, 4.99999994, 4.99999996, 5, 5.00000004, 5.0000001, 9.99999996, 10, 0, -0.00000004, -0.0000001, -1, 1000, ...NOISE]],
    ['托收率', '>70%为3；>60%为2；否则为1', 1, [0.7, 0.70000000004, 0.7000000001, 0.1 + 0.6, 2.1 / 3, 0.2 * 3, 0.6, 0.60000000006, 1, 1.2, 0, -0.00000000004, -0.01, ...NOISE]],
  ])('%s', (indicator, rule, per, figures) => {
    const row = lineOf(indicator);
    const answers = recalculated(figures.map((figure) => typed(row, figure)));
    expect(answers.map((answer, index) => [figures[index], answer.get('张三')?.get(`${row}:${formColumns.score}`)])).toEqual(figures.map((figure) => [figure, domain(rule, figure / per)]));
  });
});

describe('A KPI formula that became one of Excel’s own scores a figure that is typed later as the add-in does', () => {
  const rule = '<5‰为3；<10‰为2；否则为1';
  const run = anyFunctions.find(({ id }) => id === 'SCORE')?.run;
  const figures = [0.0042, 0.005, 0.00500000000004, 0.01, 0, 1, 1 + 2 ** -52, 1.1, -0.01, ...NOISE];
  const answered = (value: number, unit: string | null): string => {
    const answer = run?.([[value]], [[rule]], [[unit]]);
    const cell = answer?.kind === 'cells' ? answer.cells[0]?.[0] : undefined;
    return typeof cell === 'number' ? String(cell) : 'none';
  };

  test.each<[string | null, number]>([[null, 1], ['‰', 1000], ['%', 100]])('with the unit %p', (unit, per) => {
    const formula = nativeScore()({ value: 1, text: 'A1', isConstant: false }, { value: rule, text: '', isConstant: true }, { value: unit, text: '', isConstant: true });
    if (typeof formula !== 'string') throw new Error('The rule has a formula');
    const answers = recalculated(figures.map((figure) => workbookOf(sheetOf('表', [[figure * per, { value: null, formula }]]))));
    expect(answers.map((answer, index) => [figures[index], /^\d/.test(answer.get('表')?.get('0:1') ?? '') ? answer.get('表')?.get('0:1') : 'none'])).toEqual(figures.map((figure) => [figure, answered(figure * per, unit)]));
  });
});
