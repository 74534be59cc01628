import { unzipSync, zipSync } from 'fflate';
import type { Workbook } from 'exceljs';

/** A workbook's bytes, the same on every run: a zip archive otherwise carries the time at which it was made. */
export const workbookBytes = async (workbook: Workbook): Promise<Uint8Array> => {
  workbook.creator = '人事行政部';
  workbook.lastModifiedBy = '人事行政部';
  workbook.created = madeOn;
  workbook.modified = madeOn;
  return sameEveryTime(new Uint8Array(await workbook.xlsx.writeBuffer()));
};

const sameEveryTime = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, [content, { mtime: '1980-01-01T12:00:00' }]])),
    { level: 9 },
  );

const madeOn = new Date('2026-10-12T01:00:00Z');
