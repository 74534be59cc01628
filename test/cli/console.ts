import { resolve } from 'node:path';
import type { ConsoleHost, ExitCode } from '../../src/cli/console-host';
import { run } from '../../src/cli/run';

export type TestConsole = {
  readonly run: (...line: string[]) => Promise<ExitCode>;
  /** Standard output of the last run. */
  readonly printed: () => string;
  /** Standard error of the last run. */
  readonly complained: () => string;
};

/** A console in a folder, without a terminal, in Chinese unless told otherwise. */
export const consoleIn = (folder: string, more: Partial<ConsoleHost> = {}): TestConsole => {
  let out: string[] = [];
  let err: string[] = [];
  const host: ConsoleHost = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    environment: {},
    showsProgress: false,
    folder,
    home: resolve(__dirname, '../..'),
    version: '0.0.0-test',
    ...more,
  };
  return {
    run: (...line) => {
      out = [];
      err = [];
      return run(line, host);
    },
    printed: () => out.join(''),
    complained: () => err.join(''),
  };
};
