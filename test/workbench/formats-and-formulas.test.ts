/**
 * @jest-environment ./test/workbench/host-environment.ts
 */

const read = (address: string): Promise<Excel.Range> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
  range.load('formulas,values,text');
  await context.sync();
  return range;
});

test('a formula that is given a look stays a formula, and keeps calculating', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [[4, '=A1*2']];
    await context.sync();
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('B1').numberFormat = [['0.0']];
    await context.sync();
    sheet.getRange('A1').values = [[5]];
    await context.sync();
  });
  expect(await read('B1')).toMatchObject({ formulas: [['=A1*2']], values: [[10]], text: [['10.0']] });
});

test('cells of a spill that are given a look keep their values', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D1').formulas = [['=SEQUENCE(3)']];
    await context.sync();
    sheet.getRange('D1:D3').format.fill.color = '#ffff00';
    sheet.getRange('D2').numberFormat = [['0.0']];
    await context.sync();
  });
  expect(await read('D1:D3')).toMatchObject({ values: [[1], [2], [3]], text: [['1'], ['2.0'], ['3']] });
});
