/** @jest-environment ./test/taskpane/pane-environment.ts */
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { button, heading, showPane } from './shown-pane';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', name)));

jest.setTimeout(120_000);

describe('The analyst’s journey', () => {
  test('from a clean quarter to filled forms', async () => {
    const { host, user } = showPane(sample('quarter-clean.xlsx'));
    await user.click(await button('检查'));
    await heading('认出的内容');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2026 年第 3 季度');
    await user.click(await button('继续填表'));
    await user.click(await button('预览（12 人）'));
    await heading('将要写入的内容');
    expect(host.workbook().sheets).toHaveLength(1);
    await user.click(await button('写入'));
    await heading('考核结果');
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['考核结果', '考核规则', '陈立群', '马秀英']));
  });
});
