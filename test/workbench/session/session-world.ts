import type { Host } from '../../../src/workbench/host';
import type { Session } from '../../../src/workbench/session/session';

/** A window of a session as tests see it. */
export type TestWindow = {
  readonly host: Host;
  readonly session: Session;
  /** Edits of a person on Sheet1. */
  readonly write: (address: string, values: unknown) => Promise<void>;
  readonly insert: (address: string, direction: 'Down' | 'Right') => Promise<void>;
  readonly remove: (address: string, direction: 'Up' | 'Left') => Promise<void>;
  /** Formulas and values of Sheet1. */
  readonly cells: (address: string) => unknown;
  /** Workbooks that files of other windows took the place of, as they were just before. */
  readonly kept: readonly Uint8Array[];
  /** Loses its connection, until `mend`. */
  readonly cut: () => void;
  readonly mend: () => void;
};

export type SessionWorld = {
  /** The window of the real client joins. */
  readonly first: (session: string) => Promise<TestWindow>;
  /** One more window, without a client. */
  readonly another: (session: string) => Promise<TestWindow>;
  /** The same workbook joins once more. */
  readonly again: (window: TestWindow, session: string) => Promise<TestWindow>;
  /** Everything has arrived everywhere. */
  readonly settled: () => Promise<void>;
  /** All sessions are forgotten; windows that come back find none. */
  readonly restartServer: () => void;
};
