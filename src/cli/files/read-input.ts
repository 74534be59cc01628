import { readFile, stat } from 'node:fs/promises';
import type { ConsoleProblem } from '../../language/console-problem';
import { done, failed, type Outcome } from '../outcome';
import { errorCode } from './error-code';

/** Reads a file whole, or says why it cannot be read. */
export const readInput = async (path: string): Promise<Outcome<Uint8Array>> => {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return failed({ code: 'file-is-folder', path });
    if (!facts.isFile()) return failed({ code: 'file-not-read', path, reason: 'not a regular file' });
    return done(await readFile(path));
  } catch (error) {
    return failed(inputProblem(path, errorCode(error)));
  }
};

export const inputProblem = (path: string, code: string): ConsoleProblem => {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', path };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'file-not-allowed', path };
  return { code: 'file-not-read', path, reason: code };
};
