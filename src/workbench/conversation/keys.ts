/** A chord as the client reports it from inside the add-in's page. */
export type KeysInPane = { readonly keyCode: number; readonly shiftKey: boolean; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Where somebody goes who leaves a page of an add-in by the keyboard. */
export type WayOut = 'on' | 'back' | 'cells';

/** What the client reports by these numbers: Ctrl+F6, the Tab key at the ends of the page, Escape and F2, and that the page has nothing to go to. */
const waysOut: Readonly<Record<number, WayOut>> = { 5: 'on', 6: 'back', 13: 'on', 14: 'back', 15: 'cells', 16: 'cells', 17: 'on', 18: 'back' };

const CHORD = 39;

/** The keys of an add-in's actions, those of its manifest and what it made of them; and the keys that lead out of its pages. */
export type Keys = {
  readonly start: (keys: Readonly<Record<string, string>>) => void;
  readonly replace: (keys: Readonly<Record<string, unknown>>) => void;
  readonly current: () => Readonly<Record<string, string>>;
  /** What the client of a page said of its keys; other numbers are none of ours. */
  readonly notified: (action: number, data: unknown) => void;
  /** Keys were pressed inside a page of the add-in. */
  readonly onPress: (listener: (keys: KeysInPane) => void) => void;
  readonly leave: (way: WayOut) => void;
  /** Somebody leaves a page of the add-in. */
  readonly onLeave: (listener: (way: WayOut) => void) => void;
};

export const newKeys = (): Keys => {
  let keys: Readonly<Record<string, string>> = {};
  const pressed: ((keys: KeysInPane) => void)[] = [];
  const left: ((way: WayOut) => void)[] = [];
  const leave = (way: WayOut): void => left.forEach((listener) => listener(way));
  return {
    start: (given) => { keys = { ...given }; },
    replace: (given) => { keys = { ...keys, ...Object.fromEntries(Object.entries(given).map(([action, chord]) => [action, String(chord)])) }; },
    current: () => keys,
    notified: (action, data) => {
      if (action === CHORD) pressed.forEach((listener) => listener(data as KeysInPane));
      const way = waysOut[action];
      if (way !== undefined) leave(way);
    },
    onPress: (listener) => { pressed.push(listener); },
    leave,
    onLeave: (listener) => { left.push(listener); },
  };
};
