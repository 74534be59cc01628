import type { Page, WebSocketRoute } from 'playwright-core';
import { cellAt, chooseFile, untilCell, untilChosen, untilMessage, untilTitle, workbookWith, type Visitor } from '../visitor';
import { walkToGrid } from './typing';

const status = (page: Page, text: string): Promise<void> => page.locator('#session').filter({ hasText: text }).waitFor();

const enter = async (page: Page, row: number, text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await untilChosen(page, row + 1, 0);
};

/** A window whose connection to the session a test can cut. */
const cuttable = async (page: Page): Promise<{ readonly cut: () => Promise<void>; readonly mend: () => void }> => {
  let isCut = false;
  let route: WebSocketRoute | undefined;
  await page.routeWebSocket(/\/session$/, (socket) => {
    if (isCut) return void socket.close({ code: 1012 });
    route = socket;
    socket.connectToServer();
    return undefined;
  });
  return {
    cut: async () => {
      isCut = true;
      await route?.close({ code: 1012 });
    },
    mend: () => { isCut = false; },
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
});
