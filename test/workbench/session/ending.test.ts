/**
 * @jest-environment ./test/workbench/session/session-environment.ts
 */

test('a host that ends in mid-calculation leaves nothing behind that wakes up later', async () => {
  const failures: unknown[] = [];
  const heard = (thrown: unknown): void => { failures.push(thrown); };
  process.on('uncaughtException', heard);
  process.on('unhandledRejection', heard);
  const window = await sessions.another('ending');
  const { book } = window.host;
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, `=SUM(A$1:A${row + 1})`]);
  await window.write('A1:B2000', rows);
  const calculating = book.engine.calculation.recalculate(true);
  await new Promise((resolve) => { setTimeout(resolve, 1); });
  book.history.undo();
  window.session.leave();
  window.host.dispose();
  await calculating;
  // The engine's display of progress would wake up after a second.
  await new Promise((resolve) => { setTimeout(resolve, 1_500); });
  await book.engine.calculation.upToDate();
  process.off('uncaughtException', heard);
  process.off('unhandledRejection', heard);
  expect(failures).toEqual([]);
}, 30_000);
