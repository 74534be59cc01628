import { locales, type Locale } from '../../src/domain/locale';
import { evidenceText, roleText } from '../../src/language/evidence-text';
import { findingText } from '../../src/language/finding-text';
import { findingsWords } from '../../src/language/findings-words';
import { rejectionText } from '../../src/language/rejection-text';
import type { Finding } from '../../src/workbook/check/finding';
import type { Evidence } from '../../src/workbook/recognise/evidence';

const who = { id: '1001', name: '王伟' };
const at = { severity: 'error', sheet: '2026Q3', cell: 'F5' } as const;

const text = (finding: Finding, locale: Locale): string => Object.values(findingText(finding, locale)).join(' | ');

describe('The words of findings', () => {
  test('say what was found, what was expected and what to do, in the reader’s language', () => {
    const missing: Finding = { code: 'missing-value', who, indicator: 'arrears-rate', found: '', ...at };
    expect(text(missing, 'zh-CN')).toBe('王伟（1001）的大客户欠费率没有填写 | 本期的结果 | 请补上结果。');
    expect(text(missing, 'zh-TW')).toBe('王伟（1001）的大客戶欠費率沒有填寫 | 本期的結果 | 請補上結果。');
    expect(text(missing, 'en-US')).toBe('Key-account arrears rate of 王伟 (1001): nothing entered | the result of the period | Enter the result.');
  });

  test('propose what a doubtful number probably meant', () => {
    const doubtful: Finding = { code: 'unit-doubtful', indicator: 'arrears-rate', found: '4.2', because: 'above-one', meant: [{ amount: 4.2, unit: '‰' }, { amount: 4.2, unit: '%' }], ...at };
    expect(text(doubtful, 'zh-CN')).toContain('可能是 4.2‰ 或 4.2%');
    expect(text(doubtful, 'en-US')).toContain('probably 4.2‰ or 4.2%');
  });

  test('count the cells that share one cause', () => {
    const hidden: Finding = { code: 'text-number', indicator: 'arrears-rate', found: '4', number: 4, cells: ['F5', 'F6', 'F7'], ...at };
    expect(findingText(hidden, 'zh-CN').found).toMatch(/（共 3 处）$/);
    expect(findingText(hidden, 'en-US').found).toMatch(/ \(3 cells\)$/);
  });

  test('begin in English like a sentence', () => {
    const findings: readonly Finding[] = [
      { code: 'person-missing', ...at }, { code: 'ids-alike', ids: ['0262', '262'], first: 'B21', ...at }, { code: 'position-unknown', found: '大客户总监', ...at }, { code: 'no-scheme', position: 'customer-supervisor', blocked: false, ...at },
    ];
    expect(findings.map((finding) => findingText(finding, 'en-US').found[0])).toEqual(['R', 'T', 'T', 'N']);
  });

  test('say at a limit what the objective and the rule make of it', () => {
    const limit: Finding = { code: 'on-limit', who, indicator: 'arrears-rate', limit: { amount: 5, unit: '‰' }, rule: '<5‰为3；<10‰为2；否则为1', score: 2, objective: { text: '5‰以内', reached: true }, ...at };
    expect(text(limit, 'zh-CN')).toBe('王伟（1001）的大客户欠费率正好是界限 5‰，按规则“<5‰为3；<10‰为2；否则为1”得 2 分 | 岗位目标（5‰）算达到 | 请确认按考核规则计分。');
    expect(text(limit, 'en-US')).toContain('the rule “<5‰ = 3; <10‰ = 2; otherwise 1” gives 2');
  });

  test('name what people typed without letting it break the sentence', () => {
    const typed: Finding = { code: 'not-a-number', who: { name: '=1\n2' }, indicator: 'arrears-rate', found: 'a\u0007b', ...at };
    for (const locale of locales) expect(text(typed, locale)).not.toMatch(/[\u0000-\u001f]/);
  });

  test('say in how many rows something stands in the terms of Excel in each language', () => {
    const hidden: Finding = { code: 'rows-hidden', count: 3, filtered: true, ...at };
    expect(findingText(hidden, 'zh-CN').found).toBe('3 行数据被筛选隐藏，仍会计分');
    expect(findingText(hidden, 'zh-TW').found).toBe('3 列資料被篩選隱藏，仍會計分');
    expect(findingText({ code: 'column-empty', indicator: 'arrears-rate', heading: '欠费率', ...at }, 'zh-TW').toDo).toContain('欄');
  });

  test('give each sheet that was not taken its reason', () => {
    expect(rejectionText({ because: 'same-people', as: '2026Q3', count: 28, of: 30 }, 'zh-CN')).toBe('30 人中有 28 人已在“2026Q3”中');
    expect(findingText({ code: 'no-table', severity: 'error', rejected: [{ sheet: '通讯录', rejection: { because: 'no-results' } }] }, 'en-US').found).toBe('No table of results (通讯录: no results of indicators)');
  });
});

describe('The words of evidence', () => {
  const evidence: readonly Evidence[] = [
    { kind: 'heading', cell: 'E3', text: '欠费率(‰)', word: '欠费率' },
    { kind: 'unit-in-heading', cell: 'E3', text: '欠费率(‰)', unit: '‰' },
    { kind: 'number-format', format: '0.00%', count: 28, of: 30 },
    { kind: 'values-between', lowest: 0, highest: 0.02, count: 28, of: 30 },
    { kind: 'table-object', name: 'Results' },
    { kind: 'sheet-name', text: '2026Q3' },
    { kind: 'title', cell: 'A1', text: '2026年第三季度' },
    { kind: 'chosen' },
  ];

  test('say by what something was recognised', () => {
    expect(evidence.map((each) => evidenceText(each, 'zh-CN'))).toEqual([
      'E3 的标题“欠费率(‰)”即“欠费率”', 'E3 的标题“欠费率(‰)”写明单位 ‰', '30 个数中有 28 个的数字格式是 0.00%', '30 个数中有 28 个在 0 与 0.02 之间',
      'Excel 表格“Results”', '工作表名称“2026Q3”', 'A1 的文字“2026年第三季度”', '由人选定',
    ]);
    expect(evidence.map((each) => evidenceText(each, 'en-US'))[3]).toBe('28 of 30 numbers between 0 and 0.02');
  });

  test('name what a column holds', () => {
    expect(roleText({ kind: 'result', indicator: 'arrears-rate' }, 'zh-CN')).toBe('大客户欠费率：结果');
    expect(roleText({ kind: 'id' }, 'zh-TW')).toBe('員工編號');
  });
});

describe('The words of all three languages', () => {
  /** Every text that is written down, functions included as their source. */
  const everything = (locale: Locale): string => JSON.stringify(findingsWords[locale], (_, value: unknown) => (typeof value === 'function' ? String(value) : value));

  test('use no pronoun', () => {
    expect(everything('zh-CN') + everything('zh-TW')).not.toMatch(/[您你妳]/);
  });

  test('keep to the terms of their own Excel', () => {
    expect(everything('zh-CN')).not.toMatch(/儲存格|欄位|資料|活頁簿/);
    expect(everything('zh-TW')).not.toMatch(/单元格|單元格|行|数据|數據|工作簿|文本|默認|信息/);
  });
});
