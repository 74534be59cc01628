import type { Host } from '../../src/workbench/host';

declare global {
  /** The embedded host of tests that run in host-environment. */
  const host: Host;
}
