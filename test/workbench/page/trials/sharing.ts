import type { Page, WebSocketRoute } from 'playwright-core';
import { cellAt, chooseFile, untilCell, untilChosen, untilMessage, untilTitle, workbookWith, type Visitor } from '../visitor';
import { walkToGrid } from './typing';

const status = (page: Page, text: string): Promise<void> => page.locator('#session').filter({ hasText: text }).waitFor();

const enter = async (page: Page, row: number, text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await untilChosen(page, row + 1, 0);
};

type Connection = {
  readonly cut: () => Promise<void>;
  /** Back at the session that it was in, or at another one: that of a server that was begun anew, to which others came first. */
  readonly mend: (session?: string) => void;
};

/** A window whose connection to the session a test can cut. */
const cuttable = async (page: Page): Promise<Connection> => {
  let isCut = false;
  let other: string | undefined;
  let route: WebSocketRoute | undefined;
  await page.routeWebSocket(/\/session$/, (socket) => {
    if (isCut) return void socket.close({ code: 1012 });
    route = socket;
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(other === undefined ? message : String(message).replace(/"session":"[^"]*"/, `"session":"${other}"`)));
    return undefined;
  });
  return {
    cut: async () => {
      isCut = true;
      await route?.close({ code: 1012 });
    },
    mend: (session) => {
      isCut = false;
      other = session;
    },
  };
};

export const sharing = ({ server, visit, visitReady }: Visitor): void => describe('Windows of one session', () => {
  test('see each other\'s edits, custom functions and undo; who comes late or again gets everything', async () => {
    const first = await visitReady('?session=one');
    await status(first, 'only this window');
    const second = await visitReady('?session=one');
    await status(first, '2 windows');
    await walkToGrid(first);
    await enter(first, 0, '20');
    await enter(first, 1, '=DEMO.ADD(A1,22)');
    await untilCell(second, 0, 0, 20);
    await untilCell(second, 1, 0, 42);
    expect(await cellAt(second, 1, 0)).toEqual({ value: 42, formula: '=DEMO.ADD(A1,22)' });
    await status(second, 'Window 1: Sheet1!A3');

    await walkToGrid(second);
    await enter(second, 0, '1');
    await untilCell(first, 1, 0, 23);
    await second.keyboard.press('Control+z');
    await untilCell(second, 0, 0, 20);
    await untilCell(first, 1, 0, 42);
    await second.keyboard.press('Control+y');
    await untilCell(first, 1, 0, 23);
    await first.locator('#undo').click();
    await untilCell(second, 1, 0, undefined);
    await first.locator('#redo').click();
    await untilCell(second, 1, 0, 23);

    const late = await visit('?session=one');
    await untilCell(late, 0, 0, 1);
    await status(late, '3 windows');
    await second.reload();
    await untilCell(second, 0, 0, 1);
    await chooseFile(first, 'shared.xlsx', workbookWith('from the file'));
    await untilTitle(second, 'shared.xlsx');
    await untilCell(second, 0, 0, 'from the file');
  });

  test('what somebody is typing into a cell stays when the cell is written meanwhile', async () => {
    const first = await visitReady('?session=typing');
    const second = await visitReady('?session=typing');
    await status(first, '2 windows');
    await walkToGrid(first);
    await first.keyboard.type('12');
    await walkToGrid(second);
    await enter(second, 0, 'other');
    await untilCell(first, 0, 0, 'other');
    await first.keyboard.type('3');
    await enter(first, 0, '4');
    expect(await cellAt(first, 0, 0)).toEqual({ value: 1234 });
    await untilCell(second, 0, 0, 1234);
  });

  test('a window that loses the connection says so, keeps its work and catches up', async () => {
    const first = await visit('?session=two');
    const second = await visit();
    const connection = await cuttable(second);
    await second.goto(`${server().origin}/?session=two&language=zh-CN`);
    await status(second, '2 个窗口');
    await connection.cut();
    await untilMessage(second, 'session', '与其他窗口的连接已断开');
    await walkToGrid(second);
    await enter(second, 0, 'kept');
    await untilMessage(second, 'session', '等待中的 1 项更改');
    await walkToGrid(first);
    await first.keyboard.press('ArrowDown');
    await untilChosen(first, 1, 0);
    await enter(first, 1, 'meanwhile');
    connection.mend();
    await untilCell(first, 0, 0, 'kept');
    await untilCell(second, 1, 0, 'meanwhile');
    await untilMessage(second, 'session', '已恢复');
  });

  test('a file that one window opens takes the place of what the other changed: told in both, and kept', async () => {
    const first = await visit('?session=three');
    const second = await visit('?session=three');
    await status(second, '2 windows');
    await walkToGrid(second);
    await enter(second, 0, 'work of the second');
    await untilCell(first, 0, 0, 'work of the second');
    await chooseFile(first, 'shared.xlsx', workbookWith('from the file'));
    await untilCell(second, 0, 0, 'from the file');
    const message = second.locator('.message').filter({ hasText: 'Another window opened shared.xlsx' });
    await message.filter({ hasText: 'Book1.xlsx as it was in this window is kept' }).waitFor();
    const opened = second.waitForEvent('popup');
    await message.getByRole('button', { name: 'Open in a window of its own' }).click();
    const apart = await opened;
    await apart.waitForFunction('window.workbench !== undefined');
    await untilCell(apart, 0, 0, 'work of the second');
  });

  test('windows that went on separately while the server was begun anew are told so; the work is saved or opened apart before joining again', async () => {
    const first = await visit();
    const connection = await cuttable(first);
    await first.goto(`${server().origin}/?session=four`);
    await status(first, 'only this window');
    await walkToGrid(first);
    await enter(first, 0, 'work of the first');
    await first.locator('#undo:enabled').waitFor();
    await connection.cut();
    await untilMessage(first, 'session', 'The connection to the other windows is lost');
    const second = await visit('?session=four-anew');
    await status(second, 'only this window');
    await walkToGrid(second);
    await enter(second, 0, 'work of the second');
    connection.mend('four-anew');
    const message = first.locator('[data-subject="session"]');
    await message.filter({ hasText: 'went on separately' }).waitFor();
    expect(await message.getByRole('button').allTextContents()).toEqual(['Open in a window of its own', 'Save', 'Join again']);
    expect(await cellAt(first, 0, 0)).toEqual({ value: 'work of the first' });

    const saved = first.waitForEvent('download');
    await message.getByRole('button', { name: 'Save' }).click();
    expect((await saved).suggestedFilename()).toBe('Book1.xlsx');
    const opened = first.waitForEvent('popup');
    await message.getByRole('button', { name: 'Open in a window of its own' }).click();
    const apart = await opened;
    await apart.waitForFunction('window.workbench !== undefined');
    await untilCell(apart, 0, 0, 'work of the first');
    await message.getByRole('button', { name: 'Join again' }).click();
    await untilCell(first, 0, 0, 'work of the second');
    await status(first, '2 windows');
  });
});
