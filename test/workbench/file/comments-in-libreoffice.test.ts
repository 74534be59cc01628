/** @jest-environment ./test/workbench/file/file-environment.ts */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInLibreOffice } from '../../oracles/libreoffice';
import { commentedWorkbook } from './commented-workbook';

/** What LibreOffice shows as comments: cell and text, sheet by sheet, from its flat format. */
const shownByLibreOffice = (bytes: Uint8Array): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'comments-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'in.xlsx')], { stdio: 'ignore', timeout: 170_000 });
    const xml = readFileSync(join(folder, 'in.fods'), 'utf8');
    const found: string[] = [];
    for (const [, name = '', table = ''] of xml.matchAll(/<table:table table:name="([^"]*)"[^>]*>([\s\S]*?)<\/table:table>/g)) {
      let row = 0;
      for (const [, attributes = '', cells = ''] of table.matchAll(/<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)) {
        let column = 0;
        for (const [, cell = '', inside = ''] of cells.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g)) {
          const text = /<office:annotation[^>]*>([\s\S]*?)<\/office:annotation>/.exec(inside)?.[1];
          if (text !== undefined) found.push(`${name}!${String.fromCharCode(65 + column)}${row + 1} ${text.replace(/<dc:(?:creator|date)[^>]*>[^<]*<\/dc:(?:creator|date)>/g, '').replace(/<text:s[^>]*\/>/g, ' ').replace(/<\/text:p>\s*/g, '|').replace(/<[^>]*>/g, '').trim().split('Comment:|').pop() ?? ''}`);
          column += Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? '1');
        }
        row += Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? '1');
      }
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describeInLibreOffice('LibreOffice shows what was said where it was said', () => {
  test('comments and notes of a new workbook', async () => {
    const workbook = await fileTests.opened();
    const { sheetId, area } = workbook.at('B2');
    const signed = { created: '2026-11-22T05:00:00.000Z', author: 'Workbench', email: 'workbench@localhost' };
    workbook.book.comments.push({ id: '{0000000B-0000-4000-8000-000000000000}', sheetId, cell: area, resolved: false, ...signed, content: 'Why?', replies: [{ id: '{0000000C-0000-4000-8000-000000000000}', ...signed, content: 'Because.' }] });
    workbook.book.notes.push({ id: 'note1', sheetId, cell: workbook.at('D7').area, content: 'two\nlines', author: 'A & B', visible: true, width: 108, height: 59.25 });
    expect(shownByLibreOffice(await workbook.save())).toEqual([expect.stringMatching(/^Sheet1!B2 +Why\?\|Reply:\| +Because\.\|$/), 'Sheet1!D7 two|lines|']);
  });

  test('those of an opened file after rows were inserted and one was deleted', async () => {
    const workbook = await fileTests.opened(commentedWorkbook());
    await fileTests.insertCells(workbook.at('2:4'), 'Down');
    await fileTests.deleteCells(workbook.at('9:9'), 'Up');
    expect(shownByLibreOffice(await workbook.save()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['Talk!A1 Is 5‰ right?|Reply:| Yes &amp; final|', 'Talk!B6 @Wang Fang please look|', 'Talk!C8 HR:|目标 5‰ |']);
  });
});
