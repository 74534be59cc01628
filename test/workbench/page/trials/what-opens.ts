import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chooseFile, patience, untilMessage, withManifest, type Visitor } from '../visitor';
import { demoManifest, writeAddIn, type WorkbenchServer } from '../workbench-server';
import { grid, lab, middleOf, office } from './drawing';
import { complaints } from './without-mouse';

const looks = {
  light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, contrast: { contrast: 'more' }, 'forced light': { colorScheme: 'light', forcedColors: 'active' }, 'forced dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The laboratory with a menu in its ribbon. */
const manifestWithMenu = (server: WorkbenchServer): string => {
  writeAddIn(server, 'lab', lab);
  const button = /<Control xsi:type="Button" id="Demo.Stamp">[^]*?<\/Control>/;
  const menu = `<Control xsi:type="Menu" id="Demo.Menu"><Label resid="Group.Label"/><Supertip><Title resid="Group.Label"/><Description resid="Stamp.Tip"/></Supertip>
    <Icon><bt:Image size="32" resid="Icon"/></Icon><Items><Item id="Demo.Entry"><Label resid="Stamp.Label"/><Supertip><Title resid="Stamp.Label"/><Description resid="Stamp.Tip"/></Supertip>
    <Icon><bt:Image size="32" resid="Icon"/></Icon><Action xsi:type="ExecuteFunction"><FunctionName>stamp</FunctionName></Action></Item></Items></Control>`;
  writeFileSync(join(server.files, 'menu.xml'), demoManifest(server.origin).replaceAll(`${server.origin}/demo-add-in/page.html`, `${server.origin}/files/lab.html`).replace(button, (stamp) => `${stamp}${menu}`));
  return `${server.origin}/files/menu.xml`;
};

const prepare = `
  sheet.getRange('A1:B3').values = [['Name', 'Points'], ['a', 3], ['b', 9]]; sheet.tables.add('A1:B3', true);
  sheet.getRange('D2').dataValidation.rule = { list: { source: 'x,y', inCellDropDown: true } };
  sheet.getRange('D3').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
  context.workbook.comments.add('Sheet1!F2', 'Why so low?').replies.add('A short month.');
  sheet.getRange('D2').select();`;

type Place = readonly [name: string, open: (page: Page) => Promise<void>, close?: (page: Page) => Promise<void>];

const click = (page: Page, row: number, column: number, button: 'left' | 'right' = 'left'): Promise<void> => grid(page).click({ position: middleOf(row, column), button });

const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

const places: readonly Place[] = [
  ['list of values', async (page) => {
    await page.getByRole('button', { name: 'Choose from the list' }).click();
    await page.getByRole('listbox', { name: 'Allowed values' }).waitFor();
  }, escape],
  ['filter', async (page) => {
    await page.getByRole('button', { name: 'Filter Name' }).click();
    await page.getByRole('dialog', { name: 'Filter Name' }).waitFor();
  }, escape],
  ['comment', async (page) => {
    await grid(page).hover({ position: middleOf(1, 5) });
    await page.locator('.card.comment').waitFor();
  }],
  ['refused value', async (page) => {
    await click(page, 2, 3);
    await page.keyboard.type('50');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
  }, escape],
  ['help with a function', async (page) => {
    await click(page, 9, 3);
    await page.keyboard.type('=SUM(');
    await page.getByText('SUM(').last().waitFor();
  }, async (page) => {
    await escape(page);
    await escape(page);
  }],
  ['menu of a cell', async (page) => {
    await click(page, 9, 1, 'right');
    await page.getByText('Paste Special').first().waitFor();
  }, escape],
  ['menu of the ribbon', async (page) => {
    await page.locator('#ribbon summary').click();
    await page.locator('[data-control="Demo.Entry"]').waitFor();
  }],
  ['messages', async (page) => {
    await office(page, 'sheet.protection.protect();');
    await click(page, 9, 3);
    await page.keyboard.type('x');
    await untilMessage(page, 'protection', 'D10 cannot be changed');
    await chooseFile(page, 'none.xlsx', new Uint8Array([1, 2, 3]));
    await untilMessage(page, 'file', 'none.xlsx could not be opened');
  }],
];

export const whatOpens = ({ server, visitReady }: Visitor): void => describe('What opens', () => {
  test.each(Object.entries(looks))('menus, cards, dialogs and messages pass axe, %s', async (_, look) => {
    const page = await visitReady(withManifest(manifestWithMenu(server())), look);
    await office(page, prepare);
    await page.getByRole('button', { name: 'Choose from the list' }).waitFor();
    const found: Record<string, readonly string[]> = {};
    for (const [name, open, close] of places) {
      await open(page);
      found[name] = await complaints(page);
      await close?.(page);
    }
    expect(found).toEqual(Object.fromEntries(places.map(([name]) => [name, []])));
  }, 4 * patience);

  test('a menu of the ribbon goes away when something else is used; the grid offers no protection that files do not keep', async () => {
    const page = await visitReady(withManifest(manifestWithMenu(server())));
    const entry = page.locator('[data-control="Demo.Entry"]');
    await page.locator('#ribbon summary').click();
    await entry.waitFor();
    await click(page, 9, 1, 'right');
    await entry.waitFor({ state: 'hidden' });
    await page.getByText('Paste Special').first().waitFor();
    expect(await page.getByText('Protect').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Sheet1' }).click({ button: 'right' });
    await page.getByText('Rename').waitFor();
    expect(await page.getByText('Protect').count()).toBe(0);
  });
});
