import { computed, error, percent, perMille, sheetOf, workbookOf, type Cell } from '../grid-of';
import { findingsIn, found, headings, person, quarter } from './a-sheet';

describe('The check of figures', () => {
  test('finds nothing where nothing is wrong', () => {
    expect(found(quarter([person(1), person(2), person(3)]))).toEqual([]);
  });

  test('a missing result is an error, and so is a sign put in its place', () => {
    expect(found(quarter([person(1, { arrears: null }), person(2, { collection: '—' }), person(3, { satisfaction: '未评' }), person(4)]))).toEqual([
      'error missing-value F2', 'error missing-value G3', 'error missing-value H4',
    ]);
  });

  test('somebody without any result is one finding, not four', () => {
    expect(found(quarter([person(1), person(2, { drop: null, arrears: null, collection: null, satisfaction: null })]))).toEqual(['error results-missing A3']);
  });

  test('a column without any result is one finding, not one for each person', () => {
    expect(found(quarter([1, 2, 3, 4].map((at) => person(at, { satisfaction: null }))))).toEqual(['error column-empty H1']);
  });

  test('an indicator that the scheme needs and no column has is one finding', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [headings.slice(0, 7), person(1).slice(0, 7), person(2).slice(0, 7)]));
    expect(found(workbook)).toEqual(['error indicator-absent A1']);
  });

  test('words where a number is expected', () => {
    const workbook = quarter([person(1, { collection: '约70%' }), person(2, { satisfaction: '优' })]);
    expect(found(workbook)).toEqual(['error not-a-number G2', 'error not-a-number H3']);
    expect(findingsIn(workbook)[0]).toMatchObject({ found: '约70%', who: { id: '1001', name: '王伟' } });
  });

  test('a number kept as text is scored, and one click makes it a number', () => {
    const workbook = quarter([person(1), person(2, { satisfaction: '4.5' }), person(3)]);
    expect(found(workbook)).toEqual(['warning text-number H3']);
    expect(findingsIn(workbook)[0]?.mend).toEqual({ code: 'write-as-number', edits: [{ kind: 'write', sheet: '2026Q3', row: 2, column: 7, cells: [[{ number: 4.5 }]] }] });
  });

  test.each([['四点二', 4.2], ['4.2分', 4.2], ['４．２', 4.2], ['4.2（优）', 4.2], ['四分', 4]])('the number that is proposed for a text is the one that is scored: %s', (satisfaction, number) => {
    expect(findingsIn(quarter([person(1), person(2, { satisfaction }), person(3)]))).toMatchObject([{ code: 'text-number', found: satisfaction, number }]);
  });

  test('a whole column kept as text is one finding that mends all of it', () => {
    const [only, ...others] = findingsIn(quarter([1, 2, 3, 4].map((at) => person(at, { satisfaction: '4' }))));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'text-number', cells: ['H2', 'H3', 'H4', 'H5'] });
    expect(only?.mend?.edits).toHaveLength(4);
  });

  test('a negative figure, a rate above 100%, a rating outside 1–5', () => {
    expect(found(quarter([person(1, { arrears: '-1‰' }), person(2, { collection: percent(1.2) }), person(3, { satisfaction: 5.5 }), person(4, { satisfaction: 0 })]))).toEqual([
      'error negative F2', 'error rating-out-of-range H4', 'error rating-out-of-range H5', 'warning rate-above-100 G3',
    ]);
  });

  test('an error of Excel, whatever its formula', () => {
    expect(found(quarter([person(1, { arrears: error('#DIV/0!') }), person(2, { collection: error('#N/A') }), person(3)]))).toEqual(['error excel-error F2', 'error excel-error G3']);
  });

  test('a rating that Excel took for a date', () => {
    expect(findingsIn(quarter([person(1, { satisfaction: { value: 46114, format: 'm"月"d"日"' } }), person(2)]))).toMatchObject([{ code: 'date-in-result', cell: 'H2', found: '2026-04-02' }]);
  });

  test('a figure for an indicator that nobody is appraised by is nobody’s trouble', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [[...headings, '业务开拓数'], [...person(1), '很多'], [...person(2), null]]));
    expect(found(workbook)).toEqual([]);
  });
});

describe('Doubtful units', () => {
  test('a number above 1 among ratios is an error that proposes what was meant', () => {
    const workbook = quarter([1, 2, 3, 4, 5].map((at) => person(at, { arrears: at === 3 ? 4.2 : 0.003 + at / 10000 })));
    expect(findingsIn(workbook)).toMatchObject([{ severity: 'error', code: 'unit-doubtful', cell: 'F4', because: 'above-one', meant: [{ amount: 4.2, unit: '‰' }, { amount: 4.2, unit: '%' }] }]);
  });

  test('a column of numbers above 1 without a unit is one finding; naming the unit in the heading mends it', () => {
    const workbook = quarter([1, 2, 3, 4].map((at) => person(at, { arrears: 3 + at / 10 })));
    const [only, ...others] = findingsIn(workbook);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'error', code: 'unit-doubtful', cells: ['F2', 'F3', 'F4', 'F5'] });
    expect(only?.mend).toEqual({ code: 'name-unit-in-heading', edits: [{ kind: 'write', sheet: '2026Q3', row: 0, column: 5, cells: [[{ text: '大客户欠费率（‰）' }]] }] });
  });

  test('in a column whose unit nobody knows a figure below 1 is no ratio either', () => {
    const workbook = quarter([1, 2, 3, 4].map((at) => person(at, { arrears: at === 4 ? 0.8 : 3 + at / 10 })));
    expect(findingsIn(workbook)).toMatchObject([{ code: 'unit-doubtful', cells: ['F2', 'F3', 'F4', 'F5'] }]);
  });

  test('0.42 among figures around 0.004 was meant as a percentage', () => {
    const workbook = quarter([1, 2, 3, 4, 5, 6].map((at) => person(at, { arrears: at === 6 ? 0.42 : 0.003 + at / 10000 })));
    const [only, ...others] = findingsIn(workbook);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'warning', code: 'unit-doubtful', cell: 'F7', because: 'unlike-the-column', meant: [{ amount: 4.2, unit: '‰' }] });
    expect(only?.mend?.edits.at(-1)).toEqual({ kind: 'write', sheet: '2026Q3', row: 6, column: 5, cells: [[{ number: 0.0042 }]] });
  });

  test('0.0042 in a cell that adds ‰ to what is typed was meant as 4.2‰', () => {
    const workbook = quarter([1, 2, 3, 4].map((at) => person(at, { arrears: perMille(at === 2 ? 0.0042 : 3 + at / 10) })));
    expect(findingsIn(workbook)).toMatchObject([{ severity: 'warning', code: 'unit-doubtful', cell: 'F3', because: 'unlike-the-column', meant: [{ amount: 4.2, unit: '‰' }] }]);
  });

  test('4.2% where everybody else is per mille was meant as 4.2‰', () => {
    const workbook = quarter([1, 2, 3, 4, 5, 6].map((at) => person(at, { arrears: at === 6 ? '4.2%' : `${3 + at / 10}‰` })));
    expect(findingsIn(workbook)).toMatchObject([{ code: 'unit-doubtful', cell: 'F7', meant: [{ amount: 4.2, unit: '‰' }] }]);
  });

  test('0.7% in a column of percentages: 0.7 was typed into a cell that shows per cent', () => {
    const workbook = quarter([1, 2, 3, 4, 5, 6].map((at) => person(at, { collection: percent(at === 6 ? 0.007 : 0.7 + at / 100) })));
    expect(findingsIn(workbook)).toMatchObject([{ code: 'unit-doubtful', cell: 'G7', meant: [{ amount: 70, unit: '%' }] }]);
  });

  test('a whole column a hundred times what its rule speaks of is one finding', () => {
    const workbook = quarter([1, 2, 3, 4].map((at) => person(at, { arrears: 0.3 + at / 100 })));
    expect(findingsIn(workbook)).toMatchObject([{ severity: 'warning', code: 'unit-doubtful', because: 'unlike-the-rule', cells: ['F2', 'F3', 'F4', 'F5'] }]);
  });

  const perMilleHeading = (figures: readonly Cell[]) =>
    workbookOf(sheetOf('2026Q3', [[...headings.slice(0, 5), '大客户欠费率(‰)', ...headings.slice(6)], ...figures.map((arrears, at) => person(at + 1, { arrears }))]));

  test('what is wrong with most of a column is not mended where it is right', () => {
    const workbook = perMilleHeading([0.0042, 0.0031, 0.0048, 4.2, 3.9]);
    expect(findingsIn(workbook)).toMatchObject([{ code: 'unit-doubtful', because: 'unlike-the-rule', cells: ['F2', 'F3', 'F4'] }]);
  });

  test.each([[[0.0071]], [[4.2, 0.0071]], [[4.2, 3.1, 0.0071]]])('among few people each figure is compared with the rule: %j', (figures) => {
    const [only, ...others] = findingsIn(perMilleHeading(figures));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'warning', code: 'unit-doubtful', because: 'unlike-the-rule', cell: `F${figures.length + 1}`, meant: [{ amount: 7.1, unit: '‰' }] });
  });

  test('hardly anything overdue, in the unit of the heading, is good news', () => {
    expect(found(perMilleHeading([0.1]))).toEqual([]);
    expect(found(perMilleHeading([4.2, 0.1, 3.1, 3.3]))).toEqual([]);
  });

  test('good and bad results of honest people are not doubted', () => {
    const arrears = ['0‰', '0.2‰', '3‰', '4‰', '12‰', '21‰'];
    const collection = ['99%', '41%', '68%', '72%', '55%', '90%'];
    expect(found(quarter([1, 2, 3, 4, 5, 6].map((at) => person(at, { arrears: arrears[at - 1], collection: collection[at - 1] }))))).toEqual([]);
  });

  test('a formula is never mended over', () => {
    const workbook = quarter([1, 2, 3, 4, 5].map((at) => person(at, { arrears: at === 3 ? computed('X1/Y1', 4.2) : 0.003 + at / 10000 })));
    expect(findingsIn(workbook)[0]).not.toHaveProperty('mend');
  });
});

describe('Results exactly on a limit', () => {
  test('the objective counts 5‰ and 70%, the rule does not: both are said', () => {
    expect(findingsIn(quarter([person(1, { arrears: '5‰' }), person(2, { collection: 0.7 }), person(3)]))).toMatchObject([
      { severity: 'warning', code: 'on-limit', cell: 'F2', score: 2, objective: { reached: true } },
      { severity: 'warning', code: 'on-limit', cell: 'G3', score: 2, objective: { reached: true } },
    ]);
  });

  test('another limit is worth a note', () => {
    expect(findingsIn(quarter([person(1, { arrears: '10‰' }), person(2, { drop: '3%' }), person(3)]))).toMatchObject([
      { severity: 'note', code: 'on-limit', cell: 'F2', score: 1 },
      { severity: 'note', code: 'on-limit', cell: 'E3', score: 2 },
    ]);
  });
});

test('a result that falls into a hole of the rule is an error at its own cell', () => {
  const workbook = workbookOf(sheetOf('2026Q3', [
    ['工号', '姓名', '岗位', '大客户欠费率', '内部客户满意度'],
    ['权重', null, null, '60%', '40%'],
    ['考核结果设定', null, null, '<5‰为3；>10‰为1', '1-5评分'],
    ['1', '王伟', '渠道主任', '7‰', 4.2],
    ['2', '李娜', '渠道主任', '4‰', 4.2],
    ['3', '赵敏', '渠道主任', '10‰', 4.2],
  ]));
  expect(findingsIn(workbook).filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'result-not-covered', cell: 'D4', found: '7‰', who: { id: '1', name: '王伟' }, rule: '<5‰为3；>10‰为1' },
    { code: 'result-not-covered', cell: 'D6', found: '10‰' },
  ]);
});
