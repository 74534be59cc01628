import { gradeOf, type GradeBand } from '../../../src/domain/calibration/grade-of';
import { locales } from '../../../src/domain/locale';
import { rulesSheetFindingText } from '../../../src/language/rules-sheet-finding-text';
import { sheetWords } from '../../../src/language/sheet-words';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { gradesOfWorkbook } from '../../../src/workbook/grades/grades-of-workbook';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import { fillPlan, type FillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import { gradesSheetPlan } from '../../../src/workbook/plan/grades-sheet-plan';
import { rulesOfWorkbook } from '../../../src/workbook/rules-of-workbook';
import { carriedOut, sheetNamed } from '../plan/carried-out';
import { emptyWorkbook, personWith, settings, workedExample } from '../plan/people';
import { recalculated } from '../plan/recalculated';

const bands: readonly GradeBand[] = [{ grade: 'C', from: 1 }, { grade: 'A', from: 4 }, { grade: 'B', from: 2.5 }];
const graded: FillSettings = { ...settings, grades: bands };
const GRADES = '考核等级';
const FIRST = 4;

const planned = (workbook: WorkbookGrid, people: readonly AppraisedPerson[], given: FillSettings): FillPlan => {
  const plan = fillPlan({ workbook, people, settings: given });
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return plan;
};

const filled = (workbook: WorkbookGrid = emptyWorkbook, people = [workedExample], given = graded): WorkbookGrid => carriedOut(workbook, planned(workbook, people, given).plan);

/** The sheet of grades after somebody typed into rows below its heading; more rows than there are lie below the table. */
const edited = (workbook: WorkbookGrid, rows: readonly (readonly [number, CellValue, CellValue])[]): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet): SheetGrid => {
    if (sheet.name !== GRADES) return sheet;
    const values = Array.from({ length: 20 }, (_, row) => {
      const change = rows.find(([at]) => FIRST + at === row);
      return change === undefined ? sheet.values[row] ?? [null, null] : [change[1], change[2]];
    });
    return { ...sheet, values, rowCount: values.length };
  }),
});

const bandsOf = (workbook: WorkbookGrid): readonly GradeBand[] => {
  const read = gradesOfWorkbook(workbook);
  return read.kind === 'bands' ? read.bands : [];
};

const faulty: readonly (readonly [string, readonly (readonly [number, CellValue, CellValue])[], readonly (readonly [string, string])[]])[] = [
  ['a limit that is no figure', [[1, 'B', '很高']], [['grade-limit-unusable', 'B6']]],
  ['a figure that is a text', [[1, 'B', '2.5']], [['grade-limit-unusable', 'B6']]],
  ['no limit', [[1, 'B', null]], [['grade-limit-unusable', 'B6']]],
  ['a limit above 5', [[0, 'A', 90]], [['grade-limit-unusable', 'B5']]],
  ['a limit below 1', [[2, 'C', 0.5]], [['grade-limit-unusable', 'B7']]],
  ['a gap at the bottom', [[2, 'C', 1.5]], [['grade-lowest-above-one', 'B7']]],
  ['no name', [[0, null, 4]], [['grade-nameless', 'A5']]],
  ['a name of spaces', [[0, ' ', 4], [1, '', 2.5]], [['grade-nameless', 'A5'], ['grade-nameless', 'A6']]],
  ['two with one limit', [[1, 'B', 1]], [['grade-limit-shared', 'B7']]],
  ['one name twice', [[1, 'a', 2.5]], [['grade-twice', 'A6']]],
  ['none at all', [[0, null, null], [1, null, null], [2, null, null]], [['grades-empty', 'A5']]],
  ['a remark below', [[9, '我的备注', null]], [['grade-limit-unusable', 'B14']]],
];

describe('The grades of a workbook', () => {
  test.each(locales)('are written and read back, the highest first, in %s', (locale) => {
    const plan = gradesSheetPlan(emptyWorkbook, { ...graded, words: sheetWords(locale) }, new Set());
    const workbook = carriedOut(emptyWorkbook, plan.plan);
    expect(gradesOfWorkbook(workbook)).toEqual({ kind: 'bands', sheet: plan.sheet, bands: [{ grade: 'A', from: 4 }, { grade: 'B', from: 2.5 }, { grade: 'C', from: 1 }], place: plan.place });
  });

  test('are nowhere while none are given, and never on a sheet of somebody else', () => {
    expect(gradesOfWorkbook(filled(emptyWorkbook, [workedExample], settings))).toEqual({ kind: 'none' });
    const taken: WorkbookGrid = { ...emptyWorkbook, sheets: [{ ...sheetNamed(filled(), GRADES), tables: [] }] };
    expect(planned(taken, [workedExample], graded).sheets.grades).toBe('考核等级 (2)');
  });

  test('that stand in the workbook are left alone by the next run, which names them', () => {
    const changed = edited(filled(), [[1, '良', 2.9]]);
    const again = planned(changed, [workedExample], { ...settings, grades: bandsOf(changed) });
    expect(again.plan.filter((edit) => 'sheet' in edit && edit.sheet === GRADES)).toEqual([]);
    expect(again.sheets.grades).toBe(GRADES);
  });

  test.each(faulty)('with %s are not used, and each fault has its cell and words', (_, rows, expected) => {
    const { grades, findings } = rulesOfWorkbook(edited(filled(), rows));
    expect(grades.kind).toBe('unusable');
    expect(findings.map((finding) => [finding.code, 'cell' in finding ? finding.cell : ''])).toEqual(expected);
    for (const finding of findings) for (const locale of locales) {
      const { found, expected: wanted, toDo } = rulesSheetFindingText(finding, locale);
      expect([found, wanted, toDo].every((text) => text.length > 2 && !text.includes('undefined'))).toBe(true);
    }
  });

  test('without one of the headings, or on a sheet that is written anew, are not used', () => {
    const workbook = filled();
    const grades = sheetNamed(workbook, GRADES);
    const headless = { ...workbook, sheets: [{ ...grades, values: grades.values.map((row, r) => (r === FIRST - 1 ? ['等级', '分数'] : row)) }] };
    expect(rulesOfWorkbook(headless).findings).toEqual([{ code: 'grades-heading-missing', sheet: GRADES, cell: 'A4', column: 'from' }]);
    const results = sheetNamed(workbook, '考核结果');
    const moved = { ...workbook, sheets: [{ ...grades, tables: [...grades.tables, ...results.tables] }] };
    expect(rulesOfWorkbook(moved).findings).toEqual([{ code: 'grades-misplaced', sheet: GRADES, cell: 'A4' }]);
  });

  test('belong to the appraisal of the workbook, with what is wrong with them', () => {
    expect(appraiseWorkbook(filled(), {}, { targets: new Map() }).grades).toMatchObject({ kind: 'bands', sheet: GRADES });
    expect(appraiseWorkbook(edited(filled(), [[1, 'B', null]]), {}, { targets: new Map() }).rulesFindings).toMatchObject([{ code: 'grade-limit-unusable', cell: 'B6', grade: 'B' }]);
  });

  test('that differ from those given (a template’s own) leave the formulas to the ones given', () => {
    const other = filled(edited(filled(), [[1, '良', 2.9]]));
    const formulas = [...sheetNamed(other, '考核结果').formulas.values()].flatMap((row) => [...row.values()]);
    expect(formulas.some((formula) => formula.includes('>=2.5,"B"'))).toBe(true);
    expect(formulas.some((formula) => formula.includes(GRADES))).toBe(false);
  });
});

describe('Grades on forms and results', () => {
  const people = [[0.021, 0.0042, 0.68, 4.2], [0.021, 0.0042, 0.72, 4.5], [0.07, 0.02, 0.5, 1], [0.021, undefined, 0.68, 4.2]].map((values, at) =>
    personWith(values as readonly (number | undefined)[], { id: `K${at}`, name: `甲${at}` }));
  const totals = people.map(({ appraisal }) => (appraisal.kind === 'incomplete' ? undefined : appraisal.total));

  const columnOf = ({ values }: SheetGrid, heading: string): readonly [number, number] => {
    const row = values.findIndex((cells) => cells.includes(heading));
    return [row, (values[row] ?? []).indexOf(heading)];
  };

  test('follow the cells: another engine gives what the reader of the table would, and no grade by a faulty table', () => {
    const workbook = filled(emptyWorkbook, people);
    const exact = totals[0] ?? 0;
    const sound = [
      edited(workbook, []),
      edited(workbook, [[0, 'A', 3.1], [1, 'B', exact]]),
      edited(workbook, [[1, 'B', exact + 0.000001]]),
      edited(workbook, [[3, 'S', 3.03], [4, 'D', 1.5]]),
      edited(workbook, [[0, 'C', 1], [2, 'A+', 3.0000000000000004]]),
    ];
    const broken = faulty.map(([, rows]) => edited(workbook, rows));
    const answers = recalculated([...sound, ...broken]);
    const [heading, column] = columnOf(sheetNamed(workbook, '考核结果'), '等级');
    const shown = (index: number): readonly (string | undefined)[] => people.map((_, at) => answers[index]?.get('考核结果')?.get(`${heading + 1 + at}:${column}`));
    const onForm = (index: number): readonly boolean[] => people.map((_, at) => [...(answers[index]?.get(`甲${at}`)?.values() ?? [])].includes('等级：' + (shown(index)[at] ?? '')));
    sound.forEach((one, index) => {
      const read = bandsOf(one);
      expect(read.length).toBeGreaterThan(2);
      expect(shown(index)).toEqual(totals.map((total) => { const grade = total === undefined ? undefined : gradeOf(total, read); return grade?.kind === 'grade' ? grade.grade : ''; }));
      expect(onForm(index)).toEqual(totals.map((total) => total !== undefined));
    });
    faulty.forEach(([name], index) => {
      // Names and limits that others share leave a person's own grade clear.
      const mark = ['等级表有误', ''];
      const clear: Readonly<Record<string, readonly string[]>> = { 'one name twice': ['C'], 'two with one limit': ['A'], 'a name of spaces': ['C'] };
      const allowed = [...mark, ...(clear[name] ?? [])];
      expect(shown(sound.length + index).filter((one) => !allowed.includes(one ?? '?')).map((one) => `${name}: ${one}`)).toEqual([]);
    });
  }, 120_000);

  test('say so where the sheet of grades is gone', () => {
    const workbook = filled(emptyWorkbook, people);
    const gone = (formula: string): string => formula.replaceAll(/考核等级!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g, '#REF!');
    const without: WorkbookGrid = {
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => name !== GRADES).map((sheet) => ({ ...sheet, formulas: new Map([...sheet.formulas].map(([row, cells]) => [row, new Map([...cells].map(([column, formula]) => [column, gone(formula)]))])) })),
    };
    const [answer] = recalculated([without]);
    const [heading, column] = columnOf(sheetNamed(workbook, '考核结果'), '等级');
    expect(people.map((_, at) => answer?.get('考核结果')?.get(`${heading + 1 + at}:${column}`))).toEqual(totals.map((total) => (total === undefined ? '' : '等级表有误')));
  });

  test('as values stand as text, and the table is written all the same', () => {
    const workbook = filled(emptyWorkbook, people, { ...graded, scores: 'values' });
    const sheet = sheetNamed(workbook, '考核结果');
    const [heading, column] = columnOf(sheet, '等级');
    expect(people.map((_, at) => sheet.values[heading + 1 + at]?.[column])).toEqual(totals.map((total) => { const grade = total === undefined ? undefined : gradeOf(total, bands); return grade?.kind === 'grade' ? grade.grade : null; }));
    expect(bandsOf(workbook)).toHaveLength(3);
  });
});
