/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
export {};

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  return work(sheet, context);
});

const fails = async (work: (sheet: Excel.Worksheet) => unknown): Promise<{ code: string; location: string }> => {
  try {
    await onSheet(async (sheet, context) => {
      work(sheet);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation ?? '' };
  }
  throw new Error('It did not fail');
};

const addressOf = (work: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => onSheet(async (sheet, context) => {
  const range = work(sheet).load('address');
  await context.sync();
  return range.address.replace('Sheet1!', '');
});

const valuesOf = (address: string): Promise<unknown[][]> => onSheet(async (sheet, context) => {
  const range = sheet.getRange(address).load('values');
  await context.sync();
  return range.values;
});

const write = (address: string, values: unknown): Promise<void> => onSheet(async (sheet, context) => {
  sheet.getRange(address).values = values as unknown[][];
  await context.sync();
});

beforeEach(() => onSheet(async (sheet, context) => {
  sheet.getRange().clear();
  await context.sync();
}));

describe('Values', () => {
  test('an array of another shape is refused with the place where it happened', async () => {
    expect(await fails((sheet) => { sheet.getRange('A1:B2').values = [[1, 2, 3]]; })).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });

  test('one value fills every cell, null leaves a cell, "" empties it', async () => {
    await write('A1:B2', 7);
    await write('A1:B2', [[null, ''], ['x', true]]);
    expect(await valuesOf('A1:B2')).toEqual([[7, ''], ['x', true]]);
  });

  test('what looks like a number becomes one, a date in ISO form a date, an apostrophe keeps text', async () => {
    await write('A1:A4', [['29.96'], ['2018-12-31'], ["'007"], ['=1+1']]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A4').load('values,numberFormat,text,valueTypes,formulas');
      await context.sync();
      expect(range.values).toEqual([[29.96], [43465], ['007'], [2]]);
      expect(range.numberFormat[1]).toEqual(['m/d/yyyy']);
      expect(range.text[1]).toEqual(['12/31/2018']);
      expect(range.valueTypes.map(([type]) => type)).toEqual(['Double', 'Double', 'String', 'Double']);
      expect(range.formulas).toEqual([[29.96], [43465], ['007'], ['=1+1']]);
    });
  });

  test('an empty cell reads as "" and Empty', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('Z9').load('values,text,formulas,valueTypes');
      await context.sync();
      expect([range.values, range.text, range.formulas, range.valueTypes]).toEqual([[['']], [['']], [['']], [['Empty']]]);
    });
  });

  test('a formula that cannot be parsed is refused and the cell stays', async () => {
    await write('A1', 5);
    expect((await fails((sheet) => { sheet.getRange('A1').formulas = [['=SUM(']]; })).code).toBe('InvalidArgument');
    expect(await valuesOf('A1')).toEqual([[5]]);
  });

  test('more than 1500 cells are written in chunks, and shape errors are still found', async () => {
    await write('A1:A3200', Array.from({ length: 3200 }, (_, row) => [row]));
    expect((await valuesOf('A3200'))[0]).toEqual([3199]);
    expect((await fails((sheet) => { sheet.getRange('A1:A3100').values = Array.from({ length: 3200 }, () => [1]); })).code).toBe('InvalidArgument');
  });

  test('whole columns have no values, and cannot be written', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('B:B').load('values,address,cellCount,isEntireColumn');
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.cellCount, column.isEntireColumn]).toEqual(['Sheet1!B:B', 1048576, true]);
    });
    expect((await fails((sheet) => { sheet.getRange('A:B').values = [['x']]; })).code).toBe('InvalidArgument');
  });

  test('R1C1 formulas are relative to their cell', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C3');
      range.formulas = [['=A1+$B$2']];
      range.load('formulasR1C1');
      await context.sync();
      expect(range.formulasR1C1).toEqual([['=R[-2]C[-2]+R2C2']]);
      range.formulasR1C1 = [['=R[-1]C*2']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=C2*2']]);
    });
  });

  test('a dynamic array spills', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
      const spill = sheet.getRange('A1').getSpillingToRange().load('address,values');
      const parent = sheet.getRange('B2').getSpillParent().load('address');
      await context.sync();
      expect([spill.address, spill.values, parent.address]).toEqual(['Sheet1!A1:B2', [[1, 2], [3, 4]], 'Sheet1!A1']);
    });
  });
});

describe('Navigation', () => {
  test.each([
    ['getCell may leave its range', 'C7', (sheet: Excel.Worksheet) => sheet.getRange('B2:B3').getCell(5, 1)],
    ['getOffsetRange keeps the size', 'C4:D5', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getOffsetRange(2, 1)],
    ['getResizedRange moves the last corner', 'B2:D2', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getResizedRange(-1, 1)],
    ['getAbsoluteResizedRange sets the size', 'B2:D5', (sheet: Excel.Worksheet) => sheet.getRange('B2').getAbsoluteResizedRange(4, 3)],
    ['getRowsBelow lies outside', 'B4:C5', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getRowsBelow(2)],
    ['getRowsBelow with a negative count lies inside', 'B3:C3', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getRowsBelow(-1)],
    ['getColumnsBefore', 'A2:A3', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getColumnsBefore(1)],
    ['getEntireRow', '4:11', (sheet: Excel.Worksheet) => sheet.getRange('B4:E11').getEntireRow()],
    ['getEntireColumn', 'B:E', (sheet: Excel.Worksheet) => sheet.getRange('B4:E11').getEntireColumn()],
    ['getBoundingRect', 'B2:E15', (sheet: Excel.Worksheet) => sheet.getRange('B2:C5').getBoundingRect('D10:E15')],
    ['getIntersection', 'C3', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getIntersection('C3:D4')],
    ['getLastCell', 'C3', (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').getLastCell()],
    ['getRangeByIndexes', 'C2:D4', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1, 2, 3, 2)],
    ['the used range of a blank sheet is its first cell', 'A1', (sheet: Excel.Worksheet) => sheet.getUsedRange()],
  ])('%s', async (_, expected, work) => {
    expect(await addressOf(work)).toBe(expected);
  });

  test('nothing in common is ItemNotFound or the null object', async () => {
    expect((await fails((sheet) => sheet.getRange('A1').getIntersection('C3'))).code).toBe('ItemNotFound');
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('C3');
      const blank = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([none.isNullObject, blank.isNullObject]).toEqual([true, true]);
    });
  });

  test('an invalid address is InvalidArgument at Worksheet.getRange', async () => {
    expect(await fails((sheet) => sheet.getRange('A0'))).toEqual({ code: 'InvalidArgument', location: 'Worksheet.getRange' });
  });

  test('formatted cells count as used unless values are asked for', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = 'red';
      const used = sheet.getUsedRange().load('address');
      const valued = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([used.address, valued.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  });

  test('edges are those of Ctrl+Arrow', async () => {
    await write('C5:F12', 1);
    expect(await addressOf((sheet) => sheet.getRange('D8:E9').getRangeEdge('Up'))).toBe('D5');
    expect(await addressOf((sheet) => sheet.getRange('D8:E9').getExtendedRange('Down'))).toBe('D8:E12');
    expect(await addressOf((sheet) => sheet.getRange('D8').getSurroundingRegion())).toBe('C5:F12');
  });
});

describe('Changing cells', () => {
  test('insertion moves cells and the references to them, deletion moves them back', async () => {
    await write('A1:A3', [[1], [2], ['=SUM(A1:A2)']]);
    await onSheet(async (sheet, context) => {
      const kept = sheet.getRange('A2').load('address');
      const blank = sheet.getRange('A2').insert('Down').load('address,values');
      await context.sync();
      expect([blank.address, blank.values]).toEqual(['Sheet1!A2', [['']]]);
      kept.load('address');
      const formula = sheet.getRange('A4').load('formulas,values');
      await context.sync();
      expect(kept.address).toBe('Sheet1!A3');
      expect([formula.formulas, formula.values]).toEqual([[['=SUM(A1:A3)']], [[3]]]);
      sheet.getRange('2:2').delete('Up');
      const back = sheet.getRange('A3').load('formulas');
      await context.sync();
      expect(back.formulas).toEqual([['=SUM(A1:A2)']]);
    });
  });

  test('clear takes contents, formats or both', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FF0000';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['']], '#FF0000']);
      range.clear('Formats');
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  test('copyFrom moves relative references, tiles exact multiples, transposes', async () => {
    await write('A1:B2', [[1, 2], ['=A1*10', '=B1*10']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('A5:D6').copyFrom('A1:B2', 'Values');
      sheet.getRange('F1').copyFrom('A1:B2', 'Values', false, true);
      const [copy, tiled, turned] = [sheet.getRange('D1:E2').load('formulas'), sheet.getRange('A5:D6').load('values'), sheet.getRange('F1:G2').load('values')];
      await context.sync();
      expect(copy.formulas).toEqual([[1, 2], ['=D1*10', '=E1*10']]);
      expect(tiled.values).toEqual([[1, 2, 1, 2], [10, 20, 10, 20]]);
      expect(turned.values).toEqual([[1, 10], [2, 20]]);
    });
  });

  test('merging keeps the first cell; across merges each row', async () => {
    await write('A1:B2', [[1, 2], [3, 4]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge(true);
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B1, Sheet1!A2:B2');
      expect(range.values).toEqual([[1, ''], [3, '']]);
      sheet.getRange('A1:B2').unmerge();
      const none = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('sort goes by offset keys, duplicates keep the first', async () => {
    await write('A1:B4', [['b', 1], ['a', 3], ['b', 1], ['c', 2]]);
    await onSheet(async (sheet, context) => {
      const result = sheet.getRange('A1:B4').removeDuplicates([0, 1], false).load('removed,uniqueRemaining');
      sheet.getRange('A1:B3').sort.apply([{ key: 1, ascending: false }]);
      const range = sheet.getRange('A1:B4').load('values');
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
      expect(range.values).toEqual([['a', 3], ['c', 2], ['b', 1], ['', '']]);
    });
  });

  test('find searches on from a single cell, findAll gives areas', async () => {
    await write('A1:B3', [['tea', 'rice'], ['Tea house', ''], ['', 'tea']]);
    await onSheet(async (sheet, context) => {
      const next = sheet.getRange('A1').find('tea', {}).load('address');
      const all = sheet.findAll('tea', { completeMatch: true }).load('address');
      const none = sheet.findAllOrNullObject('coffee', {});
      const count = sheet.getRange('A1:B3').replaceAll('tea', 'Tee', {});
      await context.sync();
      expect([next.address, all.address, none.isNullObject, count.value]).toEqual(['Sheet1!A2', 'Sheet1!A1, Sheet1!B3', true, 3]);
    });
  });

  test('special cells are found by kind', async () => {
    await write('A1:B2', [[1, 'x'], ['=A1', '']]);
    await onSheet(async (sheet, context) => {
      const formulas = sheet.getUsedRange().getSpecialCells('Formulas').load('address');
      const texts = sheet.getUsedRange().getSpecialCells('Constants', 'Text').load('address');
      await context.sync();
      expect([formulas.address, texts.address]).toEqual(['Sheet1!A2', 'Sheet1!B1']);
    });
  });
});

describe('Formats', () => {
  test('mixed formats read as null, colours as #RRGGBB', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.font.color = 'pink';
      sheet.getRange('A1:B1').format.horizontalAlignment = 'Center';
      const range = sheet.getRange('A1:B1').load('format/font/bold,format/font/color,format/horizontalAlignment,format/wrapText');
      await context.sync();
      expect([range.format.font.bold, range.format.font.color, range.format.horizontalAlignment, range.format.wrapText]).toEqual([null, '#FFC0CB', 'Center', false]);
    });
  });

  test('borders, sizes and number formats', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      range.format.borders.getItem('InsideVertical').style = 'Continuous';
      range.format.columnWidth = 75;
      range.numberFormat = [['0.00', '0%'], [null as unknown as string, '@']];
      const cell = sheet.getRange('B3').load('format/columnWidth');
      const bottom = cell.format.borders.getItem('EdgeBottom').load('style');
      const right = sheet.getRange('B2').format.borders.getItem('EdgeRight').load('style');
      range.load('numberFormat');
      await context.sync();
      expect([bottom.style, right.style, cell.format.columnWidth]).toEqual(['Double', 'Continuous', 75]);
      expect(range.numberFormat).toEqual([['0.00', '0%'], ['General', '@']]);
    });
  });

  test('a whole column keeps its format, hidden rows are seen', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('D:D').format.fill.color = '#00FF00';
      sheet.getRange('3:4').rowHidden = true;
      const cell = sheet.getRange('D50').load('format/fill/color');
      const rows = sheet.getRange('A2:A5').load('rowHidden');
      await context.sync();
      expect([cell.format.fill.color, rows.rowHidden]).toEqual(['#00FF00', null]);
      sheet.getRange('3:4').rowHidden = false;
    });
  });
});
