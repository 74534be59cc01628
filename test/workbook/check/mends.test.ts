import type { CellInput, Plan } from '../../../src/workbook/edit';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { percent, perMille, sheetOf, workbookOf, type Cell } from '../grid-of';
import { findingsIn, found, headings, person, quarter } from './a-sheet';

const valueOf = (input: CellInput, before: CellValue): CellValue => {
  if ('text' in input) return input.text;
  if ('number' in input) return input.number;
  return 'empty' in input ? null : before;
};

/** Carries out the two kinds of edits that mends consist of. */
const mended = (workbook: WorkbookGrid, plan: Plan): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet): SheetGrid => {
    const values = sheet.values.map((row) => [...row]);
    const formats = new Map([...sheet.formats].map(([row, columns]) => [row, new Map(columns)]));
    for (const edit of plan) {
      if (!('sheet' in edit) || edit.sheet !== sheet.name) continue;
      if (edit.kind === 'write') {
        edit.cells.forEach((cells, down) => cells.forEach((cell, right) => {
          const row = values[edit.row + down];
          if (cell !== undefined && row !== undefined) row[edit.column + right] = valueOf(cell, row[edit.column + right] ?? null);
        }));
      }
      if (edit.kind === 'style' && edit.style.numberFormat !== undefined) formats.set(edit.area.top, (formats.get(edit.area.top) ?? new Map()).set(edit.area.left, edit.style.numberFormat));
    }
    return { ...sheet, values, formats };
  }),
});

const arrears = (at: number, odd: Cell): Cell => (at === 6 ? odd : undefined);

const six = (kind: 'arrears' | 'collection', usual: (at: number) => Cell, odd: Cell): WorkbookGrid =>
  quarter([1, 2, 3, 4, 5, 6].map((at) => person(at, { [kind]: arrears(at, odd) ?? usual(at) })));

const cases: Readonly<Record<string, WorkbookGrid>> = {
  'a number kept as text': quarter([person(1), person(2, { satisfaction: '4.5' })]),
  'a whole column kept as text': quarter([1, 2, 3, 4].map((at) => person(at, { satisfaction: '4' }))),
  '4.2 among ratios': six('arrears', (at) => 0.003 + at / 10000, 4.2),
  '0.42 among ratios': six('arrears', (at) => 0.003 + at / 10000, 0.42),
  '0.73% among percentages': six('collection', (at) => percent(0.7 + at / 100), percent(0.0073)),
  '0.42 among figures formatted per mille': six('arrears', (at) => perMille(3 + at / 10), percent(0.42)),
  'a column without a unit': quarter([1, 2, 3, 4].map((at) => person(at, { arrears: 3 + at / 10 }))),
  'a whole column a hundred times too large': quarter([1, 2, 3, 4].map((at) => person(at, { arrears: 0.3 + at / 100 }))),
  'a ratio below a heading that names per mille': workbookOf(sheetOf('2026Q3', [[...headings.slice(0, 5), '大客户欠费率(‰)', ...headings.slice(6)], ...[1, 2, 3, 4, 5, 6].map((at) => person(at, { arrears: at === 6 ? 0.0042 : 3 + at / 10 }))])),
  'blanks and full-width digits': quarter([person(1, { id: '１００１', name: '王 伟' }), person(2)]),
  'names like formulas': quarter([person(1, { name: '=王伟' }), person(2, { name: '＠李娜' })]),
};

describe('A mend', () => {
  test.each(Object.keys(cases))('takes away its cause and brings nothing else: %s', (name) => {
    const workbook = cases[name] ?? quarter([]);
    const findings = findingsIn(workbook);
    const edits = findings.flatMap(({ mend }) => mend?.edits ?? []);
    expect(findings).toHaveLength(name === 'names like formulas' || name === 'blanks and full-width digits' ? 2 : 1);
    expect(edits.length).toBeGreaterThan(0);
    expect(found(mended(workbook, edits))).toEqual([]);
  });

  test('one spelling of a number for one person leaves the person twice: only people know which row is right', () => {
    const workbook = quarter([person(1, { id: '0012' }), person(2), person(3, { id: 12, name: '王伟' })]);
    const edits = findingsIn(workbook).flatMap(({ mend }) => mend?.edits ?? []);
    expect(found(mended(workbook, edits))).toEqual(['error duplicate-person A4']);
  });

  test('one spelling of a number is never the full-width one', () => {
    const workbook = quarter([person(1, { id: '１1０１' }), person(2), person(3, { id: 1101, name: '王伟' })]);
    const edits = findingsIn(workbook).flatMap(({ mend }) => mend?.edits ?? []);
    expect(found(mended(workbook, edits))).toEqual(['error duplicate-person A4']);
  });
});
