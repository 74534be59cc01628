import type { Host } from '../../../src/workbench/host';
import type { SessionWorld } from './session-world';

declare global {
  /** Everything a workbook is, to be compared; in tests that run in session-environment. */
  const stateOf: (host: Host) => unknown;
  const undo: () => void;
  const redo: () => void;
  const sessions: SessionWorld;
}
