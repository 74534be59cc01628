import fc from 'fast-check';
import { displayWidth } from '../../../src/cli/print/display-width';
import { printable } from '../../../src/cli/print/printable';
import { table } from '../../../src/cli/print/table';
import { wrap } from '../../../src/cli/print/wrap';

describe('The width of a text on a terminal', () => {
  test('a Chinese character, full-width sign or full-width digit takes two columns', () => {
    expect(displayWidth('欠费率')).toBe(6);
    expect(displayWidth('（４）；')).toBe(8);
    expect(displayWidth('𠀀')).toBe(2);
  });

  test('Latin letters, digits, ‰ and quotation marks take one', () => {
    expect(displayWidth('KPI 4.2‰ “a”')).toBe(12);
  });

  test('what is drawn over other characters takes none', () => {
    expect(displayWidth('e\u0301\u200b')).toBe(1);
  });
});

describe('Text from a workbook', () => {
  test('cannot give orders to the terminal', () => {
    expect(printable('王\u001b[2J伟\u009b')).toBe('王\\u001b[2J伟\\u009b');
    expect(printable('a\u202eb')).toBe('a\\u202eb');
  });

  test('stays on one line', () => {
    expect(printable('一\r\n二\t三')).toBe('一 二 三');
  });
});

describe('A table', () => {
  const columns = [{ heading: '姓名' }, { heading: '得分', align: 'right' as const }, { heading: '理由', mayWrap: true }];
  const rows = [['王伟', '3', '4.2‰ < 5‰ → 3'], ['O’Neil', '2.99', '70% 不超过 70%，因此看下一条；> 60% → 2']];

  test('lines up Chinese and Latin text', () => {
    expect(table(columns, rows, undefined)).toEqual([
      '姓名    得分  理由',
      `${'─'.repeat(6)}  ${'─'.repeat(4)}  ${'─'.repeat(39)}`,
      '王伟       3  4.2‰ < 5‰ → 3',
      'O’Neil  2.99  70% 不超过 70%，因此看下一条；> 60% → 2',
    ]);
  });

  test('fits the terminal by breaking the columns that may be broken', () => {
    const lines = table(columns, rows, 40);
    expect(lines.every((line) => displayWidth(line) <= 40)).toBe(true);
    expect(lines.slice(3).map((line) => line.slice(14).trim()).join('')).toContain('因此看下一条');
  });

  test('begins no line with a stop and ends none with an opening bracket', () => {
    for (let width = 12; width < 40; width += 1) {
      const lines = wrap('标题“欠费率（‰）”即“欠费率”；写明单位。', width);
      expect(lines.filter((line) => /^[，。；：、！？）」》”]/.test(line) || /[（「《“]$/.test(line))).toEqual([]);
    }
  });

  test('says nothing less when it is narrow', () => {
    const word = fc.stringMatching(/^[a-z0-9一-龥，。]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const text = words.join(' ');
        const plain = (lines: readonly string[]) => lines.join('').replace(/\s/g, '');
        expect(plain(wrap(text, width))).toBe(text.replace(/\s/g, ''));
        expect(wrap(text, width).every((line) => displayWidth(line) <= width)).toBe(true);
      }),
    );
  });
});
