import type { Locale } from '../../src/domain/locale';
import { hostProblemText } from '../../src/language/host-problem-text';
import type { HostProblem } from '../../src/workbook/host-problem';

const problems: readonly HostProblem[] = [
  { code: 'cell-being-edited' }, { code: 'sheet-protected', sheet: '王伟' }, { code: 'structure-protected' }, { code: 'workbook-read-only' }, { code: 'connection-lost' }, { code: 'excel-busy' },
  { code: 'too-much-at-once' }, { code: 'sheet-gone', sheet: '王伟' }, { code: 'excel-too-old', needs: 'ExcelApi 1.9' }, { code: 'excel-refused', excelCode: 'GeneralException', message: 'No' },
];

const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en-US'];

describe.each(locales)('What Excel did not do, in %s', (locale) => {
  test.each(problems)('$code: what happened, what was kept, what to do', (problem) => {
    const [whole, withoutKept] = [hostProblemText(problem, locale), hostProblemText(problem, locale, 'listed')];
    expect(whole.match(/[.。](?= |$|[^\d])/g)?.length).toBeGreaterThanOrEqual(3);
    expect(whole.length).toBeGreaterThan(withoutKept.length);
    expect(whole).not.toMatch(/undefined|[您你]/);
    for (const value of Object.values(problem)) if (value !== problem.code) expect(whole).toContain(value);
  });
});

test('nobody is told that nothing changed where sheets were written', () => {
  expect(hostProblemText({ code: 'excel-busy' }, 'en-US', 'listed')).toBe('Excel is busy and cannot do this at the moment. Wait a moment, then try again.');
});
