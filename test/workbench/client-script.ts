import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where the unmodified client lies. */
export const client = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const { version } = JSON.parse(readFileSync(join(client, '..', 'package.json'), 'utf8')) as { readonly version: string };
const kept = join(client, '..', '..', '..', '.cache', 'workbench-client');
const scripts = new Map<string, Script>();
const unkept = new Map<string, Script>();

const keptAt = (path: string): string => join(kept, `${basename(path)}-${version}-${process.versions.v8}.compiled`);

/** A script of the client: compiled once for all test files of a worker, and read as an earlier worker compiled it where there was one. */
export const scriptAt = (path: string): Script => {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const compiled = existsSync(keptAt(path)) ? { cachedData: readFileSync(keptAt(path)) } : {};
  const script = new Script(readFileSync(path, 'utf8'), { filename: path, ...compiled });
  scripts.set(path, script);
  if (script.cachedDataRejected !== false) unkept.set(path, script);
  return script;
};

/** Keeps what was compiled while the client started, for workers to come. */
export const keepCompiled = (): void => {
  for (const [path, script] of unkept) {
    mkdirSync(kept, { recursive: true });
    const making = `${keptAt(path)}-${process.pid}`;
    writeFileSync(making, script.createCachedData());
    renameSync(making, keptAt(path));
  }
  unkept.clear();
};
