/**
 * @jest-environment ./test/workbench/session/session-environment.ts
 */
import type { TestWindow } from './session-world';

let number = 0;

/** Two fresh windows with a small table in common. */
const pair = async (): Promise<readonly [TestWindow, TestWindow]> => {
  number += 1;
  const a = await sessions.another(`pair-${number}`);
  const b = await sessions.another(`pair-${number}`);
  await a.write('A1:B3', [[1, '=A1*10'], [2, '=A2*10'], [3, '=SUM(A1:A3)']]);
  await sessions.settled();
  return [a, b];
};

const until = (window: TestWindow, kind: string): Promise<void> => new Promise((resolve) => {
  if (window.session.state().kind === kind) resolve();
  window.session.onChange((state) => { if (state.kind === kind) resolve(); });
});

const same = async (a: TestWindow, b: TestWindow): Promise<void> => {
  await sessions.settled();
  expect(stateOf(b.host)).toEqual(stateOf(a.host));
};

test('two edits of one cell at once end the same in both windows', async () => {
  const [a, b] = await pair();
  await Promise.all([a.write('A1', 'from a'), b.write('A1', 'from b')]);
  await same(a, b);
  expect(['from a', 'from b']).toContain((a.cells('A1') as string[][])[0]?.[0]);
});

test('a write below rows that the other window inserts at once goes where it was meant', async () => {
  const [a, b] = await pair();
  await Promise.all([a.insert('1:1', 'Down'), b.write('A3:C3', [[30, '=A3*2', '=$A$1+A2']])]);
  await same(a, b);
  expect(a.cells('A4:C4')).toEqual([[30, '=A4*2', '=$A$2+A3']]);
});

test('the same when the write was quicker', async () => {
  const [a, b] = await pair();
  await Promise.all([b.write('A3:C3', [[30, '=A3*2', '=$A$1+A2']]), a.insert('1:1', 'Down')]);
  await same(a, b);
  expect(a.cells('A4:C4')).toEqual([[30, '=A4*2', '=$A$2+A3']]);
});

test('comments and validation stand by their cells when rows are inserted at once', async () => {
  const [a, b] = await pair();
  await Promise.all([
    a.insert('1:1', 'Down'),
    b.host.editAs('Local', () => {
      const sheetId = b.host.book.selection.sheetId;
      b.host.book.comments.push({ id: 'c', sheetId, cell: { top: 2, left: 0, bottom: 2, right: 0 }, content: 'C', resolved: false, created: '', author: 'B', email: '', replies: [] });
      b.host.book.validations.push({ sheetId, areas: [{ top: 1, left: 0, bottom: 2, right: 0 }], rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true });
    }),
  ]);
  await same(a, b);
  expect(a.host.book.comments).toMatchObject([{ cell: { top: 3 } }]);
  expect(a.host.book.validations).toMatchObject([{ areas: [{ top: 2, bottom: 3 }] }]);
});

test('rows inserted at once by both windows are all there', async () => {
  const [a, b] = await pair();
  await Promise.all([a.insert('1:1', 'Down'), b.insert('3:4', 'Down')]);
  await same(a, b);
  expect(a.cells('A1:B6')).toEqual([['', ''], [1, '=A2*10'], [2, '=A3*10'], ['', ''], ['', ''], [3, '=SUM(A2:A6)']]);
});

test('rows that one window deletes while the other writes into them are gone', async () => {
  const [a, b] = await pair();
  await Promise.all([a.remove('2:2', 'Up'), b.write('A2', 'lost'), b.write('A3', 'kept')]);
  await same(a, b);
  expect(a.cells('A1:A2')).toEqual([[1], ['kept']]);
});

test('the same rows deleted by both windows are deleted once', async () => {
  const [a, b] = await pair();
  await Promise.all([a.remove('1:1', 'Up'), b.remove('1:1', 'Up')]);
  await same(a, b);
  expect(a.cells('A1:B2')).toEqual([[2, '=A1*10'], [3, '=SUM(A1:A2)']]);
});

test('undo takes back what the same window did, wherever it has moved to, and leaves what others did', async () => {
  const [a, b] = await pair();
  await a.write('A3', 'mine');
  await sessions.settled();
  await b.insert('1:2', 'Down');
  await b.write('C5', 'yours');
  await sessions.settled();
  a.host.book.history.undo();
  await same(a, b);
  expect(a.cells('A3:C5')).toEqual([[1, '=A3*10', ''], [2, '=A4*10', ''], [3, '=SUM(A3:A5)', 'yours']]);
  a.host.book.history.redo();
  await same(a, b);
  expect(a.cells('A5:C5')).toEqual([['mine', '=SUM(A3:A5)', 'yours']]);
});

test('undo of inserted and of deleted rows among edits of others', async () => {
  const [a, b] = await pair();
  await a.remove('1:1', 'Up');
  await sessions.settled();
  await b.write('C1', '=A2+1');
  await sessions.settled();
  a.host.book.history.undo();
  await same(a, b);
  expect(a.cells('A1:C3')).toEqual([[1, '=A1*10', ''], [2, '=A2*10', '=A3+1'], [3, '=SUM(A1:A3)', '']]);
  await a.insert('2:2', 'Down');
  await sessions.settled();
  await b.write('D1', '=A4');
  await sessions.settled();
  a.host.book.history.undo();
  await same(a, b);
  expect(a.cells('D1')).toEqual([['=A3']]);
});

test('both windows count ids apart', async () => {
  const [a, b] = await pair();
  const ids = [a, b].flatMap(({ host: { book } }) => [book.nextNumber(), book.nextNumber()]);
  expect(new Set(ids).size).toBe(4);
});

describe('a window that loses its connection', () => {
  test('says so, keeps its work, and catches up', async () => {
    const [a, b] = await pair();
    a.cut();
    await until(a, 'alone');
    await b.insert('1:1', 'Down');
    await a.write('A2', 'offline');
    await a.write('C1', '=A2');
    expect(a.session.state()).toEqual({ kind: 'alone', waiting: 2 });
    await b.write('A3', 'meanwhile');
    expect(b.session.state()).toMatchObject({ kind: 'together', windows: [{ number: 2 }] });
    a.mend();
    await until(a, 'together');
    await same(a, b);
    expect(b.cells('A1:C3')).toEqual([['', '', ''], [1, '=A2*10', '=A3'], ['offline', '=A3*10', '']]);
  });

  test('finds its work again when the server was started anew', async () => {
    const [a, b] = await pair();
    sessions.restartServer();
    a.cut();
    b.cut();
    await until(a, 'alone');
    await until(b, 'alone');
    await a.write('A1', 'while there was no server');
    a.mend();
    await until(a, 'together');
    b.mend();
    await until(b, 'together');
    await same(a, b);
    expect(b.cells('A1:A2')).toEqual([['while there was no server'], [2]]);
  });
});

test('a workbook that was edited before cannot join', async () => {
  const [a] = await pair();
  a.session.leave();
  await expect(sessions.again(a, 'another')).rejects.toThrow('before it is edited');
});
