import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { recalculated } from '../../oracles/libreoffice';
import { read } from '../../xlsx/written';

/** The workbook as LibreOffice, which has no add-in, recalculates it. */
export const withoutTheAddIn = (bytes: Uint8Array): WorkbookGrid => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-convert-'));
  writeFileSync(join(folder, 'converted.xlsx'), bytes);
  const out = recalculated([join(folder, 'converted.xlsx')]);
  try {
    return read(new Uint8Array(readFileSync(join(out, 'converted.xlsx'))));
  } finally {
    for (const one of [folder, out]) rmSync(one, { recursive: true, force: true });
  }
};
