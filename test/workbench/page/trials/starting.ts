import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAddIn } from '../workbench-server';
import { cellAt, paneOf, untilMessage, withManifest, workbookWith, type Visitor } from '../visitor';

export const starting = ({ server, visit }: Visitor): void => describe('What the page is started with', () => {
  test('?manifest= hosts another add-in, ?workbook= opens a file', async () => {
    const manifest = writeAddIn(server(), 'other', "Office.onReady(() => out('ready'));");
    writeFileSync(join(server().files, 'given.xlsx'), workbookWith('from the address'));
    const page = await visit(withManifest(manifest, '&workbook=/files/given.xlsx'));
    await paneOf(page).getByText('ready').waitFor();
    expect(await page.textContent('#title')).toBe('given.xlsx');
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'from the address' });
  });

  test('a page may not ask the server for files of the machine', async () => {
    const page = await visit(withManifest('/etc/passwd'));
    await untilMessage(page, 'add-in', '/etc/passwd');
    expect(await page.textContent('#messages')).not.toContain('root:');
  });
});
