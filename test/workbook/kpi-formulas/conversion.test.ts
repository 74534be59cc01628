import type { Answer, AnswerCell } from '../../../src/functions/answer';
import type { Example, Reference } from '../../../src/functions/example';
import { anyFunctions } from '../../../src/functions/registry';
import { formulaOf, gridsOf } from '../../../src/functions/syntax';
import type { CellInput, Edit, Plan } from '../../../src/workbook/edit';
import type { CellValue, WorkbookGrid } from '../../../src/workbook/grid';
import { conversionOf, type Conversion, type Scope } from '../../../src/workbook/kpi-formulas/conversion';
import type { ConvertTo } from '../../../src/workbook/kpi-formulas/convert-cell';
import { differencesAfter } from '../../../src/workbook/kpi-formulas/differences-after';
import { findCalls } from '../../../src/workbook/kpi-formulas/find-calls';
import { emptyWorkbook } from '../../../src/xlsx/empty-workbook';
import { describeInLibreOffice } from '../../oracles/libreoffice';
import { read, written } from '../../xlsx/written';
import { withoutTheAddIn } from './recalculated';

const input = (cell: unknown): CellInput | undefined => {
  if (cell === null || cell === undefined || typeof cell === 'object') return undefined;
  return typeof cell === 'number' ? { number: cell } : typeof cell === 'boolean' ? { boolean: cell } : { text: String(cell) };
};

const shownBy = (cell: AnswerCell): number | string => (typeof cell === 'object' ? 'in words' : cell);

/** Far from the ranges that the examples read. */
const AT = { row: 39, column: 15 };

const isAddress = ({ at }: Reference): boolean => /^[A-Z]\d+$/.test(at);

const cellOf = (at: string): { row: number; column: number } => ({ column: at.charCodeAt(0) - 65, row: Number(at.slice(1)) - 1 });

const argumentsOn = (sheet: string, example: Example): Plan =>
  example.arguments.flatMap((argument): readonly Edit[] =>
    typeof argument === 'object' && isAddress(argument) ? [{ kind: 'write', sheet, ...cellOf(argument.at), cells: argument.cells.map((row) => row.map(input)) }] : [],
  );

/** The formula with what the add-in shows: one cell, or the cells that it spills into. */
const answered = (sheet: string, formula: string, answer: Answer): Plan => {
  if (answer.kind === 'problem') return [];
  const shows = answer.cells.map((row) => row.map(shownBy));
  return [
    {
      kind: 'write', sheet, ...AT,
      cells: shows.map((row, r) => row.map((value, c): CellInput => (r === 0 && c === 0 ? { formula: formula.slice(1), shows: value } : typeof value === 'number' ? { number: value } : { text: value }))),
    },
  ];
};

const everyExample = anyFunctions.flatMap((declaration) =>
  declaration.examples.map((example, index) => ({
    sheet: `${declaration.id}_${index}`,
    formula: formulaOf(declaration.id, example),
    example,
    answer: declaration.run(...gridsOf(example, declaration.parameters.length)),
  })),
).filter(({ answer }) => answer.kind === 'cells');

const workbookOfExamples = (): Uint8Array =>
  written(emptyWorkbook(), everyExample.flatMap(({ sheet, formula, example, answer }): Plan => [{ kind: 'add-sheet', sheet }, ...argumentsOn(sheet, example), ...answered(sheet, formula, answer)]));

const everywhere: Scope = { kind: 'workbook' };

const converted = (workbook: WorkbookGrid, to: ConvertTo, scope: Scope = everywhere): Conversion => conversionOf(workbook, scope, to, '未完成');

const sheetWith = (cells: Readonly<Record<string, string | number>>, shows: Readonly<Record<string, CellValue>> = {}): WorkbookGrid => {
  const edits = Object.entries(cells).map(([at, content]): Edit => {
    const [column, row] = [at.charCodeAt(0) - 65, Number(at.slice(1)) - 1];
    const shown = shows[at];
    const value = shown === undefined || typeof shown === 'object' ? 'an error' : shown;
    const cell: CellInput = typeof content === 'number' ? { number: content } : content.startsWith('=') ? { formula: content.slice(1), shows: value } : { text: content };
    return { kind: 'write', sheet: '表', row, column, cells: [[cell]] };
  });
  const workbook = read(written(emptyWorkbook(), [{ kind: 'add-sheet', sheet: '表' }, ...edits]));
  // Errors that a cell shows cannot be written by a plan.
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) => row.map((value, c) => {
        const shown = shows[`${String.fromCharCode(65 + c)}${r + 1}`];
        return typeof shown === 'object' && shown !== null ? shown : value;
      })),
    })),
  };
};

describe('Calls of the add-in’s functions are found in formulas', () => {
  const ids = (formula: string): readonly string[] => findCalls(formula).map(({ id }) => id);
  const args = (formula: string): readonly string[] => findCalls(formula)[0]?.arguments.map(({ text }) => text.trim()) ?? [];

  test.each([
    ['KPI.SCORE(F5,D5)', ['SCORE']],
    ['KPIDEV.SCORE(F5,D5)+kpi.total(A1:A4,B1:B4)', ['SCORE', 'TOTAL']],
    ['"KPI.SCORE(F5,D5)"', []],
    ["'KPI.SCORE('!A1", []],
    ['MYKPI.SCORE(A1)', []],
    ['KPI.SCORE(F5', []],
    ['IF(A1>0,KPI.GRADE(KPI.TOTAL(A1:A4,B1:B4),J2:K5),"")', ['GRADE']],
  ])('%s', (formula, expected) => expect(ids(formula)).toEqual(expected));

  test('a comma in a text, an array or an inner call does not part arguments', () => {
    expect(args('KPI.SCORE(F5,"a,b""c)")')).toEqual(['F5', '"a,b""c)"']);
    expect(args('KPI.TOTAL({3,3},{50,50})')).toEqual(['{3,3}', '{50,50}']);
    expect(args("KPI.SCORE(SUM(A1,A2),'a,b'!D5)")).toEqual(['SUM(A1,A2)', "'a,b'!D5"]);
    expect(args('KPI.SCORE(表1[[#This Row],[a,b]],D5)')).toEqual(['表1[[#This Row],[a,b]]', 'D5']);
  });
});

describe('KPI formulas become formulas of Excel’s own', () => {
  test('a score takes its rule as it is now, and scores neither a blank nor a rate above 1', () => {
    const { replaced, left } = converted(sheetWith({ A1: 0.0042, B1: '<5‰为3；<10‰为2；否则为1', C1: '=KPI.SCORE(A1,B1)' }, { C1: 3 }), 'native');
    expect(left).toEqual([]);
    expect(replaced).toMatchObject([
      { cell: 'C1', cells: 1, how: 'formula', becomes: '=IF(ISNUMBER(A1),IF(OR(ROUND(A1,10)<0,ROUND(A1,10)>1),NA(),IF(ISNUMBER(A1),IF(ROUND(A1,10)<0.005,3,IF(ROUND(A1,10)<0.01,2,1)),"")),"")' },
    ]);
  });

  test('a formula of the form falls back to what it says itself where the add-in is not there', () => {
    const { replaced } = converted(sheetWith({ A1: 3, B1: '1-5评分', C1: '=IF(ISNUMBER(A1),IFERROR(KPI.EXPLAIN(A1,B1),"3 分"),"")' }, { C1: '评分 3 → 3' }), 'native');
    expect(replaced).toMatchObject([{ how: 'formula', becomes: '=IF(ISNUMBER(A1),"3 分","")' }]);
  });

  test('what answers in words keeps its words, and says so', () => {
    const { replaced } = converted(sheetWith({ A1: 3, B1: '1-5评分', C1: '=KPI.EXPLAIN(A1,B1)' }, { C1: '评分 3 → 3' }), 'native');
    expect(replaced).toMatchObject([{ how: 'value', because: 'answers-in-words', becomes: '评分 3 → 3' }]);
  });

  test('a formula that shows a mistake stays and is named; one that waits for a result does not', () => {
    const { replaced, left } = converted(
      sheetWith({ A1: 4.2, B1: '<5‰为3', C1: '=KPI.SCORE(A1,B1)', C2: '=KPI.SCORE(A2,B1)' }, { C1: { error: '#VALUE!' }, C2: { error: '#N/A' } }),
      'native',
    );
    expect(left).toEqual([{ sheet: '表', cell: 'C1', formula: 'KPI.SCORE(A1,B1)', because: 'shows-error' }]);
    expect(replaced.map(({ cell }) => cell)).toEqual(['C2']);
  });

  test('a formula that nothing has calculated becomes a formula, but never a value', () => {
    const workbook = sheetWith({ A1: 0.0042, B1: '<5‰为3', C1: '=KPI.SCORE(A1,B1)' }, { C1: { error: '#NAME?' } });
    expect(converted(workbook, 'native').replaced).toHaveLength(1);
    expect(converted(workbook, 'values').left).toMatchObject([{ cell: 'C1', because: 'not-calculated' }]);
  });

  test('only what lies in the scope is replaced', () => {
    const workbook = sheetWith({ A1: 3, C1: '=KPI.SCORE(A1,"1-5评分")', C2: '=KPI.SCORE(A1,"1-5评分")' }, { C1: 3, C2: 3 });
    const first: Scope = { kind: 'areas', sheet: '表', areas: [{ top: 0, left: 0, bottom: 0, right: 9 }] };
    expect(converted(workbook, 'native', first).replaced.map(({ cell }) => cell)).toEqual(['C1']);
    expect(converted(workbook, 'values', { kind: 'sheet', sheet: '表' }).replaced.map(({ becomes }) => becomes)).toEqual(['3', '3']);
    expect(converted(workbook, 'values', { kind: 'sheet', sheet: 'Sheet1' }).replaced).toEqual([]);
  });
});

describeInLibreOffice('Without the add-in the same numbers are calculated', () => {
  const bytes = workbookOfExamples();
  const before = read(bytes);

  test('for every example of every function, as formulas', () => {
    const conversion = converted(before, 'native');
    expect(conversion.left).toEqual([]);
    expect(conversion.replaced).toHaveLength(everyExample.length);
    const after = withoutTheAddIn(written(bytes, conversion.plan));
    expect(differencesAfter(conversion.replaced, after)).toEqual([]);
    expect(after.sheets.flatMap(({ formulas }) => [...formulas.values()].flatMap((row) => [...row.values()])).filter((formula) => /KPI/i.test(formula))).toEqual([]);
    expect(Object.fromEntries(conversion.replaced.filter(({ how }) => how === 'value').map(({ sheet, because }) => [sheet, because]))).toMatchInlineSnapshot(`
{
  "APPRAISE_0": "text-figures",
  "CHECK_0": "answers-in-words",
  "CHECK_1": "answers-in-words",
  "CHECK_2": "answers-in-words",
  "EXPLAIN_0": "answers-in-words",
  "EXPLAIN_1": "answers-in-words",
  "EXPLAIN_2": "answers-in-words",
  "EXPLAIN_3": "answers-in-words",
  "EXPLAIN_4": "answers-in-words",
  "NATIVE_0": "answers-in-words",
  "NATIVE_1": "answers-in-words",
  "QUOTA_0": "no-equivalent",
  "QUOTA_1": "no-equivalent",
  "RULE_0": "answers-in-words",
  "RULE_1": "answers-in-words",
  "RULE_2": "answers-in-words",
  "RULE_3": "answers-in-words",
  "RULE_4": "answers-in-words",
  "SCHEME_0": "answers-in-words",
}
`);
  }, 180_000);

  test('for every example of every function, as values', () => {
    const conversion = converted(before, 'values');
    expect(conversion.left).toEqual([]);
    expect(differencesAfter(conversion.replaced, withoutTheAddIn(written(bytes, conversion.plan)))).toEqual([]);
  }, 180_000);

  test('a whole table follows when a figure is typed after the conversion, as the add-in would', () => {
    const rules = ['<3%为3；<6%为2；否则为1', '<5‰为3；<10‰为2；否则为1', '>70%为3；>60%为2；否则为1', '1-5评分'];
    const weights = [0.3, 0.25, 0.25, 0.2];
    const people = [[0.02, 0.0042, 0.68, 4.2], [0.03, 0.0042, null, 4.2], [0.07, 0.012, 0.9, 1]];
    const appraise = anyFunctions.find(({ id }) => id === 'APPRAISE');
    const answer = (results: readonly (readonly (number | null)[])[]): readonly (readonly (number | string)[])[] => {
      const given = appraise?.run(results, [rules], [weights]);
      return given?.kind === 'cells' ? given.cells.map((row) => row.map(shownBy)) : [];
    };
    const filled = written(emptyWorkbook(), [
      { kind: 'add-sheet', sheet: '表' },
      { kind: 'write', sheet: '表', row: 0, column: 1, cells: [rules.map((text) => ({ text })), weights.map((number) => ({ number })), ...people.map((row) => row.map(input))] },
      {
        kind: 'write', sheet: '表', row: 2, column: 6,
        cells: answer(people).map((row, r) => row.map((value, c): CellInput => (r === 0 && c === 0 ? { formula: 'KPI.APPRAISE(B3:E5,B1:E1,B2:E2)', shows: value } : typeof value === 'number' ? { number: value } : { text: value }))),
      },
    ]);
    const conversion = converted(read(filled), 'native');
    expect(conversion.replaced).toMatchObject([{ how: 'formula', cells: 18 }]);
    const values = (bytes: Uint8Array): readonly (readonly unknown[])[] =>
      (withoutTheAddIn(bytes).sheets.find(({ name }) => name === '表')?.values.slice(2) ?? []).map((row) => row.slice(6, 11).map((value) => (value === null ? '' : value)));
    expect(values(written(filled, conversion.plan))).toEqual(answer(people).map((row) => row.slice(0, 5)));
    const corrected = people.map((row, index) => (index === 1 ? [0.029, 0.005, 0.71, 5] : row));
    const typed: Edit = { kind: 'write', sheet: '表', row: 3, column: 1, cells: [[0.029, 0.005, 0.71, 5].map((number) => ({ number }))] };
    expect(values(written(filled, [...conversion.plan, typed]))).toEqual(answer(corrected).map((row) => row.slice(0, 5)));
  }, 180_000);

  test('a difference would be noticed', () => {
    const conversion = converted(before, 'values');
    const spoilt = conversion.plan.map((edit): Edit => (edit.kind === 'write' && edit.sheet === 'SCORE_0' ? { ...edit, cells: [[{ number: 2 }]] } : edit));
    expect(differencesAfter(conversion.replaced, read(written(bytes, spoilt)))).toEqual([{ sheet: 'SCORE_0', cell: 'P40', before: 3, after: 2 }]);
  });
});
