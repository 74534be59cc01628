import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ConsoleHost } from './console-host';
import { run } from './run';

/** Whoever reads our output may stop early (`kaohe functions | head -1`): that is no error. */
const endQuietlyOnBrokenPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};

/** The nearest folder with a package.json: the checkout, or the installed package. */
const homeAbove = (folder: string): string => (existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : homeAbove(dirname(folder)));

const versionIn = (home: string): string => (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string }).version;

const thisTerminal = (): ConsoleHost => {
  const home = homeAbove(__dirname);
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    environment: process.env,
    ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
    showsProgress: process.stderr.isTTY === true,
    folder: process.cwd(),
    home,
    version: versionIn(home),
  };
};

const start = async (): Promise<void> => {
  endQuietlyOnBrokenPipe(process.stdout);
  endQuietlyOnBrokenPipe(process.stderr);
  try {
    process.exitCode = await run(process.argv.slice(2), thisTerminal());
  } catch (error) {
    // Our own mistake, not one of the person who typed: the trace helps whoever mends it.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  }
};

void start();
