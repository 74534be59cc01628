import { addInError } from './add-in-problem';
import { parseJson } from './parse-json';

/** A chord of keys and the action of the add-in that it calls. */
export type Shortcut = { readonly action: string; readonly name: string; readonly keys: string };

type Keys = { readonly default?: string; readonly web?: string; readonly mac?: string };
type Words = Readonly<Record<string, Readonly<Record<string, { readonly value?: string } | undefined>> | undefined>>;

type ShortcutsFile = {
  readonly actions?: readonly { readonly id?: string; readonly type?: string; readonly name?: string }[];
  readonly shortcuts?: readonly { readonly action?: string; readonly key?: Keys }[];
  readonly resources?: Words;
};

/** Reads what ExtendedOverrides of a manifest point to; `${resource.NAME}` is looked up in the words of the language, else in the default ones. */
export const readShortcuts = (json: string, wordsJson: string | undefined, language: string): readonly Shortcut[] => {
  const file = parseJson(json) as ShortcutsFile;
  const words = { ...file.resources, ...(wordsJson === undefined ? {} : (parseJson(wordsJson) as { readonly resources?: Words }).resources) };
  const own = Object.entries(words).find(([locale]) => locale.toLowerCase() === language.toLowerCase())?.[1];
  const worded = (text: string): string => text.replace(/\$\{resource\.(\w+)\}/g, (whole, name: string) => own?.[name]?.value ?? words['default']?.[name]?.value ?? whole);
  const actions = new Map((file.actions ?? []).map(({ id = '', name = id }) => [id, worded(name)]));
  return (file.shortcuts ?? []).map(({ action = '', key = {} }) => {
    const name = actions.get(action);
    if (name === undefined) throw addInError({ kind: 'unknown-action', action });
    return { action, name, keys: worded(key.web ?? key.default ?? '') };
  });
};

const named: Readonly<Record<string, string>> = { up: 'arrowup', down: 'arrowdown', left: 'arrowleft', right: 'arrowright', uparrow: 'arrowup', downarrow: 'arrowdown', leftarrow: 'arrowleft', rightarrow: 'arrowright', esc: 'escape', space: ' ', del: 'delete' };

export type Pressed = { readonly key: string; readonly code: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean };

/** Whether these keys are the chord that is written like `Ctrl+Shift+Up`. */
export const isChord = (keys: string, { key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean => {
  const parts = keys.toLowerCase().split('+').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const wanted = named[last] ?? last;
  if (wanted === '' || (ctrlKey || metaKey) !== ['ctrl', 'command', 'control'].some((one) => parts.includes(one))) return false;
  if (shiftKey !== parts.includes('shift') || altKey !== ['alt', 'option'].some((one) => parts.includes(one))) return false;
  return key.toLowerCase() === wanted || code.toLowerCase() === `key${wanted}` || code.toLowerCase() === `digit${wanted}`;
};
