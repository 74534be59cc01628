/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { excelHost } from '../../src/office/gateway/excel-host';
import { Pane } from '../../src/taskpane/pane';
import { paneRequests } from '../../src/taskpane/pane-requests';
import { emptyBook } from '../office/gateway/open-fresh';
import { heading } from './find-shown';

jest.setTimeout(900_000);

const ROWS = 50_000;
const BAND = 10_000;

/** Waits for a text without asking for roles again and again: what is hidden and how things are named takes longer to work out than what is waited for. */
const shown = (kind: 'h2' | 'button' | 'span', text: string): Promise<void> => waitFor(() => {
  if (![...document.querySelectorAll(kind)].some(({ textContent }) => textContent === text)) throw new Error(`“${text}” is not there yet`);
}, { timeout: 400_000 });

const person = (row: number): readonly (string | number)[] => [`K${row}`, `人员${row}`, `部门${row % 9}`, '大客户关系组主管', (row % 100) / 1000, (row % 15), 0.5 + (row % 50) / 100, 1 + (row % 41) / 10];

test('a sheet of 50,000 people is read, checked and listed; filling them all at once is refused with the limit and what to do', async () => {
  await emptyBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:H2').values = [['2026年第三季度考核结果', '', '', '', '', '', '', ''], ['工号', '姓名', '部门', '岗位', '大客户掉线率', '大客户欠费率(‰)', '大客户托收率', '大客户满意度']];
    for (let from = 0; from < ROWS; from += BAND) sheet.getRange(`A${from + 3}:H${from + BAND + 2}`).values = Array.from({ length: BAND }, (_, row) => [...person(from + row)]);
    await context.sync();
  });
  render(createElement(Pane, { host: excelHost(), requests: paneRequests(), locale: 'zh-CN', preferences: { read: () => undefined, write: () => true } }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '检查' }));
  await shown('h2', '认出的内容');
  expect(screen.getByText('50000 人')).toBeTruthy();
  await shown('button', '继续填表');
  await user.click(screen.getByRole('button', { name: '继续填表' }));
  await heading('填表的选择');
  expect(screen.getByText(/选了 50000 人，一次最多填 1000 张考核表/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '预览（50000 人）' }).getAttribute('aria-disabled')).toBe('true');
  await user.click(await screen.findByRole('button', { name: '3 结果' }));
  await shown('span', '显示 100/50000 项');
});
