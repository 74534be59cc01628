import type { KeysInPane } from '../conversation/keys';
import type { Host } from '../host';
import { isChord, type Pressed, type Shortcut } from '../manifest/read-shortcuts';

const namedCodes: Readonly<Record<number, string>> = { 8: 'Backspace', 13: 'Enter', 32: ' ', 33: 'PageUp', 34: 'PageDown', 35: 'End', 36: 'Home', 37: 'ArrowLeft', 38: 'ArrowUp', 39: 'ArrowRight', 40: 'ArrowDown', 45: 'Insert', 46: 'Delete' };

/** The client reports numbers of keys: letters and digits are their own, function keys begin at 112. */
const keyOf = (code: number): string => namedCodes[code] ?? (code >= 112 && code <= 123 ? `F${code - 111}` : String.fromCharCode(code));

const inWindow = ({ keyCode, ...modifiers }: KeysInPane): Pressed => ({ key: keyOf(keyCode), code: '', ...modifiers });

/** Calls an action of the add-in when its keys are pressed, in the window or in the pane; what the add-in replaced at run time counts. */
export const pressShortcuts = (host: Host, shortcuts: readonly Shortcut[]): void => {
  host.keys.start(Object.fromEntries(shortcuts.map(({ action, keys }) => [action, keys])));
  const act = (pressed: Pressed): boolean => {
    const called = Object.entries(host.keys.current()).find(([, keys]) => isChord(keys, pressed));
    if (called !== undefined) host.runAction(called[0]);
    return called !== undefined;
  };
  host.keys.onPress((keys) => { act(inWindow(keys)); });
  window.addEventListener('keydown', (event) => {
    if (!act(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
};
