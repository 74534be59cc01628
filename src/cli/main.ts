import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConsoleHost } from './console-host';
import { run } from './run';

/** Whoever reads our output may stop early (`kaohe functions | head -1`): that is no error. */
const endQuietlyOnBrokenPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};

endQuietlyOnBrokenPipe(process.stdout);
endQuietlyOnBrokenPipe(process.stderr);

const home = resolve(__dirname, '..');

const host: ConsoleHost = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
  showsProgress: process.stderr.isTTY === true,
  folder: process.cwd(),
  home,
  version: (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string }).version,
};

run(process.argv.slice(2), host).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
