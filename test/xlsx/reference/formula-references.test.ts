import fc from 'fast-check';
import { formulaPieces } from '../../../src/workbook/formula/formula-pieces';
import { movedFormula } from '../../../src/xlsx/reference/moved-formula';
import { renamedSheet } from '../../../src/xlsx/reference/renamed-sheet';
import { shiftedArea, shiftedFormula } from '../../../src/workbook/formula/shift-rows';
import { writePieces } from '../../../src/workbook/formula/write-pieces';
import { areaOfAddress } from '../../../src/xlsx/reference/cell-address';

const same = (formula: string): string => writePieces(formulaPieces(formula), (reference) => reference);

const references = (formula: string): readonly string[] =>
  formulaPieces(formula).flatMap((piece) => (piece.kind === 'reference' ? writePieces([piece], (reference) => reference) : []));

describe('References are found in a formula', () => {
  test.each<[string, readonly string[]]>([
    ['A1+$B$2*C$3-$D4', ['A1', '$B$2', 'C$3', '$D4']],
    ['SUM(A1:B2,C:C,$5:6,XFD1048576)', ['A1:B2', 'C:C', '$5:6', 'XFD1048576']],
    ["结果!B5+'考核 表'!$B$5:C6+'O''Brien'!A1", ['结果!B5', "'考核 表'!$B$5:C6", "'O''Brien'!A1"]],
    ["[1]Sheet1!A1+'C:\\x\\[b.xlsx]S'!A1+'[2]My Sheet'!B2", ['[1]Sheet1!A1', "'C:\\x\\[b.xlsx]S'!A1", "'[2]My Sheet'!B2"]],
    ['SUM(Q1:Q4!B2)+SUM(一月:三月!B2:C3)', ['Q1:Q4!B2', '一月:三月!B2:C3']],
    ['A1#+@B2+-C3%', ['A1', 'B2', 'C3']],
    ['IF(A1<>"",A1&" B2 ""C3"" ",D4)', ['A1', 'A1', 'D4']],
    ['A1:INDEX(B:B,3)', ['A1', 'B:B']],
    ['Sheet1!A1:Sheet1!B2', ['Sheet1!A1', 'Sheet1!B2']],
    ['a1+xfd1048576', ['A1', 'XFD1048576']],
  ])('%s', (formula, found) => expect(references(formula)).toEqual(found));

  test.each([
    'LOG10(1)', 'KPI.SCORE(1)', 'XFE1+A1048577+A0', 'ATAN2(1,2)', 'TRUE', 'Table1[A1]', '结果表[[#This Row],[B2]]', "T[a'[b'] A1]", '"A1"', "'A1'!name", 'A1.b', '_A1', '目标A1', 'A1B', 'R1C1', '1E5', 'Sheet1!目标', '#REF!', 'Sheet1!#REF!', 'A1(', 'ABC',
  ])('none in %s', (formula) => expect(references(formula)).toEqual([]));

  test('a formula without a change reads as before', () => {
    for (const formula of ["SUM('a b'!A1:B2,Table1[[#All],[x]])*{1,2;3,4}&\"it''s A1\"", 'A1:B2 B1:C3', '-(+A1)^2%', 'LET(x,A1,x*2)']) expect(same(formula)).toBe(formula);
  });

  test('whatever the text, it is split in linear time and nothing is lost', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'A1$:!\'"[]()#,& b9é表'), maxLength: 40 }), (text) => same(text).toLowerCase() === text.toLowerCase()), { numRuns: 2000 });
    for (const text of ["'".repeat(100_001), '['.repeat(100_000), 'A1:'.repeat(50_000), 'A'.repeat(100_000), '"'.repeat(99_999), '#'.repeat(100_000), "'a'!".repeat(30_000)]) {
      const start = performance.now();
      formulaPieces(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('A formula that is copied', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
    ['SUM(A1:B2,C:C,4:5,$C:$C,$4:$5)', 1, 1, 'SUM(B2:C3,D:D,5:6,$C:$C,$4:$5)'],
    ["'x'!A1+[1]S!A1", 1, 0, "'x'!A2+[1]S!A2"],
    ['A1', -1, 0, '#REF!'],
    ['S!A1', 0, -1, 'S!#REF!'],
    ['XFD1048576', 1, 0, '#REF!'],
  ])('%s, %d down and %d right, is %s', (formula, down, right, moved) => expect(movedFormula(formulaPieces(formula), down, right)).toBe(moved));
});

describe('Three rows put in below row 5', () => {
  const insertion = { sheet: '表', after: 4, count: 3 };
  test.each([
    ['above', 'A1+A5', 'A1+A5'],
    ['below', 'A6+$A$6+A$100', 'A9+$A$9+A$103'],
    ['around', 'SUM(A1:A9)', 'SUM(A1:A12)'],
    ['to the repeated row: the range grows', 'SUM(A1:A5)+SUM(B5:B5)+SUM(5:5)', 'SUM(A1:A8)+SUM(B5:B8)+SUM(5:8)'],
    ['from above, below or around whole columns', 'SUM(A:B)+A4', 'SUM(A:B)+A4'],
    ['whole rows', 'SUM(6:7)+SUM($1:$2)', 'SUM(9:10)+SUM($1:$2)'],
    ['written backwards', 'SUM(A9:A1)', 'SUM(A12:A1)'],
    ['to another sheet', "Other!A9+'表2'!A9+[1]表!A9+一:三!A9", "Other!A9+'表2'!A9+[1]表!A9+一:三!A9"],
    ['by the name of the sheet', "表!A9+'表'!A9", "表!A12+'表'!A12"],
    ['to the end of the sheet', 'A1048576', '#REF!'],
    ['in texts, names and tables', '"A9"&A9b&T[A9]', '"A9"&A9b&T[A9]'],
  ])('references %s', (_, before, after) => expect(shiftedFormula(before, '表', insertion)).toBe(after));

  test('on another sheet only references that name the sheet move', () => expect(shiftedFormula('A9+表!A9+SUM(表!A5:A5)', 'Other', insertion)).toBe('A9+表!A12+SUM(表!A5:A8)'));

  test('in the repeated row itself ranges keep their end', () => expect(shiftedFormula('SUM(A1:A5)+A9', '表', insertion, false)).toBe('SUM(A1:A5)+A12'));

  test('areas move, stretch or grow', () => {
    const of = (address: string): unknown => shiftedArea(areaOfAddress(address) as NonNullable<ReturnType<typeof areaOfAddress>>, insertion);
    expect(of('A6:B7')).toEqual(areaOfAddress('A9:B10'));
    expect(of('A4:B7')).toEqual(areaOfAddress('A4:B10'));
    expect(of('A5')).toEqual(areaOfAddress('A5:A8'));
    expect(of('A1:B4')).toEqual(areaOfAddress('A1:B4'));
  });
});

test('references to a sheet follow its copy, names and texts do not', () => {
  expect(renamedSheet("模板!A1+'模板'!B2+'模板 2'!A1+模板!合计&\"模板!A1\"", '模板', "王'伟")).toBe("'王''伟'!A1+'王''伟'!B2+'模板 2'!A1+模板!合计&\"模板!A1\"");
});

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$C$4:B2', { top: 1, left: 1, bottom: 3, right: 2 }],
  ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['3:2', { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ['A', undefined], ['1', undefined], ['A0', undefined], ['XFE1', undefined], ['A1048577', undefined], ['A1:B2:C3', undefined], ['', undefined], ['A1:', undefined],
])('the address %s', (address, area) => expect(areaOfAddress(address)).toEqual(area));
