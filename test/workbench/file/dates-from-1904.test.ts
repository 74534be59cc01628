/** @jest-environment ./test/workbench/file/file-environment.ts */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { madeElsewhere } from './made-elsewhere';
import type { OpenWorkbook } from './file-environment';

/** A workbook that counts its days from 1904, as Excel for Mac used to: a date in A1, a time in B1, a duration in C1, a figure in D1, and a formula. */
const from1904 = async (): Promise<Uint8Array> => {
  const workbook = await fileTests.opened();
  const formats = { A1: 'yyyy-mm-dd', B1: 'h:mm', C1: '[h]:mm', E1: 'yyyy-mm-dd', F1: 'yyyy-mm-dd' };
  fileTests.writeRange(workbook.at('A1:E1'), [[46_000 - 1462, 0.5, 1.5, 100, '=A1+1']]);
  for (const [address, format] of Object.entries(formats)) {
    const { sheetId, area } = workbook.at(address);
    fileTests.applyStyle(workbook.book, sheetId, area, fileTests.stylePatch.numberFormat(format));
  }
  const parts = unzipSync(await workbook.save());
  const root = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(root.replace(/<bookViews/, '<workbookPr date1904="1"/><bookViews')) }, { mtime: new Date(1980, 0, 1) });
};

const sheetXml = async (workbook: OpenWorkbook): Promise<string> => strFromU8(unzipSync(await workbook.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
const inFile = (xml: string, address: string): string | undefined => new RegExp(`<c r="${address}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(xml)?.[1];

const format = (workbook: OpenWorkbook, address: string, code: string): void => {
  const { sheetId, area } = workbook.at(address);
  fileTests.applyStyle(workbook.book, sheetId, area, fileTests.stylePatch.numberFormat(code));
};

describe('A file that counts days from 1904', () => {
  test('shows the same days here; times, durations and figures stay', async () => {
    expect((await fileTests.opened(await from1904())).values('A1:E1')).toEqual([[46_000, 0.5, 1.5, 100, 46_001]]);
  });

  test('nothing changed: it is saved as it was', async () => {
    const bytes = await from1904();
    expect(Buffer.compare(Buffer.from(await (await fileTests.opened(bytes)).save()), Buffer.from(bytes))).toBe(0);
  });

  test('dates are written in its own count, as are the values of formulas', async () => {
    const workbook = await fileTests.opened(await from1904());
    fileTests.writeRange(workbook.at('A1:D1'), [[46_100, 0.25, 2.5, 200]]);
    const xml = await sheetXml(workbook);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((address) => inFile(xml, address))).toEqual(['44638', '0.25', '2.5', '200', '44639']);
  });

  test('what was written reads as it was', async () => {
    const workbook = await fileTests.opened(await from1904());
    fileTests.writeRange(workbook.at('A1:F1'), [[46_100.75, 0, 0.25, 7, '=A1+2', 1]]);
    expect((await fileTests.opened(await workbook.save())).values('A1:F1')).toEqual([[46_100.75, 0, 0.25, 7, 46_102.75, 1]]);
  });

  test('a number that becomes a date, and a date that becomes a number, keep their values here', async () => {
    const workbook = await fileTests.opened(await from1904());
    format(workbook, 'A1', 'General');
    format(workbook, 'D1', 'd/m/yyyy');
    const xml = await sheetXml(workbook);
    expect([inFile(xml, 'A1'), inFile(xml, 'D1')]).toEqual(['46000', '-1362']);
    expect((await fileTests.opened(await workbook.save())).values('A1:D1')).toEqual([[46_000, 0.5, 1.5, 100]]);
  });

  test('a file of the usual count keeps its numbers', async () => {
    const workbook = await fileTests.opened(await madeElsewhere());
    fileTests.writeRange(workbook.at('F1'), [['2026-01-31']]);
    expect(inFile(await sheetXml(workbook), 'F1')).toBe('46053');
  });
});
