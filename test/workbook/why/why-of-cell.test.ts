import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetWords } from '../../../src/language/sheet-words';
import { whyText, type WhyLine } from '../../../src/language/why-text';
import { locales } from '../../../src/domain/locale';
import { decimalText } from '../../../src/domain/number/decimal-text';
import { normalise } from '../../../src/domain/number/normalise';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import type { CellInput, Edit } from '../../../src/workbook/edit';
import type { CellValue, WorkbookGrid } from '../../../src/workbook/grid';
import { gradesSheetPlan } from '../../../src/workbook/plan/grades-sheet-plan';
import { formColumns } from '../../../src/workbook/plan/form-columns';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import type { ScoreMode } from '../../../src/workbook/plan/fill-settings';
import { whyOfCell } from '../../../src/workbook/why/why-of-cell';
import { emptyWorkbook } from '../../../src/xlsx/empty-workbook';
import { read, written } from '../../xlsx/written';

type Content = string | number | readonly [formula: string, shows: number | string];

const workbookWith = (cells: Readonly<Record<string, Content>>): WorkbookGrid => {
  const edits = Object.entries(cells).map(([at, content]): Edit => {
    const cell: CellInput = typeof content === 'number' ? { number: content } : typeof content === 'string' ? { text: content } : { formula: content[0], shows: content[1] };
    return { kind: 'write', sheet: '表', row: Number(at.slice(1)) - 1, column: at.charCodeAt(0) - 65, cells: [[cell]] };
  });
  return read(written(emptyWorkbook(), [{ kind: 'add-sheet', sheet: '表' }, ...edits]));
};

const explained = (workbook: WorkbookGrid, at: string, sheet = '表'): readonly WhyLine[] => {
  const why = whyOfCell(workbook, sheet, Number(at.slice(1)) - 1, at.charCodeAt(0) - 65);
  return why === undefined ? [] : whyText(why, 'zh-CN');
};

const rule = '<5‰为3；<10‰为2；否则为1';

describe('Why a cell shows its score', () => {
  test('a score names the clause that decided, the result and the rule with their cells', () => {
    expect(explained(workbookWith({ A1: 0.0042, B1: rule, C1: ['KPI.SCORE(A1,B1)', 3] }), 'C1')).toEqual([
      {
        depth: 0, at: { sheet: '表', cell: 'C1' }, shows: '3', sentence: '4.2‰ < 5‰ → 3',
        details: [
          { label: '结果', text: '0.0042', at: { sheet: '表', cell: 'A1' } },
          { label: '考核结果设定', text: rule, at: { sheet: '表', cell: 'B1' } },
        ],
      },
    ]);
  });

  test('a score that no longer follows from its figures says so', () => {
    expect(explained(workbookWith({ A1: 0.0062, B1: rule, C1: ['KPI.SCORE(A1,B1)', 3] }), 'C1')[0]?.sentence).toBe(
      '6.2‰ < 10‰ → 2。单元格显示 3，与按现有数据计算的结果不同。请重新计算工作簿；如果仍不同，请检查公式。',
    );
  });

  test('without a rule of its own the published one is shown', () => {
    expect(explained(workbookWith({ A1: 0.0042, C1: ['KPI.ARREARS_SCORE(A1)', 3] }), 'C1')[0]?.details[1]).toEqual({ label: '考核结果设定', text: rule });
  });

  test('what keeps a result from being scored is said in words', () => {
    expect(explained(workbookWith({ B1: rule, C1: ['KPI.SCORE(A1,B1)', ''] }), 'C1')[0]?.sentence).toBe('没有填写结果，应为数字。请补上。');
  });

  test('a cell of a spilled column is explained by its own row', () => {
    const workbook = workbookWith({ A1: 0.0042, A2: 0.0072, A3: 0.2, B1: rule, C1: ['KPI.SCORE(A1:A3,B1)', 3], C2: 2, C3: 1 });
    expect(explained(workbook, 'C2')).toMatchObject([{ sentence: '7.2‰ < 10‰ → 2', details: [{ at: { cell: 'A2' } }, { at: { cell: 'B1' } }] }]);
  });

  test('a total shows each weight and score, and then why each score is what it is', () => {
    const workbook = workbookWith({
      A1: 0.0042, A2: 0.5, B1: rule, B2: '>70%为3；否则为1', C1: ['KPI.SCORE(A1,B1)', 3], C2: ['KPI.SCORE(A2,B2)', 1], D1: 60, D2: 40, C3: ['KPI.TOTAL(C1:C2,D1:D2)', 2.2],
    });
    const lines = explained(workbook, 'C3');
    expect(lines.map(({ depth, at, sentence }) => [depth, at.cell, sentence])).toEqual([
      [0, 'C3', '各项相加得总分 2.2。'], [1, 'C1', '4.2‰ < 5‰ → 3'], [1, 'C2', '50% ≤ 70% → 1'],
    ]);
    expect(lines[0]?.details.map(({ text }) => text)).toEqual(['60% × 3 = 1.8', '40% × 1 = 0.4']);
  });

  test('a formula of somebody’s own leads to the scores behind it', () => {
    const workbook = workbookWith({ A1: 0.0042, B1: rule, C1: ['KPI.SCORE(A1,B1)', 3], D1: ['ROUND(C1*0.3,2)', 0.9] });
    expect(explained(workbook, 'D1').map(({ depth, sentence }) => [depth, sentence])).toEqual([[0, '由公式计算，公式中没有 KPI 函数。'], [1, '4.2‰ < 5‰ → 3']]);
  });

  test('formulas in a circle end', () => {
    expect(explained(workbookWith({ A1: ['B1', 0], B1: ['A1', 0] }), 'A1')).toHaveLength(2);
  });

  test('what was typed, and what is empty, is called so', () => {
    const workbook = workbookWith({ A1: 3 });
    expect(explained(workbook, 'A1')[0]?.sentence).toBe('这是直接输入的值，不是计算得出的。');
    expect(explained(workbook, 'B7')[0]?.sentence).toBe('单元格为空，没有可说明的得分。');
  });
});

describe.each<ScoreMode>(['kpi', 'native', 'values'])('On a filled form with %s', (scores) => {
  const bytes = readFileSync(join(__dirname, '../../../assets/samples/quarter-clean.xlsx'));
  const before = read(new Uint8Array(bytes));
  const { people, settings } = appraiseWorkbook(before, {}, { targets: new Map() });
  const appraised = people.flatMap((one) => (one.kind === 'appraised' ? [one] : []));
  const filled = fillPlan({ workbook: before, people: appraised, settings: { scores, words: sheetWords('zh-CN'), period: settings.period, targets: settings.targets } });
  if (filled.kind !== 'planned') throw new Error('the sample can be filled');
  const workbook = read(written(new Uint8Array(bytes), filled.plan));
  const form = workbook.sheets.find(({ name }) => name === filled.forms[0]);
  const lines = form?.values.flatMap((row, at) => (typeof row[formColumns.number] === 'number' && typeof row[formColumns.rule] === 'string' ? [at] : [])) ?? [];

  test('each line’s score, weighted score and reason are explained by result and rule', () => {
    expect(lines).toHaveLength(4);
    for (const row of lines) {
      for (const column of [formColumns.score, formColumns.weighted, formColumns.reason]) {
        const why = whyOfCell(workbook, form?.name ?? '', row, column);
        expect(why?.because).toMatchObject({ kind: 'scored', score: { kind: 'scored', score: form?.values[row]?.[formColumns.score] } });
      }
    }
  });

  test('the total is explained by its lines, which add up to it', () => {
    const row = (lines.at(-1) ?? 0) + 1;
    const why = whyOfCell(workbook, form?.name ?? '', row, formColumns.weighted);
    if (why?.because.kind !== 'weighted') throw new Error('a total is weighted');
    expect(why.because.parts.reduce((so, { score, weight }) => so + (Number(score.value) * weight) / 100, 0)).toBeCloseTo(Number(form?.values[row]?.[formColumns.weighted]), 9);
    for (const locale of locales) expect(whyText(why, locale)[0]?.details).toHaveLength(4);
  });

  /** The form after somebody typed into it; what it shows stays. */
  const typed = (row: number, column: number, value: CellValue): WorkbookGrid => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === form?.name ? { ...sheet, values: sheet.values.map((cells, r) => (r === row ? cells.with(column, value) : cells)) } : sheet)),
  });
  const lineOf = (name: string): number => lines.find((row) => String(form?.values[row]?.[formColumns.indicator]).includes(name)) ?? -1;
  const sentences = (of: WorkbookGrid, row: number, column: number): readonly string[] => {
    const why = whyOfCell(of, form?.name ?? '', row, column);
    return why === undefined ? [] : locales.map((locale) => whyText(why, locale)[0]?.sentence ?? '');
  };
  const totalRow = (lines.at(-1) ?? 0) + 1;

  test('a percentage is named as the cell shows it, and one above 100% is explained, not doubted', () => {
    const row = lineOf('托收率');
    const why = whyOfCell(typed(row, formColumns.result, 1.2), form?.name ?? '', row, formColumns.reason);
    if (why === undefined) throw new Error('There is a form');
    expect(whyText(why, 'zh-CN')[0]).toMatchObject({ sentence: '120% > 70% → 3', details: [{ label: '结果', text: '120%' }, { label: '考核结果设定' }] });
  });

  test('weights that do not add up to 100% make no total, and neither does the explanation', () => {
    const row = lineOf('欠费率');
    expect(sentences(typed(row, formColumns.weight, 0.249), totalRow, formColumns.weighted)).toEqual([
      '权重合计 99.9%，不是 100%，所以没有总分。请调整权重。', '權重合計 99.9%，不是 100%，所以沒有總分。請調整權重。', 'The weights add up to 99.9%, not to 100%, so there is no total. Adjust the weights.',
    ]);
  });

  test('a total that its lines do not give is said to be outdated', () => {
    expect(sentences(typed(lineOf('欠费率'), formColumns.score, 1), totalRow, formColumns.weighted).every((sentence) => /显示|顯示|shows/.test(sentence))).toBe(true);
  });

  test('a total in spite of a missing score is that of the rest, with the arithmetic', () => {
    const row = lineOf('欠费率');
    const [rest, total] = [lines.filter((line) => line !== row).reduce((sum, line) => sum + Number(form?.values[line]?.[formColumns.score]) * Number(form?.values[line]?.[formColumns.weight]), 0), Number(form?.values[row]?.[formColumns.weight])];
    const without = typed(row, formColumns.score, '');
    const spread = { ...without, sheets: without.sheets.map((sheet) => (sheet.name === form?.name ? { ...sheet, values: sheet.values.map((cells, r) => (r === totalRow ? cells.with(formColumns.weighted, rest / (1 - total)) : cells)) } : sheet)) };
    const [sentence] = sentences(spread, totalRow, formColumns.weighted);
    expect(sentence).toContain(`权重合计 75%：${decimalText(normalise(rest))} ÷ 75% = ${decimalText(normalise(rest / 0.75))}`);
    expect(sentences(typed(totalRow, formColumns.weighted, '未完成'), totalRow, formColumns.weighted)[0]).toMatch(/总分/);
  });
});

describe('Why a grade', () => {
  const bands = [{ grade: 'A', from: 4 }, { grade: 'B', from: 2.5 }, { grade: 'C', from: 1 }];
  const plan = gradesSheetPlan({ sheets: [], names: [] }, { scores: 'native', words: sheetWords('zh-CN'), targets: new Map(), grades: bands }, new Set());
  const formula = "IF(ISNUMBER(A1),INDEX(考核等级!$A$5:$A$24,MATCH(A1,考核等级!$B$5:$B$24,0)),\"\")";
  const withGrades = (total: number | string, grades = plan.plan): WorkbookGrid => {
    const cell = typeof total === 'number' ? { number: total } : { text: total };
    return read(written(emptyWorkbook(), [...grades, { kind: 'add-sheet', sheet: '表' }, { kind: 'write', sheet: '表', row: 0, column: 0, cells: [[cell, { formula, shows: 'B' }]] }]));
  };

  test.each([[2.99, '2.5 ≤ 2.99 < 4 → B'], [4, '4 ≤ 4 → A'], [1, '1 ≤ 1 < 2.5 → C'], [2.49999999999, '2.5 ≤ 2.5 < 4 → B']])('%d lies between two limits of the table', (total, range) => {
    expect(explained(withGrades(total), 'B1')[0]).toMatchObject({ sentence: `${range}（等级界限在工作表“考核等级”中）`, details: [{ label: '总分', at: { sheet: '表', cell: 'A1' } }] });
  });

  test('without a total, or with a faulty table, there is none', () => {
    expect(explained(withGrades('未完成'), 'B1')[0]?.sentence).toBe('还没有总分，所以没有等级。请先补全各项得分。');
    const faulty = [...plan.plan, { kind: 'write', sheet: plan.sheet ?? '', row: 4, column: 1, cells: [[{ text: '4分' }]] } as const];
    expect(explained(withGrades(2.99, faulty), 'B1')[0]?.sentence).toContain('等级表有误');
  });
});
