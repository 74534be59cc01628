import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, as long as it does; false where the browser cannot tell. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback((changed: () => void) => {
    const media = globalThis.matchMedia?.(query);
    media?.addEventListener('change', changed);
    return () => media?.removeEventListener('change', changed);
  }, [query]);
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(query).matches === true);
};
