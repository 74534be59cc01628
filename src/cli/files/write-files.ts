import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { done, failed, type Outcome } from '../outcome';
import { writeProblem } from './output-problem';

export type OutputFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Writes all files or none. Each is written beside its place under a name of its own and moved there once all are complete; whoever
 * looks sees the file as it was or as it will be. An interrupt (Ctrl-C) before that removes what was begun.
 */
export const writeFiles = async (files: readonly OutputFile[]): Promise<Outcome<readonly string[]>> => {
  const places = files.map(({ path, bytes }, index) => ({ path, bytes, place: placeOf(path), temporary: temporaryName(placeOf(path), index) }));
  const newFolders = [...new Set(places.map(({ place }) => dirname(place)))].filter((folder) => !existsSync(folder));
  const discard = () => {
    for (const { temporary } of places) rmSync(temporary, { force: true });
    for (const folder of newFolders) rmSync(folder, { recursive: true, force: true });
  };
  const interrupt = listenForInterrupt();
  let current = places[0]?.path ?? '';
  try {
    for (const folder of newFolders) mkdirSync(folder);
    for (const { path, temporary, bytes } of places) {
      current = path;
      await writeDurably(temporary, bytes);
      if (interrupt.exitCode() !== undefined) break;
    }
    if (interrupt.exitCode() === undefined) moveAll(places);
    return done(files.map(({ path }) => path));
  } catch (error) {
    discard();
    return failed(writeProblem(current, error));
  } finally {
    interrupt.stopListening();
    const exitCode = interrupt.exitCode();
    if (exitCode !== undefined) {
      discard();
      process.exit(exitCode);
    }
  }
};

/** A link stays a link: what it points at is written. */
const placeOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

const temporaryName = (place: string, index: number): string =>
  join(dirname(place), `.${basename(place).slice(0, 40)}.${process.pid}-${index}.tmp`);

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

type Move = { readonly place: string; readonly temporary: string };

/** Without a pause, so that no interrupt comes in between; if a move fails, those before it are taken back. */
const moveAll = (moves: readonly Move[]): void => {
  const undo: (() => void)[] = [];
  const backups: string[] = [];
  try {
    for (const { place, temporary } of moves) {
      const backup = `${temporary}.old`;
      if (moves.length > 1 && statSync(place, { throwIfNoEntry: false })?.isFile() === true) {
        renameSync(place, backup);
        backups.push(backup);
        undo.push(() => renameSync(backup, place));
      }
      renameSync(temporary, place);
      undo.push(() => rmSync(place, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const backup of backups) rmSync(backup, { force: true });
};

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Interrupt = { readonly exitCode: () => number | undefined; readonly stopListening: () => void };

/** Remembers an interrupt instead of dying of it: the file that is being written is finished first, and then all are removed. */
const listenForInterrupt = (): Interrupt => {
  let exitCode: number | undefined;
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      exitCode = code;
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  return {
    exitCode: () => exitCode,
    stopListening: () => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
    },
  };
};
