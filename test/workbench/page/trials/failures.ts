import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { writeAddIn } from '../workbench-server';
import { cellAt, chooseFile, paneOf, untilCell, untilMessage, untilReady, untilTitle, withManifest, workbookWith, type Visitor } from '../visitor';

const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);

const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(512)]);

/** Its list of the workbook's parts is no compressed data any more. */
const withoutAPart = (): Uint8Array => {
  const bytes = Uint8Array.from(workbookWith('x'));
  const name = 'xl/_rels/workbook.xml.rels';
  const at = Buffer.from(bytes.buffer).indexOf(name) + name.length;
  bytes.fill(255, at, at + 8);
  return bytes;
};

/** A sheet of a hundred megabytes of blanks. */
const bomb = (): Uint8Array => zipSync({ ...unzipSync(workbookWith('x')), 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024).fill(32) }, { level: 9 });

const keptDrafts = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((done, fail) => {
  const opening = indexedDB.open('workbench', 1);
  opening.onerror = () => fail(new Error('The storage cannot be read'));
  opening.onsuccess = () => {
    const counting = opening.result.transaction('drafts').objectStore('drafts').count();
    counting.onsuccess = () => { opening.result.close(); done(counting.result); };
  };
}));

/** The workbook was put into the browser's storage. */
const untilKept = async (page: Page): Promise<void> => {
  while (await keptDrafts(page) === 0) await page.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
};

export const failures = ({ server, visit, visitReady }: Visitor): void => describe('What goes wrong', () => {
  test('a file that is none, a damaged one and an encrypted one are refused with a sentence, the workbook stays', async () => {
    const page = await visitReady();
    await chooseFile(page, 'good.xlsx', workbookWith('kept'));
    await untilTitle(page, 'good.xlsx');
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['text.xlsx', Buffer.from('this is no workbook'), 'no Excel workbook'], ['cut.xlsx', workbookWith('x').slice(0, 900), 'damaged'], ['secret.xlsx', encrypted, 'password'],
      ['old.xlsx', oldExcel, 'no Excel workbook'], ['table.csv', Buffer.from('姓名,得分\r\n王伟,3\r\n'), 'no Excel workbook'], ['spoiled.xlsx', withoutAPart(), 'damaged'], ['bomb.xlsx', bomb(), 'too large'],
    ];
    for (const [name, bytes, sentence] of cases) {
      await chooseFile(page, name, bytes);
      await untilMessage(page, 'file', name);
      expect(await page.textContent('[data-subject="file"]')).toContain(sentence);
    }
    expect(await page.textContent('#title')).toBe('good.xlsx');
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'kept' });
  });

  test.each([
    ['zh-CN', 'secret.xlsx', encrypted, '无法打开 secret.xlsx：文件受密码保护。请先在 Excel 中取消密码，再在这里打开。窗口中的工作簿没有改变。'],
    ['zh-TW', 'old.xlsx', oldExcel, '無法開啟 old.xlsx：它不是 Excel 活頁簿（.xlsx）。請在原來的程式中另存為 .xlsx。視窗中的活頁簿沒有改變。'],
  ] as const)('said in %s: %s', async (language, name, bytes, sentence) => {
    const page = await visitReady(`?language=${language}`);
    await chooseFile(page, name, bytes);
    await untilMessage(page, 'file', name);
    expect(await page.textContent('[data-subject="file"]')).toContain(sentence);
  });

  test('a malformed manifest is refused, the workbook can be used', async () => {
    writeFileSync(join(server().files, 'bad.xml'), '<OfficeApp><Id></OfficeApp>');
    const page = await visit(withManifest(`${server().origin}/files/bad.xml`));
    await untilMessage(page, 'add-in', 'manifest of the add-in cannot be used');
    await chooseFile(page, 'good.xlsx', workbookWith('kept'));
    await untilTitle(page, 'good.xlsx');
  });

  test('what is wrong with a manifest is said in the language of the page', async () => {
    writeFileSync(join(server().files, 'bad.json'), '{"manifestVersion":"1.17"}');
    const page = await visit(withManifest(`${server().origin}/files/bad.json`, '&language=zh-CN'));
    await untilMessage(page, 'add-in', '无法使用加载项的清单：清单没有写明加载项的页面');
  });

  test('a server that is not there is named', async () => {
    const page = await visit(withManifest('https://localhost:1/manifest.xml', '&language=zh-TW'));
    await untilMessage(page, 'add-in', '無法取得 https://localhost:1/manifest.xml：該位址上沒有伺服器。');
  });

  test('an add-in that never answers is named after a while', async () => {
    const manifest = writeAddIn(server(), 'mute', '');
    writeFileSync(join(server().files, 'mute.html'), '<!doctype html><title>mute</title>');
    const page = await visit(withManifest(manifest, '&patience=1'));
    await untilMessage(page, 'add-in', 'does not answer');
  });

  test('an add-in that throws and one whose command never ends are named', async () => {
    const manifest = writeAddIn(server(), 'broken', `Office.onReady(() => document.getElementById('go').addEventListener('click', () => { throw new Error('quite broken'); }));
      Office.actions.associate('stamp', () => { /* forgets event.completed() */ });`);
    const page = await visitReady(withManifest(manifest, '&patience=3'));
    await paneOf(page).locator('#go').click();
    await untilMessage(page, 'add-in', 'quite broken');
    await page.locator('[data-control="Demo.Stamp"]').click();
    await untilMessage(page, 'command', 'has not finished');
  });

  test('an add-in that floods can be stopped; the workbook stays', async () => {
    const manifest = writeAddIn(server(), 'flood', `Office.onReady(() => document.getElementById('go').addEventListener('click', () => {
      for (let i = 0; i < 3000; i += 1) Office.context.document.settings.saveAsync(() => undefined);
    }));`);
    const page = await visitReady(withManifest(manifest));
    await paneOf(page).locator('#go').click();
    await untilMessage(page, 'add-in', 'faster than');
    await page.getByRole('button', { name: 'Stop the add-in' }).click();
    await page.locator('#pane iframe').waitFor({ state: 'detached' });
    await chooseFile(page, 'good.xlsx', workbookWith('kept'));
    await untilTitle(page, 'good.xlsx');
  });

  test('what was not saved is offered again after a reload', async () => {
    const page = await visitReady();
    await paneOf(page).locator('#write').click();
    await untilCell(page, 1, 0, 'Tea');
    await untilKept(page);
    await page.reload();
    await untilMessage(page, 'draft', 'Book1.xlsx was left without being saved');
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.locator('[data-subject="draft"]').waitFor({ state: 'detached' });
    await untilReady(page);
    await untilCell(page, 1, 0, 'Tea');
  });
});
