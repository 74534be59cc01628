import { inSlices } from '../../src/workbook/in-slices';

describe('Long work', () => {
  function* counting(to: number): Generator<number, string> {
    for (let at = 1; at <= to; at += 1) yield at;
    return 'all';
  }

  test('is done step by step', async () => {
    const seen: number[] = [];
    expect(await inSlices(counting(5), new AbortController().signal, (at) => seen.push(at))).toEqual({ kind: 'done', value: 'all' });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  test('stops between two steps', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    expect(await inSlices(counting(50), controller.signal, (at) => { seen.push(at); if (at === 3) controller.abort(); })).toEqual({ kind: 'cancelled' });
    expect(seen).toEqual([1, 2, 3]);
  });

  test('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => { turns += 1; }, 1);
    const busy = function* (): Generator<void, void> {
      for (let at = 0; at < 8; at += 1) { const until = performance.now() + 15; while (performance.now() < until); yield; }
    };
    await inSlices(busy(), new AbortController().signal, () => undefined);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });
});
