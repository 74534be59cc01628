/** @jest-environment ./test/workbench/host-environment.ts */

/** Rules over C5:C9 that read cells of their own row, cells that stay, and another sheet. */
beforeAll(async () => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('C5:C9');
  range.conditionalFormats.add('Custom').custom.rule.formula = '=AND(B5>$A$7,$D5<>"$A$7",Limits!$B$2>0)';
  range.dataValidation.rule = { wholeNumber: { formula1: '=$A$7', formula2: '=Limits!$B$2', operator: 'Between' } };
  context.workbook.worksheets.add('Limits').getRange('B2').values = [[9]];
  await context.sync();
}));

const rules = async (context: Excel.RequestContext): Promise<unknown> => {
  const format = context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItemAt(0);
  const area = format.getRange().load('address');
  format.load('custom/rule/formula');
  await context.sync();
  const validation = area.dataValidation.load('rule');
  await context.sync();
  const { formula1, formula2 } = validation.rule.wholeNumber ?? {};
  return [area.address.split('!')[1], format.custom.rule.formula, formula1, formula2];
};

const before = ['C5:C9', '=AND(B5>$A$7,$D5<>"$A$7",Limits!$B$2>0)', '=$A$7', '=Limits!$B$2'];

type Edit = (sheet: Excel.Worksheet, limits: Excel.Worksheet) => void;

describe('Formulas of rules follow the cells they read, and are as before when that is taken back', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    ['a row above all', (sheet) => sheet.getRange('1:1').insert('Down'), ['C6:C10', '=AND(B6>$A$8,$D6<>"$A$7",Limits!$B$2>0)', '=$A$8', '=Limits!$B$2']],
    ['rows amid the range, above the cell read', (sheet) => sheet.getRange('6:7').insert('Down'), ['C5:C11', '=AND(B5>$A$9,$D5<>"$A$7",Limits!$B$2>0)', '=$A$9', '=Limits!$B$2']],
    ['a column on the left', (sheet) => sheet.getRange('A:A').insert('Right'), ['D5:D9', '=AND(C5>$B$7,$E5<>"$A$7",Limits!$B$2>0)', '=$B$7', '=Limits!$B$2']],
    ['a row gone above', (sheet) => sheet.getRange('2:2').delete('Up'), ['C4:C8', '=AND(B4>$A$6,$D4<>"$A$7",Limits!$B$2>0)', '=$A$6', '=Limits!$B$2']],
    ['the first row of the range gone: the rule is seen from the next', (sheet) => sheet.getRange('5:5').delete('Up'), ['C5:C8', '=AND(B5>$A$6,$D5<>"$A$7",Limits!$B$2>0)', '=$A$6', '=Limits!$B$2']],
    ['the cell read gone', (sheet) => sheet.getRange('7:7').delete('Up'), ['C5:C8', '=AND(B5>#REF!,$D5<>"$A$7",Limits!$B$2>0)', '=#REF!', '=Limits!$B$2']],
    ['cells that the rule reads pushed down', (sheet) => { sheet.getRange('A2:A3').insert('Down'); }, ['C5:C9', '=AND(B5>$A$9,$D5<>"$A$7",Limits!$B$2>0)', '=$A$9', '=Limits!$B$2']],
    ['a row on the other sheet', (_, limits) => limits.getRange('1:1').insert('Down'), ['C5:C9', '=AND(B5>$A$7,$D5<>"$A$7",Limits!$B$3>0)', '=$A$7', '=Limits!$B$3']],
    ['the other sheet renamed', (_, limits) => { limits.name = 'Upper limits'; }, ['C5:C9', `=AND(B5>$A$7,$D5<>"$A$7",'Upper limits'!$B$2>0)`, '=$A$7', "='Upper limits'!$B$2"]],
  ])('%s', async (_, edit, after) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      expect(await rules(context)).toEqual(before);
      edit(worksheets.getFirst(), worksheets.getItem('Limits'));
      await context.sync();
      expect(await rules(context)).toEqual(after);
    });
    host.book.history.undo();
    await Excel.run(async (context) => expect(await rules(context)).toEqual(before));
  });
});
