import type { FileTests } from './file-environment';

declare global {
  /** Opening and saving, in tests that run in file-environment. */
  const fileTests: FileTests;
}
