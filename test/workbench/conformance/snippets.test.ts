/**
 * @jest-environment ./test/workbench/host-environment.ts
 */
/// <reference types="office-js" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnippet, type Snippet } from './read-snippet';
import { runSnippet, summary, type Pressed } from './run-snippet';

/** WORKBENCH_SNIPPETS names a folder of public samples (YAML); they are run as they are. */
const folder = process.env['WORKBENCH_SNIPPETS'];

const filesIn = (path: string): string[] => readdirSync(path, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : entry.name.endsWith('.yaml') ? [join(path, entry.name)] : [])).sort();

const clean = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const { worksheets, names, settings, customXmlParts } = context.workbook;
    context.workbook.protection.load('protected');
    await context.sync();
    if (context.workbook.protection.protected) context.workbook.protection.unprotect();
    worksheets.load('items/name');
    names.load('items/name');
    settings.load('items/key');
    customXmlParts.load('items/id');
    await context.sync();
    const fresh = worksheets.add();
    fresh.activate();
    for (const sheet of worksheets.items) {
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const one of [...names.items, ...settings.items, ...customXmlParts.items]) one.delete();
    fresh.name = 'Sheet1';
    context.workbook.application.calculationMode = 'Automatic';
    await context.sync();
  });
};

const own: Snippet = readSnippet(`
name: Runner
script:
  content: |
    document.getElementById("write").addEventListener("click", () => tryCatch(write));
    $("#fail").on("click", () => tryCatch(fail));
    async function write() {
      await Excel.run(async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["written"]];
        await context.sync();
      });
    }
    async function fail() {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("nowhere").activate();
        await context.sync();
      });
    }
    async function tryCatch(callback) {
      try { await callback(); } catch (error) { console.error(error); }
    }
  language: typescript
template:
  content: |
    <button id="write">Write</button>
    <button id="fail">Fail</button>
  language: html
`, 'runner');

test('the runner tells a button that works from one that does not', async () => {
  const pressed = await runSnippet(own);
  expect(pressed.map(({ button, errors }) => [button, errors.length])).toEqual([['write', 0], ['fail', 1]]);
  expect(summary(pressed)).toContain('1 of 2 buttons');
  expect(pressed[1]?.errors[0]).toContain('ItemNotFound');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['written']]);
  });
});

test('a page may stand in one line', () => {
  expect(readSnippet('script:\n  content: |\n    run();\ntemplate:\n  content: "<button id=\\"run\\">\\n</button>"\n  language: html', 'line')).toEqual({ name: 'line', script: 'run();', page: '<button id="run">\n</button>' });
});

if (folder !== undefined) {
  test('public samples', async () => {
    const all: Pressed[] = [];
    for (const file of filesIn(folder)) {
      await clean();
      all.push(...await runSnippet(readSnippet(readFileSync(file, 'utf8'), file.slice(folder.length + 1).replace('.yaml', ''))));
    }
    process.stdout.write(`${summary(all)}\n`);
    expect(all.filter(({ errors }) => errors.length > 0).length / all.length).toBeLessThanOrEqual(0.1);
  }, 600_000);
}
