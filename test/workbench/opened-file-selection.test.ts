/**
 * @jest-environment ./test/workbench/host-environment.ts
 */
test('after a file was opened its first cell is chosen', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'People';
    sheet.getRange('A1').values = [['Name']];
    sheet.getRange('C3').select();
    await context.sync();
  });
  await host.open(await host.save());
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address, values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['People!A1', [['Name']]]);
  });
});
