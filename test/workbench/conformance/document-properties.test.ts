/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

holds('Document properties', [
  ['are kept', async (_, context) => {
    const { properties } = context.workbook;
    properties.title = 'Appraisal';
    properties.keywords = 'one; two';
    properties.comments = 'about the file';
    return members(properties, 'title', 'keywords', 'comments');
  }, ['Appraisal', 'one; two', 'about the file']],
  ['custom ones have a type', async (_, context) => {
    const { custom } = context.workbook.properties;
    custom.add('Count', 5);
    custom.add('Done', true);
    custom.add('Who', 'Li');
    return [await read(custom.getItem('Count'), 'type'), await read(custom.getItem('Done'), 'type'), await read(custom.getItem('Who'), 'type'), await read(custom.getItem('Who'), 'value')];
  }, ['Number', 'Boolean', 'String', 'Li']],
  ['keys do not care for capitals', async (_, context) => {
    context.workbook.properties.custom.add('Owner', 'Wang');
    return read(context.workbook.properties.custom.getItem('OWNER'), 'value');
  }, 'Wang'],
  ['one that is not there: ItemNotFound', (_, context) => read(context.workbook.properties.custom.getItem('nowhere'), 'value'), refused('ItemNotFound')],
  ['the date of creation and the last author can only be read', async (_, context) => {
    const { properties } = context.workbook;
    try {
      (properties as { lastAuthor: string }).lastAuthor = 'me';
      await context.sync();
      return 'written';
    } catch {
      return typeof await read(properties, 'lastAuthor');
    }
  }, 'string'],
]);
