/** @jest-environment ./test/taskpane/pane-environment.ts */
import { act, screen } from '@testing-library/react';
import type { PaneRequest, PaneRequests } from '../../src/taskpane/pane-requests';
import { sampleDataPlan } from '../../src/workbook/plan/sample-data-plan';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import type { Plan } from '../../src/workbook/edit';
import { alert, button, heading, PATIENTLY } from './find-shown';
import { showPane } from './shown-pane';

jest.setTimeout(180_000);

const workbookOf = (plan: Plan): Uint8Array => {
  const applied = applyPlan(emptyWorkbook(), plan);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return applied.bytes;
};

const ask = (requests: PaneRequests, request: PaneRequest): void => act(() => requests.send(request));

const { plan, sheet } = sampleDataPlan({ sheets: [], names: [] }, 'zh-CN');
const sample = workbookOf(plan);
const scored = workbookOf([
  { kind: 'add-sheet', sheet: '得分' },
  { kind: 'write', sheet: '得分', row: 0, column: 0, cells: [[{ number: 0.004 }, { text: '<5‰为3；否则为1' }, { formula: 'KPI.SCORE(A1,B1)', shows: 3 }]] },
]);

describe('What the ribbon asks for', () => {
  test('a form for the people whose rows are selected', async () => {
    const { host, requests, user } = showPane(sample);
    host.select({ sheet, areas: [{ top: 3, bottom: 4, left: 0, right: 0 }] });
    ask(requests, { kind: 'insert-form' });
    await heading('将要写入的内容');
    expect(screen.getByText('新建 2 张考核表')).toBeTruthy();
    expect(screen.getByText('结果表只列选中的 2 人（共 12 人），排名也只在这些人之间。')).toBeTruthy();
    await user.click(await button('写入'));
    await heading('考核结果');
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual([sheet, '考核规则', '考核结果', '赵晓燕', '孙国栋']);
  });

  test('the rules sheet, shown before it is inserted', async () => {
    const { host, requests, user } = showPane(sample);
    ask(requests, { kind: 'insert-rules' });
    await heading('插入考核规则表');
    await user.click(await button('插入'));
    await screen.findByText(/考核规则表“考核规则”已插入。/, {}, PATIENTLY);
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual([sheet, '考核规则']);
  });

  test('KPI formulas become Excel’s own, counted for each place', async () => {
    const { host, requests, user } = showPane(scored);
    host.select({ sheet: '得分', areas: [{ top: 0, bottom: 0, left: 0, right: 1 }] });
    ask(requests, { kind: 'convert', to: 'native' });
    await heading('转换 KPI 公式');
    expect(screen.getByText('共 1 个公式')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '所选单元格' }));
    await screen.findByText('这个范围里没有可以转换的 KPI 公式。', {}, PATIENTLY);
    await user.click(screen.getByRole('radio', { name: '工作表“得分”' }));
    await screen.findByText('共 1 个公式', {}, PATIENTLY);
    await user.click(await button('转换'));
    await screen.findByText(/已转换 1 个公式。/, {}, PATIENTLY);
    expect(host.workbook().sheets[0]?.formulas.get(0)?.get(2)).not.toMatch(/KPI/);
  });

  test('why a cell shows its score', async () => {
    const { host, requests, user } = showPane(scored);
    host.select({ sheet: '得分', areas: [{ top: 0, bottom: 0, left: 2, right: 2 }] });
    ask(requests, { kind: 'why' });
    await heading('为什么是这个分数？');
    expect(screen.getByText(/4‰ < 5‰/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '转到 得分!A1' }));
    expect(host.visited).toEqual(['得分!A1']);
  });

  test('in a workbook that is open to be read only the pane checks, and its own buttons say that nothing can be written', async () => {
    const { host, user } = showPane(sample);
    host.barWriting({ code: 'workbook-read-only' });
    await user.click(await button('检查'));
    await heading('认出的内容');
    await user.click(await button('全部改正（2）'));
    expect((await alert()).textContent).toMatch(/只读.*请启用编辑/);
    await user.click(await button('继续填表'));
    await user.click(await button('预览（12 人）'));
    expect((await alert()).textContent).toMatch(/只读.*请启用编辑/);
    expect(screen.queryByRole('heading', { name: '将要写入的内容' })).toBeNull();
  });

  test('what cannot be done is told', async () => {
    const { requests } = showPane(sample);
    ask(requests, { kind: 'tell', problem: { code: 'workbook-read-only' } });
    expect((await alert()).textContent).toMatch(/只读/);
  });
});

describe('Settings', () => {
  test('the language changes at once and is remembered; grades count only when they make sense', async () => {
    const kept = new Map<string, string>();
    const { requests, user } = showPane(sample, 'zh-CN', kept);
    ask(requests, { kind: 'open', place: 'settings' });
    await heading('设置');
    await user.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'en-US');
    await heading('Settings');
    expect(document.documentElement.lang).toBe('en-US');
    await user.click(screen.getByRole('switch', { name: 'Give grades by the total' }));
    await user.clear(screen.getByRole('textbox', { name: 'Lower limit of grade E' }));
    await user.type(screen.getByRole('textbox', { name: 'Lower limit of grade E' }), '1.2');
    await screen.findByText(/lower totals would have no grade/, {}, PATIENTLY);
    await user.click(await button('Appraise'));
    await user.click(await button('Check'));
    await user.click(await button('Go on to fill'));
    await screen.findByText(/No grades/, {}, PATIENTLY);
    showPane(sample, 'zh-CN', kept);
    await button('Check');
  });
});
