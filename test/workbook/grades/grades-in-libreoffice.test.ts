import { readFileSync } from 'node:fs';
import { gradeOf, type GradeBand } from '../../../src/domain/calibration/grade-of';
import { sheetWords } from '../../../src/language/sheet-words';
import { appraiseWorkbook, type AppraisedWorkbook } from '../../../src/workbook/appraise-workbook';
import type { Plan } from '../../../src/workbook/edit';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan, type FillPlan } from '../../../src/workbook/plan/fill-plan';
import { describeInLibreOffice } from '../../oracles/libreoffice';
import { read, written } from '../../xlsx/written';
import { withoutTheAddIn } from '../kpi-formulas/recalculated';

jest.setTimeout(600_000);

const sample = new Uint8Array(readFileSync('assets/samples/quarter-clean.xlsx'));
const given: readonly GradeBand[] = [{ grade: 'A', from: 4 }, { grade: 'B', from: 2.5 }, { grade: 'C', from: 1 }];

const appraised = (workbook: WorkbookGrid): AppraisedWorkbook => appraiseWorkbook(workbook, {}, { targets: new Map() });

const planned = (workbook: WorkbookGrid, grades: readonly GradeBand[]): FillPlan => {
  const { people, settings } = appraised(workbook);
  const appraisals = people.flatMap((one) => (one.kind === 'appraised' ? [one] : []));
  const plan = fillPlan({ workbook, people: appraisals, settings: { scores: 'native', words: sheetWords('zh-CN'), period: settings.period, targets: settings.targets, grades } });
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return plan;
};

const typed = (row: number, column: number, input: { readonly text: string } | { readonly number: number }): Plan => [{ kind: 'write', sheet: '考核等级', row, column, cells: [[input]] }];

const sheetOf = ({ sheets }: WorkbookGrid, name: string): SheetGrid => {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
};

/** The cells below a heading, one for each person. */
const below = ({ values }: SheetGrid, heading: string, count: number): readonly CellValue[] => {
  const row = values.findIndex((cells) => cells.includes(heading));
  const column = (values[row] ?? []).indexOf(heading);
  return Array.from({ length: count }, (_, at) => values[row + 1 + at]?.[column] ?? null);
};

describeInLibreOffice('Grades, where a limit on their sheet is changed and another program recalculates', () => {
  const plan = planned(read(sample), given);
  const filled = written(sample, plan.plan);
  const people = plan.forms.length;

  const gradesShown = (workbook: WorkbookGrid): readonly CellValue[] => below(sheetOf(workbook, plan.sheets.results), '等级', people);
  const totalsShown = (workbook: WorkbookGrid): readonly CellValue[] => below(sheetOf(workbook, plan.sheets.results), '总分', people);
  const onForms = (workbook: WorkbookGrid): readonly (string | undefined)[] =>
    plan.forms.map((form) => sheetOf(workbook, form).values.flat().find((value): value is string => typeof value === 'string' && /^等级(?:：|表有误$)/.test(value))?.replace('等级：', ''));

  test('results and forms show what the bands of the sheet, read again, give for the totals that they show', () => {
    const [first] = totalsShown(read(filled));
    if (typeof first !== 'number') throw new Error('The first person has a total');
    const after = withoutTheAddIn(written(filled, [...typed(5, 1, { number: first }), ...typed(5, 0, { text: '良好' })]));
    const { grades } = appraised(after);
    if (grades.kind !== 'bands') throw new Error(grades.kind);
    expect(grades.bands).toContainEqual({ grade: '良好', from: first });
    const expected = totalsShown(after).map((total) => { const grade = typeof total === 'number' ? gradeOf(total, grades.bands) : undefined; return grade?.kind === 'grade' ? grade.grade : ''; });
    expect(expected[0]).toBe('良好');
    expect(gradesShown(after).map((grade) => grade ?? '')).toEqual(expected);
    expect(onForms(after)).toEqual(expected.map((grade) => (grade === '' ? undefined : grade)));
    expect(gradesShown(after)).not.toEqual(gradesShown(read(filled)));
  });

  test.each<[string, Plan, readonly string[]]>([
    ['a limit typed as text', typed(5, 1, { text: '2.5' }), []],
    // Whom the shared limit does not concern keeps a grade that is beyond doubt.
    ['a limit twice', typed(4, 1, { number: 2.5 }), ['C']],
  ])('a faulty table gives no grade but says so, and the check finds it: %s', (_, edits, clear) => {
    const after = withoutTheAddIn(written(filled, edits));
    expect(appraised(after).rulesFindings).toHaveLength(1);
    const own = gradesShown(after).filter((_grade, at) => typeof totalsShown(after)[at] === 'number');
    expect(own.length).toBeGreaterThan(2);
    expect(new Set(own.filter((grade) => !clear.includes(String(grade))))).toEqual(new Set(['等级表有误']));
    expect(onForms(after)).toEqual(gradesShown(after).map((grade) => (grade === null || grade === '' ? undefined : grade)));
  });
});
