/** A chord as the client reports it from inside the add-in's page. */
export type KeysInPane = { readonly keyCode: number; readonly shiftKey: boolean; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** The keys of an add-in's actions: those of its manifest, and what it made of them. */
export type Keys = {
  readonly start: (keys: Readonly<Record<string, string>>) => void;
  readonly replace: (keys: Readonly<Record<string, unknown>>) => void;
  readonly current: () => Readonly<Record<string, string>>;
  /** Keys were pressed inside a page of the add-in. */
  readonly press: (keys: KeysInPane) => void;
  readonly onPress: (listener: (keys: KeysInPane) => void) => void;
};

export const newKeys = (): Keys => {
  let keys: Readonly<Record<string, string>> = {};
  const listeners: ((pressed: KeysInPane) => void)[] = [];
  return {
    start: (given) => { keys = { ...given }; },
    replace: (given) => { keys = { ...keys, ...Object.fromEntries(Object.entries(given).map(([action, chord]) => [action, String(chord)])) }; },
    current: () => keys,
    press: (pressed) => listeners.forEach((listener) => listener(pressed)),
    onPress: (listener) => { listeners.push(listener); },
  };
};
