import type { Present } from './messages';

/** A connection to the session; it ends by itself or by `close`. */
type Link = { readonly send: (text: string) => void; readonly close: () => void };
export type Dial = (heard: { readonly opened: () => void; readonly message: (text: string) => void; readonly closed: () => void }) => Link;

export type SessionState =
  | { readonly kind: 'joining' }
  | { readonly kind: 'together'; readonly own: number; readonly windows: readonly Present[] }
  /** The connection is lost; so many edits wait for it. */
  | { readonly kind: 'alone'; readonly waiting: number }
  /** The session knows nothing of what this window had in common with it: they cannot be put together. */
  | { readonly kind: 'parted' };

/** A workbook that several windows edit, as one of them has it. */
export type Session = {
  readonly state: () => SessionState;
  readonly onChange: (listener: (state: SessionState) => void) => void;
  /** The steps of the session so far have arrived: so many. */
  readonly joined: Promise<number>;
  /** Waits until nothing of this window is on its way. */
  readonly settled: () => Promise<void>;
  readonly leave: () => void;
};
