import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../src/office/commands/commands';

type Shortcuts = {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
};

const { actions, shortcuts } = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'assets', 'shortcuts.json'), 'utf8')) as Shortcuts;

/** Taken by browsers, or by Chinese input methods. */
const reserved = ['Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+N', 'Ctrl+T', 'Ctrl+W', 'Ctrl+Shift+N', 'Ctrl+Shift+T', 'Ctrl+Shift+W', 'Ctrl+Shift+S', 'Ctrl+Shift+X', 'Ctrl+Shift+F', 'Ctrl+Space'];

describe('The shortcuts', () => {
  test('start commands that are there, each by one key', () => {
    const known = new Set<string>(commands.map(({ id }) => id));
    expect(actions.filter(({ id, type }) => !known.has(id) || type !== 'ExecuteFunction')).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  });

  test('are called in Chinese and English, because one file can carry no third language', () => {
    for (const { name } of actions) expect(name).toMatch(/^\p{Script=Han}+ \/ [A-Z][A-Za-z ]+$/u);
  });

  test('press Ctrl, Shift and Alt with one letter, each another one, none of them taken', () => {
    const keys = shortcuts.map(({ key }) => key['default']);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => reserved.includes(key ?? ''))).toEqual([]);
  });
});
