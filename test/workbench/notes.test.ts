/** @jest-environment ./test/workbench/engine-environment.ts */
import type { Call, HostObject } from '../../src/workbench/rich-api/host-object';
import type { Action, ObjectPath, Response, Wire } from '../../src/workbench/rich-api/wire';

/**
 * The client at hand knows no notes (ExcelApi 1.18), so these are requests as a newer one would send them: names of Microsoft's declarations in the spelling
 * of the wire. How such a client really spells them was not seen.
 */
const { openBook, startHost, workbookType, interpret } = workbench;

type Step = { readonly kind: 'method' | 'property'; readonly name: string; readonly args: readonly Wire[] };

const property = (name: string): Step => ({ kind: 'property', name, args: [] });
const method = (name: string, ...args: readonly Wire[]): Step => ({ kind: 'method', name, args });

const pathsOf = (steps: readonly Step[]): Readonly<Record<string, ObjectPath>> => Object.fromEntries([
  ['1', { Id: 1, ObjectPathType: 1, Name: '' }],
  ...steps.map(({ kind, name, args }, index) => [String(index + 2), { Id: index + 2, ObjectPathType: kind === 'method' ? 3 : 4, Name: name, ParentObjectPathId: index + 1, ...(kind === 'method' ? { ArgumentInfo: { Arguments: args } } : {}) }] as const),
]);

const newBook = (): { readonly book: ReturnType<typeof openBook>; readonly ask: (steps: readonly Step[], ...actions: readonly Omit<Action, 'Id' | 'ObjectPathId'>[]) => Promise<Response> } => {
  const { book } = startHost({ origin: 'https://localhost:3000', book: openBook() });
  const kept = new Map<string, HostObject>();
  const call: Call = { keep: (object) => { kept.set(`r${kept.size}`, object); return `r${kept.size - 1}`; }, release: (name) => { kept.delete(name); }, kept: (name) => kept.get(name), listen: () => undefined };
  const world = { root: () => workbookType.of(book), service: () => undefined, upToDate: () => book.engine.calculation.upToDate(), unknownMember: () => undefined };
  return {
    book,
    ask: (steps, ...actions) => interpret({
      Actions: [{ Id: 99, ActionType: 1, Name: '', ObjectPathId: steps.length + 1 }, ...actions.map((action, index) => ({ ...action, Id: 100 + index, ObjectPathId: steps.length + 1 }))],
      ObjectPaths: pathsOf(steps),
    }, world, call),
  };
};

const members = ['authorName', 'content', 'visible', 'width', 'height'];
const load = { ActionType: 2, Name: '', QueryInfo: { Select: members } };
const set = (name: string, value: Wire): Omit<Action, 'Id' | 'ObjectPathId'> => ({ ActionType: 4, Name: name, ArgumentInfo: { Arguments: [value] } });
const run = (name: string): Omit<Action, 'Id' | 'ObjectPathId'> => ({ ActionType: 3, Name: name, ArgumentInfo: { Arguments: [] } });

const notes = property('Notes');
const answer = (response: Response): Wire => {
  if (response.Error !== undefined) throw new Error(response.Error.Code);
  return response.Results.at(-1)?.Value;
};

describe('Notes, as a newer client asks for them', () => {
  test('one is added, found by its cell and counted', async () => {
    const { ask } = newBook();
    await ask([notes, method('Add', 'Sheet1!B2', 'Look here')]);
    expect(answer(await ask([notes, method('GetItem', 'Sheet1!B2')], load))).toMatchObject({ AuthorName: 'Workbench', Content: 'Look here', Visible: false, Width: 108, Height: 59.25 });
    expect(answer(await ask([notes], run('GetCount')))).toBe(1);
    expect(answer(await ask([notes, method('GetItemAt', 0), method('GetLocation')], { ActionType: 2, Name: '', QueryInfo: { Select: ['address'] } }))).toMatchObject({ Address: 'Sheet1!B2' });
  });

  test('its text, size and whether it is shown can be set, and it can be deleted', async () => {
    const { ask, book } = newBook();
    await ask([notes, method('Add', 'Sheet1!A1', 'x')]);
    const one = [notes, method('GetItem', 'Sheet1!A1')];
    await ask(one, set('Content', 'y'), set('Visible', true), set('Width', 200), set('Height', 80));
    expect(answer(await ask(one, load))).toMatchObject({ Content: 'y', Visible: true, Width: 200, Height: 80 });
    await ask(one, run('Delete'));
    expect(book.notes).toEqual([]);
  });

  test('those of a sheet are those on it, addressed without its name', async () => {
    const { ask } = newBook();
    await ask([property('Worksheets'), method('Add', 'Other'), notes, method('Add', 'C3', 'there')]);
    expect(answer(await ask([property('Worksheets'), method('GetItem', 'Sheet1'), notes], run('GetCount')))).toBe(0);
    expect(answer(await ask([property('Worksheets'), method('GetItem', 'Other'), notes, method('GetItem', 'C3')], load))).toMatchObject({ Content: 'there' });
  });

  test.each([
    ['a cell without one', [notes, method('GetItem', 'Sheet1!C9')], 'ItemNotFound'],
    ['several cells', [notes, method('Add', 'Sheet1!A1:B2', 'x')], 'InvalidArgument'],
    ['a second one on the cell', [notes, method('Add', 'Sheet1!D4', 'x')], 'InvalidOperation'],
    ['a comment on a cell with a note', [property('Comments'), method('Add', 'Sheet1!D4', 'x')], 'InvalidOperation'],
  ] as const)('refused: %s', async (_, steps, code) => {
    const { ask } = newBook();
    await ask([notes, method('Add', 'Sheet1!D4', 'first')]);
    expect((await ask(steps)).Error?.Code).toBe(code);
  });

  test('a cell without one is the null object to those who ask for it', async () => {
    const { ask } = newBook();
    expect(answer(await ask([notes, method('GetItemOrNullObject', 'Sheet1!A1')], load))).toBeNull();
  });

  test('an added note is taken back and done again', async () => {
    const { ask, book } = newBook();
    book.journal.begin();
    await ask([notes, method('Add', 'Sheet1!A1', 'x')]);
    book.journal.end();
    book.history.undo();
    expect(book.notes).toEqual([]);
    book.history.redo();
    expect(book.notes).toMatchObject([{ content: 'x' }]);
  });
});
