import { useState } from 'react';

type ShownPart<T> = { readonly shown: readonly T[]; /** So many come with the next click; 0 when all are shown. */ readonly next: number; readonly showMore: () => void };

/** The first part of a long list, and more of it on request: thousands of rows at once would make the pane slow. */
export const useShownPart = <T>(items: readonly T[], atOnce = 100): ShownPart<T> => {
  const [count, setCount] = useState(atOnce);
  const shown = items.slice(0, count);
  return { shown, next: Math.min(atOnce, items.length - shown.length), showMore: () => setCount(count + atOnce) };
};
