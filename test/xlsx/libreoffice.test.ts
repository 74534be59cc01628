import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../src/workbook/edit';
import type { SheetGrid, WorkbookGrid } from '../../src/workbook/grid';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { describeInLibreOffice } from '../oracles/libreoffice';
import { everyEdit } from './every-edit';
import { richParts, richWorkbook } from './rich-workbook';
import { read, written } from './written';

/** The workbook as LibreOffice opens, recalculates and saves it. */
const throughLibreOffice = (bytes: Uint8Array): WorkbookGrid => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'ignore', timeout: 170_000 });
    return read(new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const named = (workbook: WorkbookGrid, name: string): SheetGrid => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${workbook.sheets.map((one) => one.name).join()}`);
  return sheet;
};

describeInLibreOffice('LibreOffice opens and recalculates what was written', () => {
  test('a workbook made from nothing with every kind of edit', () => {
    const office = throughLibreOffice(written(emptyWorkbook(), everyEdit));
    const ours = read(written(emptyWorkbook(), everyEdit));
    expect(office.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
    expect(named(office, '考核表').values).toEqual(named(ours, '考核表').values);
    expect(named(office, '考核表 (2)').values.slice(3)).toEqual([
      ['掉线率', 0.0042, 25, 3], ['欠费率', 0.0042, 25, 3], ['托收率', 0.0042, 25, 3], ['满意度', 0.0042, 25, 3], ['合计', null, 100, 3], [true, '达标', null, -1e-9],
    ]);
    expect(named(office, '考核表 (2)').merges).toEqual(named(ours, '考核表 (2)').merges);
    expect(named(office, '考核表 (2)').isProtected).toBe(true);
    expect(office.names.find(({ name }) => name === '目标')?.refersTo.replace(/'/g, '')).toBe('考核表!$B$4');
  }, 180_000);

  test('a rich workbook with a sheet copied, filled and lengthened: totals include the copies', () => {
    const plan: Plan = [
      { kind: 'copy-sheet', from: '考核表', to: '王伟' },
      { kind: 'repeat-row', sheet: '王伟', row: 4, times: 2 },
      { kind: 'write', sheet: '王伟', row: 4, column: 1, cells: [[{ number: 0.1 }, { number: 10 }], [{ number: 0.2 }, { number: 20 }], [{ number: 0.3 }, { number: 30 }]] },
    ];
    const parts = new Map([...richParts()].filter(([name]) => name !== 'xl/vbaProject.bin'));
    const sheet = named(throughLibreOffice(written(richWorkbook(parts), plan)), '王伟');
    expect([4, 5, 6].map((row) => sheet.values[row]?.[3])).toEqual([0.1 * 10 + 10, 0.2 * 20 + 30, 0.3 * 30 + 60].map((value) => expect.closeTo(value, 9)));
    expect(sheet.values[9]?.[3]).toBeCloseTo(1 + 10 + 4 + 30 + 9 + 60, 9);
    expect(sheet.tables).toMatchObject([{ area: { top: 2, left: 0, bottom: 7, right: 3 } }]);
  }, 180_000);
});
