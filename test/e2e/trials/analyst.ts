import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../../src/domain/locale';
import { sheetWords } from '../../../src/language/sheet-words';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { describeInLibreOffice, recalculated } from '../../oracles/libreoffice';
import { fillForms, untilResults } from '../analyst-journey';
import { patience, withAnyNumber, type Kaohe, type Visit } from '../kaohe';

const sample = join(__dirname, '..', '..', '..', 'assets', 'samples', 'quarter-messy.xlsx');

const read = (bytes: Uint8Array): WorkbookGrid => {
  const outcome = readWorkbook(bytes);
  if (outcome.kind === 'unreadable') throw new Error(outcome.problem.code);
  return outcome.workbook;
};

/** The totals that the pane lists, a dash where there is none. */
const totalsInPane = async ({ pane, words }: Visit): Promise<readonly string[]> => {
  for (const more = pane.getByRole('button', { name: withAnyNumber(words.findings.more) }); (await more.count()) > 0;) await more.first().click();
  const list = pane.getByRole('region', { name: words.results.table });
  const rows = await list.locator('tr:has(th[scope=row]), li').evaluateAll((all) => all.map((row) => [row.querySelector('button')?.textContent ?? '', row.textContent ?? '']));
  return rows.map(([name = '', text = '']) => /\d\.\d\d/.exec(text.slice(name.length))?.[0] ?? '—');
};

const saved = async ({ page }: Visit): Promise<Uint8Array> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  return readFileSync(await download.path());
};

const sheetNamed = (workbook: WorkbookGrid, name: string): SheetGrid => {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}; there are: ${workbook.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
};

/** The totals in the table of the results sheet. */
const totalsOnSheet = (sheet: SheetGrid, total: string): readonly CellValue[] => {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('The results sheet has no table');
  const column = table.area.left + table.columns.indexOf(total);
  return sheet.values.slice(table.area.top + 1, table.area.bottom + 1).map((row) => row[column] ?? null);
};

export const analyst = ({ visit }: Kaohe): void => {
  describe.each(locales)('The analyst with the messy sample, in %s', (locale) => {
    test('checks, fills and sees the results that stand in the saved file', async () => {
      const here = await visit(locale);
      await fillForms(here);
      await untilResults(here);
      const shown = await totalsInPane(here);
      expect(shown.length).toBeGreaterThanOrEqual(28);
      const workbook = read(await saved(here));
      const results = sheetNamed(workbook, sheetWords(locale).sheets.results);
      const written = totalsOnSheet(results, sheetWords(locale).results.total).filter((total) => typeof total === 'number');
      const listed = shown.filter((total) => total !== '—');
      expect(listed.length).toBeGreaterThan(10);
      expect(written.map((total) => total.toFixed(2)).sort()).toEqual([...listed].sort());
    }, 5 * patience);
  });

  describeInLibreOffice('What the analyst saved', () => {
    test('opens in LibreOffice with the same numbers on every form', async () => {
      const here = await visit('zh-CN');
      await fillForms(here);
      await untilResults(here);
      const folder = mkdtempSync(join(tmpdir(), 'kaohe-e2e-'));
      const file = join(folder, 'saved.xlsx');
      const bytes = await saved(here);
      writeFileSync(file, bytes);
      const again = read(readFileSync(join(recalculated([file]), 'saved.xlsx')));
      rmSync(folder, { recursive: true });
      let compared = 0;
      const different: string[] = [];
      const before = read(readFileSync(sample)).sheets.map(({ name }) => name);
      for (const sheet of read(bytes).sheets.filter(({ name }) => !before.includes(name))) {
        const other = sheetNamed(again, sheet.name);
        for (const [row, formulas] of sheet.formulas) {
          for (const column of formulas.keys()) {
            const [ours, theirs] = [sheet.values[row]?.[column] ?? null, other.values[row]?.[column] ?? null];
            compared += 1;
            const same = typeof ours === 'number' && typeof theirs === 'number' ? Math.abs(ours - theirs) < 1e-9 : (ours ?? '') === (theirs ?? '') || (typeof ours === 'object' && typeof theirs === 'object');
            if (!same) different.push(`${sheet.name} ${row + 1}:${column + 1} ${JSON.stringify(ours)} | ${JSON.stringify(theirs)}`);
          }
        }
      }
      expect(compared).toBeGreaterThan(200);
      expect(different).toEqual([]);
    }, 5 * patience);
  });
};
