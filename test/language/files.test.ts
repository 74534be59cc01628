import { locales } from '../../src/domain/locale';
import { fileProblemText } from '../../src/language/file-problem-text';
import { filesWords } from '../../src/language/files-words';
import { shownBytes } from '../../src/language/shown-bytes';
import type { FileProblem } from '../../src/workbook/file-problem';

/** One of each kind; a kind that is missing is a type error. */
const each: { readonly [P in FileProblem as P['code']]: P } = {
  'file-empty': { code: 'file-empty' },
  'file-is-no-workbook': { code: 'file-is-no-workbook', looks: 'xls' },
  'file-encrypted': { code: 'file-encrypted' },
  'file-cut-off': { code: 'file-cut-off' },
  'file-damaged': { code: 'file-damaged', part: 'xl/styles.xml', damage: 'checksum' },
  'file-too-large': { code: 'file-too-large', measure: 'inflated', most: 1024 ** 3, part: 'xl/styles.xml' },
  'file-is-a-bomb': { code: 'file-is-a-bomb', part: 'xl/styles.xml', ratio: 1000 },
  'part-twice': { code: 'part-twice', part: 'xl/styles.xml' },
  'part-name-unsafe': { code: 'part-name-unsafe', part: '../../x' },
  'part-has-doctype': { code: 'part-has-doctype', part: 'xl/styles.xml' },
  'row-out-of-range': { code: 'row-out-of-range', sheet: '结果', found: '1048577', most: 1_048_576 },
  'column-out-of-range': { code: 'column-out-of-range', sheet: '结果', found: 'XFE1', most: 'XFD' },
  'text-missing': { code: 'text-missing', sheet: '结果', cell: 'B2', index: '7', count: 3 },
  'sheet-unknown': { code: 'sheet-unknown', sheet: '结果' },
  'sheet-exists': { code: 'sheet-exists', sheet: '结果' },
  'sheet-name-invalid': { code: 'sheet-name-invalid', sheet: 'a/b' },
  'sheet-not-copyable': { code: 'sheet-not-copyable', sheet: '结果', because: 'slicer' },
  'cells-beyond-sheet': { code: 'cells-beyond-sheet', sheet: '结果', cell: 'A1048577' },
  'cell-in-array-formula': { code: 'cell-in-array-formula', sheet: '结果', cell: 'B3', area: 'B2:B9' },
  'merge-overlaps': { code: 'merge-overlaps', sheet: '结果', area: 'A1:B2', other: 'B2:C3' },
  'row-not-repeatable': { code: 'row-not-repeatable', sheet: '结果', row: 5, because: 'table' },
  'table-overlaps': { code: 'table-overlaps', sheet: '结果', area: 'A1:B2', other: 'B2:C3' },
  'table-heading-unusable': { code: 'table-heading-unusable', sheet: '结果', cell: 'B3', found: '' },
  'name-taken': { code: 'name-taken', name: '目标' },
  'name-invalid': { code: 'name-invalid', name: 'A1' },
  'choices-unusable': { code: 'choices-unusable', sheet: '结果', area: 'B2:B9', because: 'length', length: 300, most: 255 },
  'text-too-long': { code: 'text-too-long', sheet: '结果', cell: 'B3', length: 40_000, most: 32_767 },
  'number-unusable': { code: 'number-unusable', sheet: '结果', cell: 'B3' },
  'formula-unusable': { code: 'formula-unusable', sheet: '结果', cell: 'B3', found: '=1' },
};

describe.each(locales)('What keeps a file from being read or written, in %s', (locale) => {
  const sentences = Object.values(each).map((problem) => fileProblemText(problem, locale));

  test('each problem has sentences of its own that say what to do', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(locale === 'en-US' ? /^[A-Z“].*[.] [A-Z].*[.]$|; get it again[.]$/ : /请|請/);
  });

  test('figures and names are in it', () => {
    expect(fileProblemText(each['row-out-of-range'], locale)).toMatch(/结果.*1048577.*1048576/);
    expect(fileProblemText(each['choices-unusable'], locale)).toMatch(/B2:B9.*300.*255/);
    expect(fileProblemText(each['file-too-large'], locale)).toContain('1 GB');
  });

  test('a hostile name cannot forge a line', () => {
    expect(fileProblemText({ code: 'sheet-unknown', sheet: 'a\nb\u001b[31m' }, locale)).not.toMatch(/[\n\u001b]/);
  });
});

test('Chinese sentences speak to nobody, with full-width marks and spaces around Latin words', () => {
  for (const locale of ['zh-CN', 'zh-TW'] as const) {
    for (const problem of Object.values(each)) {
      const sentence = fileProblemText(problem, locale).replace(/: \\ \/ \? \* \[ \]/, '');
      expect(sentence).not.toMatch(/[您你]|[,;!?](?=\s?\p{Script=Han})|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    }
  }
});

test('rows, columns, cells and files have the words of their language', () => {
  const all = (locale: 'zh-CN' | 'zh-TW'): string => Object.values(each).map((problem) => fileProblemText(problem, locale)).join('') + Object.values(filesWords[locale]).map(String).join('');
  expect(all('zh-TW')).not.toMatch(/单元格|單元格|文件(?!夾)|默認|打開|保存|模板|行號|兼容/);
  expect(all('zh-CN')).not.toMatch(/欄|儲存格|档案|活頁簿/);
});

test.each([[0, '0 B'], [1023, '1023 B'], [1536, '1.5 KB'], [1024 ** 3, '1 GB'], [5 * 1024 ** 4, '5120 GB']])('%d bytes are %s', (bytes, shown) => expect(shownBytes(bytes)).toBe(shown));
