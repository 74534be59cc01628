/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, refused } from './holds';

holds('Setting', [
  ...[['text', 'x'], ['number', 1.5], ['boolean', true], ['array', [1, 'a']], ['object', { a: { b: 1 } }]].map(([kind, value]) => (
    [`keeps a value: ${String(kind)}`, async (_: Excel.Worksheet, context: Excel.RequestContext) => {
      context.workbook.settings.add('key', value);
      return read(context.workbook.settings.getItem('key'), 'value');
    }, value] as const)),
  ['a date comes back as a date', async (_, context) => {
    context.workbook.settings.add('day', new Date(Date.UTC(2026, 0, 31)));
    const value: unknown = await read(context.workbook.settings.getItem('day'), 'value');
    return value instanceof Date ? value.toISOString() : value;
  }, '2026-01-31T00:00:00.000Z'],
  ['add overwrites', async (_, context) => {
    context.workbook.settings.add('key', 1);
    context.workbook.settings.add('key', 2);
    return read(context.workbook.settings.getItem('key'), 'value');
  }, 2],
  ['one that is not there: ItemNotFound', (_, context) => read(context.workbook.settings.getItem('nowhere'), 'value'), refused('ItemNotFound')],
  ['one that was deleted is the null object', async (_, context) => {
    context.workbook.settings.add('gone', 1);
    context.workbook.settings.getItem('gone').delete();
    const gone = context.workbook.settings.getItemOrNullObject('gone');
    await context.sync();
    return gone.isNullObject;
  }, true],
]);
