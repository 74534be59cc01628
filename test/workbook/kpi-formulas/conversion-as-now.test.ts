import type { CellValue, WorkbookGrid } from '../../../src/workbook/grid';
import { conversionOf, type Conversion } from '../../../src/workbook/kpi-formulas/conversion';
import { computed, sheetOf, workbookOf, type Cell } from '../grid-of';

const converted = (workbook: WorkbookGrid): Conversion => conversionOf(workbook, { kind: 'workbook' }, 'native', '未完成');

const rule = '<5‰为3；<10‰为2；否则为1';

/** One row: results in A, rules in B, and the formula behind them. */
const withFormula = (formula: string, shows: CellValue, ...before: readonly Cell[]): WorkbookGrid => workbookOf(sheetOf('表', [[...before, computed(formula, shows)]]));

describe('What a formula is written by has to be known', () => {
  test.each([
    ['KPI.SCORE(A1,B1,IF(A1>1,"‰",""))', 3],
    ['KPI.ARREARS_SCORE(A1,IF(A1>1,B1,""))', 3],
    ['KPI.COLLECTION_SCORE(A1,TRIM(B1))', 3],
    ['KPI.DROP_SCORE(A1,3%+0)', 3],
    ['KPI.SATISFACTION_SCORE(A1:A1,TRIM(B1))', 3],
    ['KPI.SURVEY(B1:B1,A1:A1,TRIM(B1))', 3],
    ['KPI.RANKING(A1,A1:A1,TRIM(B1))', 1],
    ['LET(r,B1,KPI.SCORE(A1,r))', 3],
  ])('%s keeps its value: it is neither taken for one that was left out, nor said to be unusable', (formula, shows) => {
    expect(converted(withFormula(formula, shows, 4.2, rule)).replaced).toMatchObject([{ how: 'value', because: 'argument-unknown', becomes: String(shows) }]);
  });
});

describe('A form that is converted', () => {
  const score = 'IF(ISNUMBER(A1),KPI.SCORE(A1,B1),"")';
  const otherwise = (byRule: string, result: string, reason: string): string => `IF(B1<>"${byRule}","规则已改动",IF(${result},"结果已改动","${reason}"))`;
  const reason = (argument = 'A1,B1'): string => `IF(ISNUMBER(A1),IFERROR(KPI.EXPLAIN(${argument}),${otherwise(rule, 'A1<>0.0062', '6.2‰ < 10‰ → 2')}),"")`;

  test('scores a line whose result is still a text as soon as a figure stands there', () => {
    expect(converted(withFormula(score, '', '待补', rule)).replaced).toMatchObject([
      { how: 'formula', becomes: '=IF(ISNUMBER(A1),IF(ISNUMBER(A1),IF(OR(ROUND(A1,10)<0,ROUND(A1,10)>1),NA(),IF(ISNUMBER(A1),IF(ROUND(A1,10)<0.005,3,IF(ROUND(A1,10)<0.01,2,1)),"")),""),"")' },
    ]);
  });

  test('gives the reason by rule and result as they are now, which its scores are converted by', () => {
    const now = '<4‰为3；<7‰为2；否则为1';
    expect(converted(withFormula(reason(), '6.5‰ < 7‰ → 2', 0.0065, now)).replaced).toMatchObject([
      { how: 'formula', becomes: `=IF(ISNUMBER(A1),${otherwise(now, 'A1<>0.0065', '6.5‰ < 7‰ → 2')},"")` },
    ]);
    expect(converted(withFormula(reason('A1*100,B1,"%"'), '120% > 7‰ → 1', 1.2, now)).replaced[0]?.becomes).toBe(`=IF(ISNUMBER(A1),${otherwise(now, 'A1<>1.2', '120% > 7‰ → 1')},"")`);
  });

  test('does not find a result changed that has more decimals than count', () => {
    expect(converted(withFormula(reason(), '33% ≥ 10‰ → 1', 1 / 3, rule)).replaced[0]?.becomes).toContain('ROUND(A1,10)<>0.3333333333');
  });

  test('keeps what it says without the add-in where the add-in’s own reason is not known', () => {
    for (const shows of ['规则已改动', '', { error: '#NAME?' }]) {
      expect(converted(withFormula(reason(), shows, 0.0065, '<4‰为3')).replaced[0]?.becomes).toBe(`=IF(ISNUMBER(A1),${otherwise(rule, 'A1<>0.0062', '6.2‰ < 10‰ → 2')},"")`);
    }
  });
});

describe('An answer of several cells', () => {
  const formula = 'KPI.SCORE(A1:A3,B1)';
  const rows = (...cells: readonly Cell[]): WorkbookGrid => workbookOf(sheetOf('表', [0.0042, 0.0072, 0.2, '合计', '合计'].map((result, row) => [result, row === 0 ? rule : null, cells[row] ?? null])));

  test('is replaced in all its cells where it is spilled', () => {
    expect(converted(rows(computed(formula, 3), 2, 1)).replaced).toMatchObject([{ cell: 'C1', cells: 3 }]);
  });

  test('stays where each of its cells has the formula: nothing below is written over', () => {
    const { plan, left } = converted(rows(computed(formula, 3), computed(formula, 2), computed(formula, 1), '人工', '人工'));
    expect(plan).toEqual([]);
    expect(left.map(({ cell, because }) => [cell, because])).toEqual([['C1', 'array-entered'], ['C2', 'array-entered'], ['C3', 'array-entered']]);
  });

  test('stays where somebody’s formula stands among its cells; one beside it is converted', () => {
    expect(converted(rows(computed(formula, 3), computed('A2*2', 0.0144), 1)).left).toMatchObject([{ cell: 'C1', because: 'array-entered' }]);
    const beside = workbookOf(sheetOf('表', [[0.0042, rule, computed(formula, 3), computed('KPI.SCORE(A1:A3,$B$1)', 3)], [0.0072, null, 2, 2], [0.2, null, 1, 1]]));
    expect(converted(beside).replaced.map(({ cell, cells }) => [cell, cells])).toEqual([['C1', 3], ['D1', 3]]);
  });
});
