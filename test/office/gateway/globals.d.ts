import type { Files } from './gateway-environment';

declare global {
  /** Workbooks as files, in tests that run in gateway-environment. */
  const files: Files;
}
