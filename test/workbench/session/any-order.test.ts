/**
 * @jest-environment ./test/workbench/session/session-environment.ts
 */
import type { TestWindow } from './session-world';

/** The same row of numbers for the same seed, from 0 to below `below`. */
const dice = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
};

const letter = (column: number): string => String.fromCharCode(65 + column);

/** One edit of a person, whatever the dice say. */
const edit = async (window: TestWindow, roll: (below: number) => number): Promise<void> => {
  const [row, column] = [roll(6) + 1, letter(roll(4))];
  switch (roll(9)) {
    case 0: return window.insert(`${row}:${row + roll(2)}`, 'Down');
    case 1: return window.remove(`${row}:${row}`, 'Up');
    case 2: return window.insert(`${column}:${column}`, 'Right');
    case 3: return window.remove(`${column}:${column}`, 'Left');
    case 4: return window.write(`${column}${row}`, `=SUM(A1:B${row})+$C$${roll(5) + 1}`);
    case 5: return void window.host.book.history.undo();
    case 6: return void window.host.book.history.redo();
    default: return window.write(`${column}${row}`, roll(100));
  }
};

test.each([1, 2, 3, 4, 5, 6])('whatever two windows do at once, they end the same (%i)', async (seed) => {
  const roll = dice(seed);
  const a = await sessions.another(`any-${seed}`);
  const b = await sessions.another(`any-${seed}`);
  await a.write('A1:C3', [[1, '=A1*10', '=B1'], [2, '=A2*10', '=B2'], [3, '=SUM(A1:A3)', 'text']]);
  await sessions.settled();
  for (let round = 0; round < 6; round += 1) {
    const edits = Array.from({ length: 1 + roll(4) }, () => (roll(2) === 0 ? a : b));
    await Promise.all(edits.map((window) => edit(window, roll)));
    if (roll(2) === 0) continue;
    await sessions.settled();
    expect(stateOf(b.host)).toEqual(stateOf(a.host));
  }
  await sessions.settled();
  expect(a.session.state().kind).toBe('together');
  expect(stateOf(b.host)).toEqual(stateOf(a.host));
  const late = await sessions.another(`any-${seed}`);
  await sessions.settled();
  expect(stateOf(late.host)).toEqual(stateOf(a.host));
}, 60_000);
