/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf } from './error-code';

describe('Named items', () => {
  test('a name stands for a range, in formulas too', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const item = context.workbook.names.add('figures', sheet.getRange('A1:A3'), 'three of them').load('name,type,value,formula,scope,comment');
      sheet.getRange('C1').formulas = [['=SUM(figures)']];
      const sum = sheet.getRange('C1').load('values');
      const range = sheet.getRange('figures').load('address');
      await context.sync();
      expect([item.type, item.value, item.formula, item.scope, item.comment]).toEqual(['Range', 'Sheet1!$A$1:$A$3', '=Sheet1!$A$1:$A$3', 'Workbook', 'three of them']);
      expect([sum.values, range.address]).toEqual([[[6]], 'Sheet1!A1:A3']);
    });
    expect(await codeOf((context) => context.workbook.names.add('figures', '=1'))).toBe('ItemAlreadyExists');
    expect(await codeOf((context) => context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
  });

  test('a name may be a constant, and be deleted', async () => {
    await Excel.run(async (context) => {
      const rate = context.workbook.names.add('rate', '=0.2').load('type,value');
      await context.sync();
      expect([rate.type, rate.value]).toEqual(['Double', 0.2]);
      const none = rate.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      rate.delete();
      const gone = context.workbook.names.getItemOrNullObject('rate');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe('Data validation', () => {
  test('a rule is read back with formulas as text, and cells are judged', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('E1:E3');
      range.values = [[1], [20], ['']];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      range.dataValidation.load('rule,type,valid,ignoreBlanks');
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      expect(range.dataValidation.rule).toEqual({ wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } });
      expect([range.dataValidation.type, range.dataValidation.valid, range.dataValidation.ignoreBlanks, invalid.address]).toEqual(['WholeNumber', null, true, 'Sheet1!E2']);
      range.dataValidation.clear();
      range.dataValidation.load('type');
      await context.sync();
      expect(range.dataValidation.type).toBe('None');
    });
  });

  test('only one kind of rule, and different rules are inconsistent', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F1').dataValidation.rule = { list: { source: 'a,b', inCellDropDown: true } };
      sheet.getRange('F2').dataValidation.rule = { list: { source: 'c,d', inCellDropDown: true } };
      const [both, more] = [sheet.getRange('F1:F2').dataValidation.load('type'), sheet.getRange('F2:F3').dataValidation.load('type')];
      await context.sync();
      expect([both.type, more.type]).toEqual(['Inconsistent', 'MixedCriteria']);
    });
    expect(await codeOf((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('F1').dataValidation.rule = {
        list: { source: 'a', inCellDropDown: true }, decimal: { formula1: 1, operator: 'EqualTo' },
      };
    })).toBe('InvalidArgument');
  });
});

describe('Conditional formats', () => {
  test('the newest has the highest priority, each has the accessor of its type', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('G1:G9');
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = { minimum: { type: 'LowestValue', color: 'red', formula: undefined as unknown as string }, maximum: { type: 'HighestValue', color: '#00FF00', formula: undefined as unknown as string } };
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=G1>5';
      custom.custom.format.font.color = 'blue';
      scale.load('priority,type,stopIfTrue');
      custom.load('priority,stopIfTrue');
      const colour = custom.custom.format.font.load('color');
      const wrong = custom.colorScaleOrNullObject;
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([scale.priority, scale.type, scale.stopIfTrue, custom.priority, custom.stopIfTrue]).toEqual([1, 'ColorScale', null, 0, false]);
      expect([colour.color, wrong.isNullObject, count.value]).toEqual(['#0000FF', true, 2]);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });
});

describe('Comments', () => {
  test('a thread has replies and may be resolved', async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Sheet1!H1', 'why?');
      comment.replies.add('because');
      comment.resolved = true;
      comment.load('content,resolved,authorName');
      comment.replies.load('items/content');
      const place = comment.getLocation().load('address');
      await context.sync();
      expect([comment.content, comment.resolved, comment.replies.items.map(({ content }) => content), place.address]).toEqual(['why?', true, ['because'], 'Sheet1!H1']);
      const found = context.workbook.comments.getItemByCell('Sheet1!H1').load('id');
      await context.sync();
      found.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await codeOf((context) => context.workbook.comments.getItemByCell('Sheet1!H1'))).toBe('ItemNotFound');
    expect(await codeOf((context) => context.workbook.comments.add('Sheet1!H1:H2', 'x'))).toBe('InvalidArgument');
  });
});

describe('Parts of the document', () => {
  test('custom XML parts are found by namespace', async () => {
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add('<k:rules xmlns:k="urn:kaohe"><k:rule/></k:rules>').load('id,namespaceUri');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:kaohe');
      part.setXml('<rules xmlns="urn:kaohe"/>');
      const only = context.workbook.customXmlParts.getByNamespace('urn:kaohe').getOnlyItem();
      const xml = only.getXml();
      await context.sync();
      expect(xml.value).toBe('<rules xmlns="urn:kaohe"/>');
      only.delete();
      const count = context.workbook.customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await codeOf((context) => context.workbook.customXmlParts.add('<open>'))).toBe('InvalidArgument');
  });

  test('settings and properties are kept', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('rules', { version: 2, when: ['a', 'b'] });
      context.workbook.properties.title = 'Appraisal';
      context.workbook.properties.custom.add('Team', 7);
      const setting = context.workbook.settings.getItem('rules').load('value');
      const team = context.workbook.properties.custom.getItem('TEAM').load('value,type,key');
      context.workbook.properties.load('title');
      await context.sync();
      expect([setting.value, context.workbook.properties.title, team.value, team.type, team.key]).toEqual([{ version: 2, when: ['a', 'b'] }, 'Appraisal', 7, 'Number', 'Team']);
    });
    expect(await codeOf((context) => context.workbook.settings.getItem('none'))).toBe('ItemNotFound');
  });
});

describe('Application', () => {
  test('in manual mode nothing is calculated until it is asked for', async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('J1:J2').formulas = [[1], ['=J1*2']];
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('J1').values = [[10]];
      const cell = sheet.getRange('J2').load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      application.calculate('Recalculate');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[20]]);
      application.calculationMode = 'Automatic';
      await context.sync();
    });
  });

  test('suspended calculation lasts until the next sync', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('K1:M1').formulas = [[1, 2, '=K1+L1']];
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('K1:L1').values = [[10, 20]];
      const range = sheet.getRange('K1:M1').load('values');
      await context.sync();
      expect(range.values).toEqual([[10, 20, 3]]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[10, 20, 30]]);
    });
  });
});

describe('What this host does not have', () => {
  test('answers ApiNotFound and is listed', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getActiveWorksheet().shapes.load('items'))).toBe('ApiNotFound');
    expect([...host.log.unknownMembers]).toContain('Worksheet.shapes');
  });
});

describe('Faults on demand', () => {
  test('a request fails with the given code', async () => {
    host.faults.fail('InvalidOperationInCellEditMode');
    expect(await codeOf((context) => context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values'))).toBe('InvalidOperationInCellEditMode');
    expect(await codeOf((context) => context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values'))).toBe('none');
  });
});
