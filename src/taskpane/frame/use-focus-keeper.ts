import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { keepFocus, rememberFocused, type Focused } from './keep-focus';

export type FocusKeeper = {
  /** A step is shown from its top; its heading has the focus now, or when somebody comes back from the cells: nobody who types there is interrupted. */
  readonly arrive: (heading: HTMLElement) => void;
  /** Somebody asked for the pane from outside of it. */
  readonly come: () => void;
};

const FocusKeeperContext = createContext<FocusKeeper>({ arrive: () => undefined, come: () => undefined });

export const FocusKeeperProvider = FocusKeeperContext.Provider;

export const useArrive = (): FocusKeeper['arrive'] => useContext(FocusKeeperContext).arrive;

/** Keeps the focus where people expect it; the pane takes none before it has been shown once. */
export const useFocusKeeper = (): FocusKeeper => {
  const focused = useRef<Focused>({ before: [] });
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return keepFocus(focused.current);
  }, []);
  const arrive = useCallback((heading: HTMLElement): void => {
    if (!isShown.current) return;
    document.documentElement.scrollTop = 0;
    rememberFocused(focused.current, heading);
    if (document.hasFocus()) heading.focus({ preventScroll: true });
  }, []);
  const come = useCallback((): void => {
    const heading = document.querySelector<HTMLElement>('h2');
    if (heading === null) return;
    rememberFocused(focused.current, heading);
    heading.focus();
  }, []);
  return useMemo(() => ({ arrive, come }), [arrive, come]);
};
