import type { BookEvent } from '../book/book';
import type { Change } from '../book/journal';

/** A step as windows tell each other: without what would take it back. */
export type SharedStep = { readonly id: string; readonly changes: readonly Change[]; readonly events: readonly BookEvent[] };

/** A window of a session: its number, and the cells chosen in it. */
export type Present = { readonly number: number; readonly place: string };

export type ToSession =
  /** Joins, or comes back: so many steps are known, the last of them by this id. */
  | { readonly kind: 'join'; readonly session: string; readonly window: string; readonly known: number; readonly last: string }
  /** Steps made on top of so many others. */
  | { readonly kind: 'steps'; readonly base: number; readonly steps: readonly SharedStep[] }
  | { readonly kind: 'at'; readonly place: string };

export type FromSession =
  /** Steps from a number on; from the first if the session does not know what the window knows. */
  | { readonly kind: 'joined'; readonly number: number; readonly from: number; readonly steps: readonly SharedStep[] }
  | { readonly kind: 'steps'; readonly from: number; readonly steps: readonly SharedStep[] }
  /** The window's own steps have their place. */
  | { readonly kind: 'taken'; readonly from: number; readonly count: number }
  /** Others were quicker; their steps are on the way. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'present'; readonly windows: readonly Present[] };
