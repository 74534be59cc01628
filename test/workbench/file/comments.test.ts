/** @jest-environment ./test/workbench/file/file-environment.ts */
import { strFromU8, unzipSync } from 'fflate';
import type { OpenWorkbook } from './file-environment';
import { richWorkbook } from '../../xlsx/rich-workbook';
import { commentedWorkbook, ids } from './commented-workbook';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const part = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? `no ${name}`;

const commentsOf = ({ book }: OpenWorkbook): unknown => book.comments.map(({ cell, resolved, author, email, created, content, rich, mentions, replies }) => (
  { at: [cell.top, cell.left], resolved, author, email, created, content, rich, mentions, replies: replies.map((reply) => [reply.author, reply.created, reply.content]) }));

const notesOf = ({ book }: OpenWorkbook): unknown => book.notes.map(({ cell, content, author, visible, width, height }) => [cell.top, cell.left, content, author, visible, width, height]);

const first = (workbook: OpenWorkbook): OpenWorkbook['book']['comments'][number] => {
  const [comment] = workbook.book.comments;
  if (comment === undefined) throw new Error('No comment was read');
  return comment;
};

const again = async (workbook: OpenWorkbook): Promise<OpenWorkbook> => fileTests.opened(await workbook.save());

describe('Comments and notes of an opened file', () => {
  test('comments are read with authors, moments, replies, mentions and whether they are resolved', async () => {
    expect(commentsOf(await fileTests.opened(commentedWorkbook()))).toEqual([
      { at: [0, 0], resolved: true, author: '李', email: 'li@example.org', created: '2026-07-24T10:56:41.72Z', content: 'Is 5‰ right?', replies: [['Wang Fang', '2026-07-24T11:02:03.00Z', 'Yes & final']] },
      { at: [2, 1], resolved: false, author: '李', email: 'li@example.org', created: '2026-07-25T08:00:00.50Z', content: '@Wang Fang please look', rich: '<at id="0">@Wang Fang</at> please look', mentions: [{ id: 0, name: 'Wang Fang', email: 'wang@example.org' }], replies: [] },
    ]);
  });

  test('notes are read, and the notes that only repeat a comment are not', async () => {
    expect(notesOf(await fileTests.opened(commentedWorkbook()))).toEqual([[4, 2, 'HR:\n目标 5‰ ', '人事 HR', false, 162, 90], [5, 3, 'plain', '人事 HR', true, 96, 55.5]]);
  });

  test.each([['comments', commentedWorkbook], ['notes', richWorkbook]])('a file with %s that was not changed is saved as it was', async (_, make) => {
    const bytes = make();
    expect(Buffer.compare(Buffer.from(await (await fileTests.opened(bytes)).save()), Buffer.from(bytes))).toBe(0);
  });

  test('an edit elsewhere leaves their parts as they were to the letter', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    fileTests.writeRange(workbook.at('F1'), [['new']]);
    const [before, after] = [partsOf(commentedWorkbook()), partsOf(await workbook.save())];
    const theirs = Object.keys(before).filter((name) => /comment|person|vml|sheet1\.xml\.rels/i.test(name));
    expect(theirs).toHaveLength(5);
    expect(theirs.map((name) => [name, after[name]])).toEqual(theirs.map((name) => [name, before[name]]));
  });

  test('inserted rows and columns move them, all else about them stays', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    await fileTests.insertCells(workbook.at('3:4'), 'Down');
    await fileTests.insertCells(workbook.at('A:A'), 'Right');
    const before = partsOf(commentedWorkbook());
    const after = partsOf(await workbook.save());
    const addresses = [['"A1"', '"B1"'], ['"B3"', '"C5"'], ['"C5"', '"D7"'], ['"D6"', '"E8"']] as const;
    const moved = (name: string): string => addresses.reduceRight((text, [from, to]) => text.replaceAll(`ref=${from}`, `ref=${to}`), before[name] ?? '');
    expect(after['xl/comments1.xml']).toBe(moved('xl/comments1.xml'));
    expect(after['xl/threadedComments/threadedComment1.xml']).toBe(moved('xl/threadedComments/threadedComment1.xml'));
    const cells = [...(after['xl/drawings/vmlDrawing1.vml'] ?? '').matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)</g)].map(([, row, column]) => [Number(row), Number(column)]);
    expect(cells).toEqual([[0, 1], [4, 2], [6, 3], [7, 4]]);
    expect(after['xl/drawings/vmlDrawing1.vml']).toContain('4, 15, 5, 10, 6, 15, 9, 4');
    expect(notesOf(await fileTests.opened(await workbook.save()))).toEqual(notesOf(workbook));
  });

  test('a deleted row takes its note along, the others stay as they were', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    await fileTests.deleteCells(workbook.at('5:5'), 'Up');
    const saved = await workbook.save();
    expect(part(saved, 'xl/comments1.xml')).not.toContain('目标');
    expect(part(saved, 'xl/drawings/vmlDrawing1.vml')).not.toContain('_x0000_s1027');
    expect(notesOf(await fileTests.opened(saved))).toEqual([[4, 3, 'plain', '人事 HR', true, 96, 55.5]]);
  });

  test('a deleted sheet leaves nothing of them behind', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    fileTests.sheets.deleteSheet(workbook.book, workbook.at('A1').sheetId);
    expect([workbook.book.comments, workbook.book.notes]).toEqual([[], []]);
    expect(Object.keys(partsOf(await workbook.save())).filter((name) => /comment|vml/i.test(name))).toEqual([]);
  });

  test('when the last is gone their parts are gone', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    workbook.book.comments.splice(0);
    workbook.book.notes.splice(0);
    const saved = partsOf(await workbook.save());
    expect(Object.keys(saved).filter((name) => /comment|vml/i.test(name))).toEqual([]);
    expect([saved['[Content_Types].xml'], saved['xl/worksheets/sheet1.xml'], saved['xl/worksheets/_rels/sheet1.xml.rels']].join('')).not.toMatch(/comment|legacyDrawing|vmlDrawing1/);
  });
});

describe('What was changed about them', () => {
  test('a new reply is written beside the others, and for older programs', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    first(workbook).replies.push({ id: '{0000000A-0000-4000-8000-000000000000}', content: 'a < b', created: '2026-11-22T05:00:00.000Z', author: 'Workbench', email: 'workbench@localhost' });
    const saved = await workbook.save();
    expect(part(saved, 'xl/threadedComments/threadedComment1.xml')).toContain(`id="{0000000A-0000-4000-8000-000000000000}" parentId="${ids.first}"><text>a &lt; b</text>`);
    expect(part(saved, 'xl/comments1.xml')).toContain('Reply:\n    Yes &amp; final\nReply:\n    a &lt; b</t>');
    expect(part(saved, 'xl/persons/person.xml')).toContain('displayName="Workbench"');
    expect(commentsOf(await fileTests.opened(saved))).toEqual(commentsOf(workbook));
  });

  test('reopening a comment changes one attribute of one part', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    first(workbook).resolved = false;
    const [before, after] = [partsOf(commentedWorkbook()), partsOf(await workbook.save())];
    expect(after['xl/threadedComments/threadedComment1.xml']).toBe(before['xl/threadedComments/threadedComment1.xml']?.replace(' done="1"', ''));
    expect(after['xl/comments1.xml']).toBe(before['xl/comments1.xml']);
    expect(after['xl/drawings/vmlDrawing1.vml']).toBe(before['xl/drawings/vmlDrawing1.vml']);
  });

  test('another text leaves author and moment', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    first(workbook).content = 'Is it 4‰?';
    const reopened = await again(workbook);
    expect(commentsOf(reopened)).toEqual(commentsOf(workbook));
    expect(first(reopened)).toMatchObject({ content: 'Is it 4‰?', author: '李', created: '2026-07-24T10:56:41.72Z' });
  });

  test('a note gets another text, size and is hidden; the other keeps its runs', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    const [rich, plain] = workbook.book.notes;
    if (rich === undefined || plain === undefined) throw new Error('Notes are missing');
    Object.assign(plain, { content: 'more', visible: false, width: 200, height: 100 });
    const saved = await workbook.save();
    expect(notesOf(await fileTests.opened(saved))).toEqual(notesOf(workbook));
    expect(part(saved, 'xl/comments1.xml')).toContain('<r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/></rPr><t>HR:</t></r>');
  });

  test('a copied sheet has comments and notes of its own', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    fileTests.copySheet(workbook.book, workbook.at('A1').sheetId, 'End', undefined);
    const saved = await workbook.save();
    const [before, after] = [partsOf(commentedWorkbook()), partsOf(saved)];
    expect(after['xl/threadedComments/threadedComment1.xml']).toBe(before['xl/threadedComments/threadedComment1.xml']);
    const copy = after['xl/threadedComments/threadedComment2.xml'] ?? '';
    expect([copy.match(/<threadedComment /g)?.length, copy.includes(ids.first), copy.includes('done="1"')]).toEqual([3, false, true]);
    expect(after['xl/comments2.xml']).toContain('<b/>');
    const reopened = await fileTests.opened(saved);
    expect(commentsOf(reopened)).toEqual(commentsOf(workbook));
    expect(new Set(reopened.book.comments.map(({ id }) => id)).size).toBe(4);
  });

  test('a new workbook is saved with its comments and notes', async () => {
    const workbook = await fileTests.opened();
    const { sheetId, area } = workbook.at('B2');
    workbook.book.comments.push({
      id: '{0000000B-0000-4000-8000-000000000000}', sheetId, cell: area, resolved: true, created: '2026-11-22T05:00:00.000Z', author: 'Workbench', email: 'workbench@localhost', content: 'See Li: _x0041_',
      mentions: [{ id: 7, name: 'Li', email: 'li@example.org' }], rich: 'See <at id="7">Li</at>: _x0041_', replies: [],
    });
    workbook.book.notes.push({ id: 'note1', sheetId, cell: workbook.at('C3').area, content: ' two\nlines', author: 'A & B', visible: true, width: 108, height: 59.25 });
    const saved = await workbook.save();
    const reopened = await fileTests.opened(saved);
    expect(commentsOf(reopened)).toEqual([expect.objectContaining({ at: [1, 1], resolved: true, content: 'See Li: _x0041_', rich: 'See <at id="0">Li</at>: _x0041_', email: 'workbench@localhost', mentions: [{ id: 0, name: 'Li', email: 'li@example.org' }] })]);
    expect(notesOf(reopened)).toEqual([[2, 2, ' two\nlines', 'A & B', true, 108, 59.25]]);
    expect(part(saved, '[Content_Types].xml')).toContain('<Default Extension="vml"');
    expect(Buffer.compare(Buffer.from(await reopened.save()), Buffer.from(saved))).toBe(0);
  });
});

describe('Taking back', () => {
  test('what undo gives back is written as it stood in the file', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    const { book } = workbook;
    await workbook.host.editAs('Local', () => fileTests.deleteCells(workbook.at('1:6'), 'Up'));
    expect([book.comments.length, book.notes.length]).toEqual([0, 0]);
    book.history.undo();
    await workbook.host.idle();
    expect([book.comments.length, book.notes.length]).toEqual([2, 2]);
    const [before, after] = [partsOf(commentedWorkbook()), partsOf(await workbook.save())];
    for (const name of ['xl/comments1.xml', 'xl/threadedComments/threadedComment1.xml', 'xl/drawings/vmlDrawing1.vml']) expect(after[name]).toBe(before[name]);
  });
});
