/** @jest-environment ./test/taskpane/pane-environment.ts */
import { act, screen, waitFor } from '@testing-library/react';
import { rulesColumnOrder } from '../../src/workbook/plan/rules-columns';
import { sampleDataPlan } from '../../src/workbook/plan/sample-data-plan';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { button, heading, PATIENTLY } from './find-shown';
import { showPane, type ShownPane } from './shown-pane';

jest.setTimeout(180_000);

const sampleIn = (): Uint8Array => {
  const applied = applyPlan(emptyWorkbook(), sampleDataPlan({ sheets: [], names: [] }, 'zh-CN').plan);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return applied.bytes;
};

const text = (shown: string | RegExp): Promise<HTMLElement> => screen.findByText(shown, {}, PATIENTLY);

const fill = async ({ user }: ShownPane): Promise<void> => {
  await user.click(await button('检查'));
  await user.click(await button('继续填表'));
  await user.click(await button('预览（12 人）'));
  await user.click(await button('写入'));
  await heading('考核结果');
};

const giveGrades = async ({ user }: ShownPane): Promise<void> => {
  await user.click(await button('设置'));
  await user.click(await screen.findByRole('switch', { name: '按总分评等级' }, PATIENTLY));
};

describe('After forms were filled', () => {
  test('the choices show the workbook as it is now, and the next plan speaks of itself only', async () => {
    const pane = showPane(sampleIn());
    const { user } = pane;
    await fill(pane);
    await text(/^已填写 12 张考核表和一张结果表。可用 Ctrl\+Z/);
    await user.click(await button('再次填表'));
    await text('按工作表“考核规则”中的规则计分，可以直接修改它。');
    expect(screen.queryByText(/^已填写.*Ctrl\+Z/)).toBeNull();
    document.documentElement.scrollTop = 900;
    await user.click(await button('预览（12 人）'));
    await text('更新以前填写的 12 张考核表');
    expect(document.documentElement.scrollTop).toBe(0);
    expect(screen.queryByText(/^已填写.*Ctrl\+Z/)).toBeNull();
    expect((await text('陈立群')).tagName).toBe('LI');
  });

  test('another target is scored in the workbook as it is now: the forms are updated, none is added', async () => {
    const pane = showPane(sampleIn());
    const { host, user } = pane;
    await fill(pane);
    const filled = host.workbook().sheets.map(({ name }) => name);
    await user.click(await button('2 填表'));
    const target = await screen.findByLabelText('大客户掉线率的目标', {}, PATIENTLY);
    await user.type(target, '4%{Enter}');
    await user.click(await button('预览（12 人）'));
    await text('更新以前填写的 12 张考核表');
    await user.click(await button('写入'));
    await heading('考核结果');
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(filled);
  });

  test('an edited rule is noticed by the check, and one press brings the forms up to date after a preview, as they were filled', async () => {
    const pane = showPane(sampleIn());
    const { host, user } = pane;
    await user.click(await button('检查'));
    await user.click(await button('继续填表'));
    await user.click(await screen.findByRole('radio', { name: /KPI/ }, PATIENTLY));
    await user.click(await button('预览（12 人）'));
    await user.click(await button('写入'));
    await heading('考核结果');
    const names = host.workbook().sheets.map(({ name }) => name);
    act(() => host.editedBeside([{ kind: 'write', sheet: '考核规则', row: 5, column: rulesColumnOrder.indexOf('rule'), cells: [[{ text: '<4‰为3；否则为1' }]] }]));
    await user.click(await button('1 检查'));
    await user.click(await button('重新检查'));
    await text('规则、权重或目标值在填表后有改动，12 张考核表需要更新。');
    await user.click(await button('更新考核表'));
    await text('更新以前填写的 12 张考核表');
    await user.click(await button('写入'));
    await heading('考核结果');
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(names);
    const form = host.workbook().sheets.at(-1);
    expect([...(form?.formulas.values() ?? [])].some((row) => [...row.values()].some((formula) => formula.includes('KPI.SCORE(')))).toBe(true);
    expect(form?.values.some((row) => row.includes('<4‰为3；否则为1'))).toBe(true);
    await user.click(await button('1 检查'));
    await user.click(await button('重新检查'));
    await heading('认出的内容');
    expect(screen.queryByText(/张考核表需要更新/)).toBeNull();
  });

  test('a change by somebody else is not forgotten when a choice is made', async () => {
    const { host, user } = showPane(sampleIn());
    await user.click(await button('检查'));
    await heading('认出的内容');
    const [sheet] = host.workbook().sheets;
    act(() => host.editedBeside([{ kind: 'write', sheet: sheet?.name ?? '', row: 4, column: 5, cells: [[{ text: '6.5' }]] }], true));
    await text('检查之后，其他人改动了工作簿。');
    await user.selectOptions(screen.getByRole('combobox', { name: '结果所在的工作表' }), sheet?.name ?? '');
    await button('恢复自动辨认');
    expect(screen.getByText('检查之后，其他人改动了工作簿。')).toBeTruthy();
  });
});

describe('Where grades come from', () => {
  test('is said before the check, after it, and once the workbook has a table of its own', async () => {
    const pane = showPane(sampleIn());
    const { host, user } = pane;
    await giveGrades(pane);
    await text(/^工作簿里如有等级表，以它为准；检查之后这里会说明。/);
    await user.click(await button('考核'));
    await user.click(await button('检查'));
    await heading('认出的内容');
    await user.click(await button('设置'));
    await text(/^这个工作簿没有等级表，等级来自下面的设置。/);
    await user.click(await button('考核'));
    await user.click(await button('继续填表'));
    await text(/^评等级：A ≥ 4\.5；B ≥ 3\.5；C ≥ 2\.5；D ≥ 1\.5；E ≥ 1/);
    await user.click(await button('更改 · 等级'));
    await heading('设置');
    await user.click(await button('考核'));
    await user.click(await button('预览（12 人）'));
    await text('新建等级表“考核等级”，可以在其中修改等级');
    await user.click(await button('写入'));
    await heading('考核结果');
    await user.click(await button('再次填表'));
    await text(/^评等级：A ≥ 4\.5.*（来自工作表“考核等级”）/);
    await user.click(await button('打开等级表'));
    expect(host.visited).toEqual(['考核等级']);
    await user.click(await button('设置'));
    await text(/^这个工作簿的等级来自工作表“考核等级”：A ≥ 4\.5.*请在那里修改/);
  });

  test('a faulty table gives no grades and is opened to be corrected', async () => {
    const pane = showPane(sampleIn());
    const { host, user } = pane;
    await giveGrades(pane);
    await user.click(await button('考核'));
    await fill(pane);
    const grades = host.workbook().sheets.find(({ name }) => name === '考核等级');
    const top = (grades?.tables[0]?.area.top ?? Number.NaN) + 1;
    act(() => host.editedBeside([{ kind: 'write', sheet: '考核等级', row: top, column: (grades?.tables[0]?.area.left ?? Number.NaN) + 1, cells: [[{ text: '很高' }]] }]));
    await user.click(await button('再次填表'));
    await text(/^工作表“考核等级”中的等级表有错误，改正之前不评等级。/);
    await user.click(await button('打开等级表'));
    expect(host.visited).toEqual(['考核等级']);
    await user.click(await button('设置'));
    await text(/^这个工作簿的工作表“考核等级”中的等级表有错误，应是 1 到 5 的每个总分恰有一个等级。/);
  });
});

describe('What somebody hears who does not see the pane', () => {
  test('what was mended, and in an empty workbook not that all is well', async () => {
    const { user } = showPane(sampleIn());
    await user.click(await button('检查'));
    const said: string[] = [];
    const status = (await screen.findAllByRole('status'))[0];
    const listener = new MutationObserver(() => { said.push(status?.textContent ?? ''); });
    if (status !== undefined) listener.observe(status, { childList: true, subtree: true, characterData: true });
    await user.click(await button('全部改正（2）'));
    await user.click(await button('改正'));
    await text(/已改正 2 个单元格，并重新检查。/);
    await waitFor(() => expect(said).toContain('已改正 2 个单元格，并重新检查。'), PATIENTLY);
    listener.disconnect();
    const empty = showPane(emptyWorkbook());
    await empty.user.click(await button('检查'));
    await heading('工作簿是空的');
    expect(screen.queryByText('没有发现问题。')).toBeNull();
  });
});
