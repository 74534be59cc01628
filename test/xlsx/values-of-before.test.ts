import type { Edit, Plan } from '../../src/workbook/edit';
import { smallWorkbook, zipped, smallParts, sheetWith } from './small-workbook';
import { sheetNamed, textOf, written } from './written';

const write = (cell: [number, number], number: number, sheet = 'S'): Edit => ({ kind: 'write', sheet, row: cell[0], column: cell[1], cells: [[{ number }]] });

/** Formulas in column C, each with the value 1; the addresses of those that still have it after A1 was written. */
const keeping = (formulas: readonly string[], plan: Plan = [write([0, 0], 5)]): readonly string[] => {
  const rows = formulas.map((formula, index) => `<row r="${index + 1}"><c r="C${index + 1}"><f>${formula.replace(/</g, '&lt;')}</f><v>1</v></c></row>`).join('');
  const sheet = sheetNamed(written(smallWorkbook(rows), plan), 'S');
  return formulas.filter((_, row) => sheet.values[row]?.[2] === 1);
};

describe('A value that was computed before', () => {
  test('is kept where the formula reads nothing that changed', () => {
    const formulas = ['B1*2', 'SUM(B:B)', 'A2+$A$3', 'SUM(2:9)', "'T'!A1", '"A1"', 'IF(TRUE,1E5,#N/A)', '[1]S!A1', 'PI()'];
    expect(keeping(formulas)).toEqual(formulas);
  });

  test('goes where it reads a changed cell, one by one or in a range', () => expect(keeping(['A1', '$A$1+1', 'SUM(A:B)', 'SUM(1:1)', 'SUM(A1:A9)', 's!A1', "'S'!A1:B2"])).toEqual([]));

  test('goes where it reads a formula whose value has gone, however far', () => expect(keeping(['A1', 'C1', 'C2', 'C3+C5', 'B9'])).toEqual(['B9']));

  test('goes where it cannot be told what the formula reads: names, tables, INDIRECT, OFFSET, several sheets', () => {
    expect(keeping(['目标*2', 'SUM(T[a])', 'INDIRECT("A1")', 'OFFSET(B1,0,-1)', 'SUM(一:三!B2)', 'rate+1'])).toEqual([]);
  });

  test('is kept in formulas that came with the plan', () => {
    const plan: Plan = [write([0, 0], 5), { kind: 'write', sheet: 'S', row: 0, column: 2, cells: [[{ formula: 'A1*2', shows: 10 }]] }];
    expect(sheetNamed(written(smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>'), plan), 'S').values).toEqual([[5, null, 10]]);
  });

  test('is kept everywhere when only the looks of cells change, or when a new sheet is filled', () => {
    const plan: Plan = [{ kind: 'style', sheet: 'S', area: { top: 0, left: 0, bottom: 0, right: 0 }, style: { bold: true } }, { kind: 'add-sheet', sheet: 'N' }, write([0, 0], 5, 'N')];
    expect(keeping(['A1', '目标'], plan)).toEqual(['A1', '目标']);
  });

  test('goes with its kind: a text or an error does not stay behind as a type', () => {
    const after = written(smallWorkbook('<row r="1"><c r="B1" t="str"><f>A1&amp;"x"</f><v>1x</v></c><c r="C1" t="e"><f>1/A1</f><v>#DIV/0!</v></c></row>'), [write([0, 0], 5)]);
    expect(textOf(after, 'xl/worksheets/sheet1.xml')).toContain('<c r="B1"><f>A1&amp;"x"</f></c><c r="C1"><f>1/A1</f></c>');
  });

  test('goes in each follower of a shared formula that reads the cell', () => {
    const rows = '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(sheetNamed(written(smallWorkbook(rows), [write([1, 0], 5)]), 'S').values.map((row) => row[1] ?? null)).toEqual([1, null, 3]);
  });
});

test('an attribute that only looks like one, inside of another, is not taken for it', () => {
  const parts = smallParts(sheetWith('')) as Record<string, string>;
  const bytes = zipped({ ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] as string).replace('name="S"', `name="a sheetId='9' r:id='x'"`) });
  expect(textOf(written(bytes, [{ kind: 'add-sheet', sheet: 'N' }]), 'xl/workbook.xml')).toContain('<sheet name="N" sheetId="2"');
});
