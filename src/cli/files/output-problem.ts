import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { ConsoleProblem } from '../../language/console-problem';
import { errorCode } from './error-code';

type Wanted = { readonly input: string; readonly out: string; readonly isFolder: boolean; readonly mayOverwrite: boolean };

/** Why nothing may be written to `out`, found before any work is done; undefined if all is well. */
export const outputProblem = ({ input, out, isFolder, mayOverwrite }: Wanted): ConsoleProblem | undefined => {
  const folder = dirname(out);
  const parent = factsOf(folder);
  if (parent === undefined || !parent.isDirectory()) return { code: 'out-folder-missing', path: out, folder };
  const facts = factsOf(out);
  if (facts === undefined) return undefined;
  if (isSameFile(facts, factsOf(input))) return { code: 'out-is-input', path: out };
  if (isFolder) return facts.isDirectory() ? undefined : { code: 'out-is-file', path: out };
  if (facts.isDirectory()) return { code: 'out-is-folder', path: out };
  return mayOverwrite ? undefined : { code: 'out-exists', path: out };
};

/** By device and inode: a link to the input is the input. */
const isSameFile = (one: Stats, other: Stats | undefined): boolean => other !== undefined && one.dev === other.dev && one.ino === other.ino;

const factsOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

export const writeProblem = (path: string, error: unknown): ConsoleProblem => {
  const code = errorCode(error);
  return ['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)
    ? { code: 'out-not-allowed', path }
    : { code: 'out-not-written', path, reason: code };
};
