/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { excelHost } from '../../src/office/gateway/excel-host';
import { Pane } from '../../src/taskpane/pane';
import { paneRequests } from '../../src/taskpane/pane-requests';
import { emptyBook } from '../office/gateway/open-fresh';
import { button, heading, PATIENTLY, pressable } from './find-shown';

jest.setTimeout(300_000);

/** What a sheet of the open workbook holds, asked of Excel itself. */
const valuesOf = (sheet: string, address: string): Promise<readonly (readonly unknown[])[]> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load('values');
  await context.sync();
  return range.values;
});

const sheetNames = (): Promise<readonly string[]> => Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
});

describe('The pane in the embedded Excel, through the real Office.js', () => {
  beforeEach(async () => {
    await emptyBook();
    cleanup();
    render(createElement(Pane, { host: excelHost(), requests: paneRequests(), locale: 'zh-CN', preferences: { read: () => undefined, write: () => true } }));
  });

  test('from an empty workbook over sample data to forms and results', async () => {
    const user = userEvent.setup();
    await user.click(await button('检查'));
    await user.click(await button('插入示例数据'));
    await user.click(await button('插入'));
    await heading('认出的内容');
    await user.click(await button('全部改正（2）'));
    await user.click(await button('改正'));
    await screen.findByText(/已改正 2 个单元格，并重新检查。/, {}, PATIENTLY);
    expect(await valuesOf('2026Q3 考核结果', 'F5')).toEqual([[5.6]]);
    await user.click(await pressable('继续填表'));
    await user.click(await pressable('预览（12 人）'));
    await user.click(await pressable('写入'));
    await heading('考核结果');
    expect(await sheetNames()).toEqual(expect.arrayContaining(['考核规则', '考核结果', '陈立群', '马秀英']));
    await user.click(await button('打开结果表'));
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('考核结果');
  });

  test('a second run updates its own forms and says so first', async () => {
    const user = userEvent.setup();
    await user.click(await button('检查'));
    await user.click(await button('插入示例数据'));
    await user.click(await button('插入'));
    await heading('认出的内容');
    for (const shown of ['新建 12 张考核表', '更新以前填写的 12 张考核表']) {
      await user.click(await button('2 填表'));
      await user.click(await pressable('预览（12 人）'));
      await screen.findByText(shown, {}, PATIENTLY);
      await user.click(await pressable('写入'));
      await heading('考核结果');
    }
    expect((await sheetNames()).filter((name) => name.startsWith('陈立群'))).toEqual(['陈立群']);
  });

  test('a colleague’s change is noticed', async () => {
    const user = userEvent.setup();
    await user.click(await button('检查'));
    await user.click(await button('插入示例数据'));
    await user.click(await button('插入'));
    await heading('认出的内容');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await act(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('2026Q3 考核结果').getRange('F3').values = [[9]];
      await context.sync();
    }));
    await waitFor(() => expect(screen.getByText(/检查之后，.*改动/)).toBeTruthy(), PATIENTLY);
  });
});
