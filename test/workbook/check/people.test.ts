import { schemeById } from '../../../src/catalogue/schemes/index';
import { sheetOf, workbookOf } from '../grid-of';
import { findingsIn, found, headings, person, quarter, targets } from './a-sheet';

const scheme = schemeById('key-account-supervisor.quarter');
if (scheme === undefined) throw new Error('The scheme is in the catalogue');

describe('The check of people', () => {
  test('the same person twice in a period, with the row where it was first', () => {
    expect(findingsIn(quarter([person(1), person(2), person(1, { collection: '60.5%' })]))).toMatchObject([
      { severity: 'error', code: 'duplicate-person', cell: 'A4', first: 'A2', sameResults: false, period: '2026Q3', who: { id: '1001', name: '王伟' } },
    ]);
  });

  test('0012 and 12 are one number, spelled in two ways', () => {
    const workbook = quarter([person(1, { id: '0012' }), person(2), person(3, { id: 12, name: '王伟' })]);
    const [only, ...others] = findingsIn(workbook);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'error', code: 'ids-alike', cell: 'A4', ids: ['0012', '12'], first: 'A2' });
    expect(only?.mend?.edits).toEqual([{ kind: 'write', sheet: '2026Q3', row: 3, column: 0, cells: [[{ text: '0012' }]] }]);
  });

  test('one number for two names is an error, one name for two numbers a note', () => {
    expect(found(quarter([person(1), person(2, { id: '1001' }), person(3, { name: '王伟' })]))).toEqual(['error id-of-two-people A3', 'note name-of-two-people A4']);
  });

  test('somebody without a number, somebody without a name, results of nobody', () => {
    expect(found(quarter([person(1, { id: null }), person(2, { name: null }), person(3, { id: null, name: null }), person(4)]))).toEqual([
      'error person-missing A4', 'warning id-missing A2', 'warning name-missing B3',
    ]);
  });

  test('a sheet without numbers is one note', () => {
    const rows = [headings, person(1), person(2)].map((row) => row.slice(1));
    expect(found(workbookOf(sheetOf('2026Q3', rows)))).toEqual(['note id-column-missing A2']);
  });

  test('full-width digits and stray blanks are one finding for each column, tidied by one click', () => {
    const workbook = quarter([person(1, { id: '１００１', name: ' 王 伟' }), person(2, { id: '1002 ', name: '李　娜' }), person(3)]);
    expect(findingsIn(workbook)).toMatchObject([
      { severity: 'note', code: 'text-untidy', cell: 'A2', cells: ['A2', 'A3'], tidy: '1001' },
      { severity: 'note', code: 'text-untidy', cell: 'B2', cells: ['B2', 'B3'], tidy: '王伟' },
    ]);
    expect(findingsIn(workbook)[1]?.mend?.edits).toHaveLength(2);
  });

  test('a name that would become a formula', () => {
    expect(findingsIn(quarter([person(1, { name: '=cmd|calc' }), person(2, { name: '@张敏' }), person(3, { name: '+86' }), person(4, { name: '-李四' })]))).toMatchObject([
      { code: 'text-like-formula', cell: 'B2' }, { code: 'text-like-formula', cell: 'B3' }, { code: 'text-like-formula', cell: 'B4' }, { code: 'text-like-formula', cell: 'B5' },
    ]);
  });
});

describe('The check of posts and schemes', () => {
  test('a post that the catalogue does not know is one finding for all who have it', () => {
    expect(findingsIn(quarter([person(1, { position: '首席摸鱼官' }), person(2, { position: '首席摸鱼官' }), person(3)]))).toMatchObject([
      { severity: 'error', code: 'position-unknown', found: '首席摸鱼官', cell: 'D2', cells: ['D2', 'D3'] },
    ]);
  });

  test('a known post without a scheme', () => {
    expect(findingsIn(quarter([person(1, { position: '大客户关系代表' }), person(2)]))).toMatchObject([{ severity: 'error', code: 'no-scheme', position: 'key-account-representative', cell: 'D2' }]);
  });

  test('a chosen scheme holds for everybody, and other posts are mentioned', () => {
    expect(found(quarter([person(1, { position: '首席摸鱼官' }), person(2, { position: '大客户关系代表' }), person(3)]), { targets, scheme })).toEqual(['warning position-unknown D2', 'warning position-differs D3']);
  });

  test('without any post the scheme that fits the indicators is taken, and said', () => {
    const rows = [headings, person(1), person(2)].map((row) => [...row.slice(0, 3), ...row.slice(4)]);
    expect(findingsIn(workbookOf(sheetOf('2026Q3', rows)))).toMatchObject([{ severity: 'warning', code: 'position-missing', people: 2, scheme: 'key-account-supervisor.quarter' }]);
  });
});

test('who stands on one of two sheets only has no scheme, and is told apart from those who have one', () => {
  const workbook = workbookOf(
    sheetOf('财务 2026Q3', [['工号', '姓名', '欠费率', '托收率'], ['1', '王伟', '4.2‰', '68%'], ['2', '李娜', '3.1‰', '75%'], ['3', '赵敏', '3.1‰', '75%']]),
    sheetOf('客服 2026Q3', [['工号', '姓名', '掉线率', '满意度'], ['1', '王伟', '2%', 4.2], ['2', '李娜', '2%', 4.4]]),
  );
  expect(findingsIn(workbook).filter(({ sheet }) => sheet === '财务 2026Q3')).toMatchObject([
    { severity: 'error', code: 'position-missing', people: 1, cell: 'A4' },
    { severity: 'warning', code: 'position-missing', people: 2, scheme: 'key-account-supervisor.quarter', cell: 'A2', cells: ['A2', 'A3'] },
  ]);
});

describe('The check of periods', () => {
  const withPeriods = (periods: readonly unknown[]) => workbookOf(sheetOf('明细', [[...headings, '考核周期'], ...periods.map((period, at) => [...person(at + 1), period as string])]));

  test('no period anywhere', () => {
    expect(found(workbookOf(sheetOf('明细', [headings, person(1)])))).toEqual(['warning period-missing A1']);
  });

  test('several periods in one run', () => {
    expect(findingsIn(withPeriods(['2026Q3', '2026年三季度', '2026Q2']))).toMatchObject([{ severity: 'warning', code: 'period-mixed', periods: ['2026Q2', '2026Q3'], cell: 'I4' }]);
  });

  test('of several periods the chosen one counts; the others are said, not relabelled', () => {
    expect(findingsIn(withPeriods(['2026Q3', '2026Q2']), { targets, period: '2026Q3' })).toMatchObject([{ severity: 'note', code: 'rows-of-other-period', cell: 'A3', periods: ['2026Q2'] }]);
  });

  test('a period that is none', () => {
    expect(found(withPeriods(['2026Q3', '上周']))).toEqual(['warning period-unreadable I3']);
  });

  test('the title says another period than the chosen one', () => {
    const workbook = workbookOf(sheetOf('Sheet1', [['2026年第二季度考核结果'], headings, person(1)]));
    expect(findingsIn(workbook, { targets, period: '2026Q3' })).toMatchObject([{ severity: 'warning', code: 'period-differs', sheetSays: '2026Q2', settingsSay: '2026Q3', cell: 'A1' }]);
  });
});
