/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

holds('Comment', [
  ['the address names its sheet', async (_, context) => {
    const comment = context.workbook.comments.add('Sample!A1', 'first');
    return [await read(comment, 'content'), await read(comment.getLocation(), 'address')];
  }, ['first', 'Sample!A1']],
  ['a range object will do', async (sheet, context) => read(context.workbook.comments.add(sheet.getRange('B2'), 'text').getLocation(), 'address'), 'Sample!B2'],
  ['several cells: InvalidArgument', (sheet, context) => { context.workbook.comments.add(sheet.getRange('A1:B2'), 'text'); }, refused('InvalidArgument')],
  ['a cell without one: ItemNotFound', (_, context) => read(context.workbook.comments.getItemByCell('Sample!C9'), 'content'), refused('ItemNotFound')],
  ['found by its cell', async (_, context) => {
    context.workbook.comments.add('Sample!A1', 'here');
    return read(context.workbook.comments.getItemByCell('Sample!A1'), 'content');
  }, 'here'],
  ['has an author and a date', async (_, context) => {
    const [author, date] = await members(context.workbook.comments.add('Sample!A1', 'x'), 'authorName', 'creationDate');
    return [typeof author, date instanceof Date || typeof date === 'string'];
  }, ['string', true]],
  ['replies belong to their thread', async (_, context) => {
    const comment = context.workbook.comments.add('Sample!A1', 'x');
    const reply = comment.replies.add('answer');
    const count = comment.replies.getCount();
    await context.sync();
    const parent = context.workbook.comments.getItemByReplyId(await read(reply, 'id'));
    return [count.value, await read(parent, 'content')];
  }, [1, 'x']],
  ['a thread is resolved as a whole', async (_, context) => {
    const comment = context.workbook.comments.add('Sample!A1', 'x');
    const reply = comment.replies.add('answer');
    comment.resolved = true;
    return [await read(comment, 'resolved'), await read(reply, 'resolved')];
  }, [true, true]],
  ['deleting it deletes its replies', async (sheet, context) => {
    const comment = context.workbook.comments.add('Sample!A1', 'x');
    comment.replies.add('answer');
    comment.delete();
    const count = sheet.comments.getCount();
    await context.sync();
    return count.value;
  }, 0],
  ['a mention is marked up, and reads as text', async (_, context) => {
    const comment = context.workbook.comments.add('Sample!A1', { mentions: [{ email: 'li@example.org', id: 0, name: 'Li' }], richContent: '<at id="0">Li</at> please look' }, 'Mention');
    return members(comment, 'contentType', 'content');
  }, ['Mention', expect.stringContaining('Li')]],
  ['comments of a sheet are those on it', async (sheet, context) => {
    context.workbook.comments.add('Sample!A1', 'x');
    const here = sheet.comments.getCount();
    await context.sync();
    return here.value;
  }, 1],
]);
