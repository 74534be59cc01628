import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder of its own for each test, gone afterwards. */
export const eachInItsFolder = (): { readonly path: () => string; readonly at: (name: string) => string } => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return { path: () => folder, at: (name) => join(folder, name) };
};

/** One of the workbooks in assets/samples. */
export const sample = (name: 'clean' | 'messy' | 'long' | 'traditional'): string => resolve(__dirname, `../../assets/samples/quarter-${name}.xlsx`);
