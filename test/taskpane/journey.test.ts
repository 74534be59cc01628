/** @jest-environment ./test/taskpane/pane-environment.ts */
import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Locale } from '../../src/domain/locale';
import { sampleDataPlan } from '../../src/workbook/plan/sample-data-plan';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { alert, button, heading, PATIENTLY } from './find-shown';
import { showPane } from './shown-pane';

jest.setTimeout(180_000);

const sampleIn = (locale: Locale): Uint8Array => {
  const applied = applyPlan(emptyWorkbook(), sampleDataPlan({ sheets: [], names: [] }, locale).plan);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return applied.bytes;
};

/** The focus goes to the heading of what is shown. */
const focused = async (name: string): Promise<void> => {
  const found = await heading(name);
  await waitFor(() => expect(document.activeElement).toBe(found), PATIENTLY);
};

const names = (host: ReturnType<typeof showPane>['host']): readonly string[] => host.workbook().sheets.map(({ name }) => name);

describe('The analyst’s journey', () => {
  test('by keyboard: the focus goes to the heading of each step, forms and results are written after they were shown', async () => {
    const { host, user } = showPane(sampleIn('zh-CN'));
    (await button('检查')).focus();
    await user.keyboard('{Enter}');
    await focused('认出的内容');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2026 年第 3 季度');
    (await button('继续填表')).focus();
    await user.keyboard('{Enter}');
    await focused('填表的选择');
    (await button('预览（12 人）')).focus();
    await user.keyboard('{Enter}');
    await focused('将要写入的内容');
    expect(screen.getByText('写入后，可用 Ctrl+Z 撤消，通常按一次即可。')).toBeTruthy();
    expect(names(host)).toHaveLength(1);
    (await button('写入')).focus();
    await user.keyboard('{Enter}');
    await focused('考核结果');
    expect(names(host)).toEqual(expect.arrayContaining(['考核结果', '考核规则', '陈立群', '马秀英']));
    await user.click(await button(/^林文静/));
    expect(screen.getAllByText('为什么是这个分数？')).toHaveLength(4);
    await user.click(await button('打开考核表'));
    expect(host.visited).toEqual(['林文静']);
  });

  test('a target that is typed is scored, and the button pressed in the same movement is not lost', async () => {
    const { user } = showPane(new Uint8Array(readFileSync('assets/samples/quarter-messy.xlsx')));
    await user.click(await button('检查'));
    await user.click(await button('继续填表'));
    await heading('填表的选择');
    expect(screen.getByText(/^表中部分人员已有：3%。另有 \d+ 人没有目标/)).toBeTruthy();
    await user.type(screen.getByLabelText('大客户掉线率的目标'), '3%');
    await user.click(await button(/^预览/));
    await heading('将要写入的内容');
    expect(screen.getByText(/^其中 13 人没有总分/)).toBeTruthy();
  });

  test('an empty workbook offers sample data; what is careless in it is mended after it was shown', async () => {
    const { host, user } = showPane(emptyWorkbook(), 'zh-TW');
    await user.click(await button('檢查'));
    await heading('活頁簿是空的');
    await user.click(await button('插入範例資料'));
    await user.click(await button('插入'));
    await heading('認出的內容');
    await user.click(await button('全部改正（2）'));
    await heading('將要改正的儲存格');
    expect(screen.getByText('文字「5.6」')).toBeTruthy();
    await user.click(await button('改正'));
    await screen.findByText(/已改正 2 個儲存格，並重新檢查。/, {}, PATIENTLY);
    expect(host.workbook().sheets[0]?.values[4]?.[5]).toBe(5.6);
    expect(host.workbook().sheets[0]?.values[7]?.[6]).toBe(0.731);
  });

  test('a cell that was changed meanwhile is shown with both values and kept unless one wants otherwise', async () => {
    const { host, user } = showPane(sampleIn('en-US'), 'en-US');
    await user.click(await button('Check'));
    await user.click(await button('Mend all (2)'));
    await button('Mend');
    const sheet = names(host)[0] ?? '';
    act(() => host.editedBeside([{ kind: 'write', sheet, row: 4, column: 5, cells: [[{ text: '6.5' }]] }], true));
    await user.click(await button('Mend'));
    await heading('1 cell changed since the check');
    expect(screen.getByText('6.5')).toBeTruthy();
    expect(host.workbook().sheets[0]?.values[4]?.[5]).toBe('6.5');
    await user.click(await button('Keep what is there and check again'));
    await heading('What was recognized');
    expect(host.workbook().sheets[0]?.values[4]?.[5]).toBe('6.5');
    await user.click(await button('Mend all (2)'));
    await button('Mend');
    act(() => host.editedBeside([{ kind: 'write', sheet, row: 4, column: 5, cells: [[{ text: '7.5' }]] }], true));
    await user.click(await button('Mend'));
    await user.click(await button('Write anyway'));
    await heading('What was recognized');
    await waitFor(() => expect(host.workbook().sheets[0]?.values[4]?.[5]).toBe(6.5), PATIENTLY);
  });

  test('an interrupted run lists what is there, and can go on or be taken back', async () => {
    const { host, user } = showPane(sampleIn('zh-CN'));
    const fill = async (): Promise<void> => {
      await user.click(await button('预览（12 人）'));
      await user.click(await button('写入'));
    };
    await user.click(await button('检查'));
    await user.click(await button('继续填表'));
    host.stopAfter(3, { code: 'connection-lost' });
    await fill();
    await heading('写入中断了');
    expect((await alert()).textContent).toMatch(/连接/);
    expect(screen.getByText('已完成的工作表（3）')).toBeTruthy();
    await user.click(await button('全部撤回'));
    await screen.findByText('已全部撤回，工作簿和写入前一样。', {}, PATIENTLY);
    expect(names(host)).toHaveLength(1);
    host.stopAfter(5, { code: 'excel-busy' });
    await fill();
    await user.click(await button('继续写入'));
    await heading('考核结果');
    expect(names(host)).toHaveLength(15);
  });

  test('an interrupted run says which sheets may lack their conditional formats when it is taken back, before and after', async () => {
    const { host, user } = showPane(sampleIn('zh-CN'));
    await user.click(await button('检查'));
    await user.click(await button('继续填表'));
    host.stopAfter(3, { code: 'connection-lost' }, ['考核结果', '陈立群']);
    await user.click(await button('预览（12 人）'));
    await user.click(await button('写入'));
    await heading('写入中断了');
    expect(screen.getByText(/^有些格式、条件格式、数据验证或超链接，Excel 无法提供/)).toBeTruthy();
    expect(screen.getByText('可能缺少格式、条件格式、数据验证或超链接的工作表（2）').closest('details')?.textContent).toContain('考核结果陈立群');
    await user.click(await button('全部撤回'));
    await screen.findByText(/^已全部撤回，但之前列出的工作表可能缺少格式、条件格式、数据验证或超链接/, {}, PATIENTLY);
  });

  test('an interrupted run stays on the list whatever is asked for meanwhile, also when going on is refused, until it is left as it is', async () => {
    const { host, requests, user } = showPane(sampleIn('zh-CN'));
    await user.click(await button('检查'));
    await user.click(await button('继续填表'));
    host.stopAfter(3, { code: 'connection-lost' });
    await user.click(await button('预览（12 人）'));
    await user.click(await button('写入'));
    await heading('写入中断了');
    act(() => requests.send({ kind: 'check' }));
    act(() => requests.send({ kind: 'tell', problem: { code: 'workbook-read-only' } }));
    expect(screen.getByText('已完成的工作表（3）')).toBeTruthy();
    host.refuseToGoOn({ code: 'sheet-exists', sheet: '陈立群' });
    await user.click(await button('继续写入'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/陈立群/), PATIENTLY);
    expect(screen.getByText('已完成的工作表（3）')).toBeTruthy();
    await user.click(await button('保留现状'));
    await screen.findAllByText(/^写入没有完成，已写入的内容保留在工作簿里。/, {}, PATIENTLY);
    expect(names(host)).toHaveLength(4);
    host.refuseToGoOn(undefined);
    await user.click(await button('预览（12 人）'));
    await screen.findByText('更新结果表“考核结果”', {}, PATIENTLY);
  });

  test('says that merged cells cannot be seen, where Excel does not tell', async () => {
    const { host, user } = showPane(sampleIn('zh-CN'));
    await user.click(await button('检查'));
    await heading('认出的内容');
    expect(screen.queryByText(/不提供合并单元格的位置/)).toBeNull();
    host.doesNotTell(['merged-cells']);
    await user.click(await button('重新检查'));
    await screen.findByText(/不提供合并单元格的位置/, {}, PATIENTLY);
  });

  test('what Excel refuses is said, nothing is lost, and a change by others is noticed', async () => {
    const { host, user } = showPane(sampleIn('zh-CN'));
    host.failNext('read', { code: 'cell-being-edited' });
    await user.click(await button('检查'));
    expect((await alert()).textContent).toMatch(/Enter|Esc/);
    await user.click(await button('检查'));
    await heading('认出的内容');
    act(() => host.editedBeside([{ kind: 'write', sheet: names(host)[0] ?? '', row: 2, column: 5, cells: [[{ number: 9 }]] }], true));
    await screen.findByText('检查之后，其他人改动了工作簿。', {}, PATIENTLY);
    await user.click(within(screen.getByRole('main')).getAllByRole('button', { name: '重新检查' })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText('检查之后，其他人改动了工作簿。')).toBeNull(), PATIENTLY);
  });
});
