import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { findingsIn, found, headings, person, quarter, targets } from './a-sheet';

const none = { targets: new Map() };

describe('The check of targets', () => {
  test('a rule that needs a target and has none is one error at the heading', () => {
    expect(findingsIn(quarter([person(1), person(2)]), none)).toMatchObject([{ severity: 'error', code: 'target-missing', indicator: 'drop-off-rate', people: 2, cell: 'E1' }]);
  });

  test('a target in the sheet is enough, and gives way to the one set for the run', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [headings, [null, '目标', null, null, '2.5%'], person(1), person(2)]));
    expect(found(workbook, none)).toEqual(['note rows-left-out B2']);
    expect(findingsIn(workbook)).toContainEqual(expect.objectContaining({ code: 'target-differs', severity: 'warning', sheetSays: [{ amount: 2.5, unit: '%' }], settingsSay: { amount: 3, unit: '%' } }));
  });

  test('each target of the sheet that differs from the one set for the run is named, once, whoever has it', () => {
    const row = (id: number, target: string) => [String(id), `人员${id}`, '大客户关系组主管', '掉线率', target, '2%'];
    const workbook = workbookOf(sheetOf('2026Q3', [['工号', '姓名', '岗位', '指标', '目标值', '实际值'], row(1, '3%'), row(2, '2.5%'), row(3, '2%'), row(4, '2.5%')]));
    expect(findingsIn(workbook).filter(({ code }) => code === 'target-differs')).toMatchObject([{ indicator: 'drop-off-rate', cell: 'E1', sheetSays: [{ amount: 2.5, unit: '%' }, { amount: 2, unit: '%' }], settingsSay: { amount: 3, unit: '%' } }]);
  });

  test('a target that is no figure', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [['工号', '姓名', '岗位', '指标', '目标值', '实际值'], ['1001', '王伟', '大客户关系组主管', '掉线率', '待定', '2%'], ['1001', '王伟', '大客户关系组主管', '欠费率', '尽量低', '4.2‰']]));
    expect(found(workbook).filter((line) => line.includes('target'))).toEqual(['warning target-unreadable E2', 'warning target-unreadable E3']);
  });
});

describe('The check of weights', () => {
  const long = (weights: readonly Cell[]) =>
    workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', '指标', '权重', '实际值'],
      ...['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'].map((indicator, at) => ['1001', '王伟', '大客户关系组主管', indicator, weights[at], ['2%', '4.2‰', '68%', 4.2][at]]),
    ]));

  test('weights that add up to anything but 100 are found with their sum', () => {
    expect(findingsIn(long(['30%', '25%', '25%', '25%'])).filter(({ code }) => code === 'weights-do-not-add-up')).toMatchObject([{ sum: 105, sheet: '2026Q3', cell: 'E2' }]);
    expect(found(long([0.3, 0.25, 0.25, 0.2]))).toEqual([]);
    expect(found(long([30, 25, 25, 20]))).toEqual([]);
  });

  test('weights that are not those of the scheme', () => {
    expect(findingsIn(long(['20%', '25%', '25%', '30%']))).toMatchObject([
      { severity: 'warning', code: 'weight-differs', indicator: 'drop-off-rate', sheetSays: 20, schemeSays: 30, cell: 'E2' },
      { code: 'weight-differs', indicator: 'internal-customer-satisfaction', sheetSays: 30, schemeSays: 20, cell: 'E5' },
    ]);
  });

  test('a weight that is none', () => {
    expect(found(long(['30%', '四分之一', '25%', '20%']))).toEqual(['warning weight-unreadable E3']);
  });

  test('weights in the headings', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [['工号', '姓名', '岗位', '大客户掉线率（30%）', '大客户欠费率（25%）', '大客户托收率（25%）', '内部客户满意度（30%）'], ['1001', '王伟', '大客户关系组主管', '2%', '4.2‰', '68%', 4.2]]));
    expect(findingsIn(workbook)).toMatchObject([{ code: 'weights-do-not-add-up', sum: 110, cell: 'D1' }, { code: 'weight-differs', cell: 'G1' }]);
  });

  test('weights on a sheet of their own', () => {
    const rules = sheetOf('方案', [['指标', '权重', '考核结果设定'], ['大客户掉线率', '40%', '<3%为3；<6%为2；否则为1'], ['大客户欠费率', '25%', null], ['大客户托收率', '25%', null], ['内部客户满意度', '20%', null]]);
    expect(findingsIn(workbookOf(...quarter([person(1)]).sheets, rules))).toContainEqual(expect.objectContaining({ code: 'weights-do-not-add-up', sum: 110, sheet: '方案', cell: 'B2' }));
  });
});

describe('The check of the workbook’s own rules', () => {
  const withRule = (rule: string) =>
    workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', '指标', '考核结果设定', '实际值'],
      ...['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'].map((indicator, at) => ['1001', '王伟', '大客户关系组主管', indicator, at === 1 ? rule : null, ['2%', '4.2‰', '68%', 4.2][at]]),
    ]));

  test('the rule that runs, in whatever spelling, is fine', () => {
    expect(found(withRule('<5‰为3；<10‰为2；否则为1'))).toEqual([]);
    expect(found(withRule('< 5‰ = 3; < 10‰ = 2; otherwise 1'))).toEqual([]);
  });

  test('the document’s own part of a rule has a hole, and is a beginning of the same', () => {
    expect(found(withRule('<5‰为3'))).toEqual(['warning rule-doubtful E3', 'note rule-differs E3']);
  });

  test('a clause that is never reached, a rule that cannot be read, a rule of somebody’s own', () => {
    expect(found(withRule('<10‰为2；<5‰为3；否则为1'))).toEqual(expect.arrayContaining(['warning rule-doubtful E3', 'warning rule-differs E3']));
    expect(found(withRule('领导说了算'))).toEqual(['warning rule-doubtful E3']);
    expect(found(withRule('<8‰为3；否则为1'))).toEqual(['warning rule-differs E3']);
  });

  test('where the sheet’s own rules decide, one that cannot be read is an error: nobody can be scored by it', () => {
    const rows = [['甲率', 60, '领导说了算', '95%'], ['乙率', 40, '>90%为5；否则为1', '95%']].map((row) => ['王伟', '客服专员', ...row]);
    expect(found(workbookOf(sheetOf('2026Q3', [['姓名', '岗位', '指标', '权重', '考核结果设定', '实际值'], ...rows])))).toEqual(['error rule-doubtful E2', 'note scheme-from-sheet B2', 'note id-column-missing A2']);
  });
});

describe('The check of ratings', () => {
  test('self-assessment and appraiser more than one point apart', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度', null],
      [null, null, null, null, null, null, '自评', '上级评'],
      ['1001', '王伟', '大客户关系组主管', '2%', '4.2‰', '68%', 5, 3.5],
      ['1002', '李娜', '大客户关系组主管', '2%', '4.2‰', '68%', 4, 3],
    ], { merges: ['G1:H1'] }));
    expect(findingsIn(workbook)).toMatchObject([{ severity: 'warning', code: 'ratings-apart', cell: 'H3', self: 5, appraiser: 3.5 }]);
  });

  const survey = (rows: readonly (readonly Cell[])[]) => workbookOf(...quarter([person(1), person(2)]).sheets, sheetOf('评分', [['评分部门', '评分人', '被评人', '评分'], ...rows]));

  test('a rater of the own department, one who rates twice, too few of them, a stranger rated', () => {
    expect(found(survey([
      ['财务部', '孙丽', '王伟', 4], ['客户服务部', '周涛', '王伟', 5], ['人事行政部', '吴霞', '王伟', 4], ['长话业务事业部', '郑爽', '王伟', 5],
      ['财务部', '孙丽', '李娜', 4], ['财务部', '孙丽', '李娜', 5],
      ['财务部', '孙丽', '何人', 4], ['客户服务部', '周涛', '何人', 4], ['人事行政部', '吴霞', '何人', 4],
    ]))).toEqual(['warning rater-own-department D5', 'warning rater-twice D7', 'warning too-few-raters D6', 'warning rated-unknown D10']);
  });

  test('ratings that are in order say nothing', () => {
    expect(found(survey(['王伟', '李娜'].flatMap((name) => [['财务部', '孙丽', name, 4], ['客户服务部', '周涛', name, '不了解'], ['人事行政部', '吴霞', name, 4], ['市场部', '冯军', name, 3]])))).toEqual([]);
  });
});

describe('Ratings as a square', () => {
  const beside = (rows: readonly (readonly Cell[])[]) => workbookOf(...quarter([person(1), person(2)]).sheets, sheetOf('互评', [['2026年三季度内部客户满意度评分'], ...rows]));

  test('departments down, people across', () => {
    expect(found(beside([
      ['评分部门', '王伟', '李娜'],
      ['财务部', 4, 5], ['客户服务部', 5, 4], ['人事行政部', 4, null], ['长话业务事业部', null, 5], ['平均', 4.3, 4.7],
    ]))).toEqual(['warning rater-own-department C6', 'warning too-few-raters C3']);
  });

  test('people down, departments across', () => {
    expect(found(beside([['被评人', '财务部', '客户服务部', '人事行政部'], ['王伟', 4, 5, 6], ['李娜', 4, 5, '不了解']]))).toEqual([
      'error rating-out-of-range D3', 'warning too-few-raters B3', 'warning too-few-raters B4',
    ]);
  });

  test('one rater may not speak twice', () => {
    expect(found(beside([
      ['评价部门', '评价人', '王伟', '李娜'],
      ['财务部', '孙丽', 4, 5], ['财务部', '孙丽', 4, null], ['客户服务部', '周涛', 5, 4], ['人事行政部', '吴霞', 4, 4],
    ]))).toEqual(['warning rater-twice C4']);
  });
});

describe('The check of sheets', () => {
  test('hidden rows are scored, and said', () => {
    expect(findingsIn(quarter([person(1), person(2), person(3)], { hidden: [3] }))).toMatchObject([{ severity: 'warning', code: 'rows-hidden', count: 1, filtered: false, cells: ['A3'] }]);
    expect(findingsIn(quarter([person(1), person(2), person(3)], { hidden: [3, 4], filter: 'A1:H4' }))).toMatchObject([{ code: 'rows-hidden', count: 2, filtered: true }]);
  });

  test('hidden columns that are used', () => {
    expect(findingsIn(quarter([person(1)], { hiddenColumns: ['F'] }))).toMatchObject([{ severity: 'note', code: 'columns-hidden', columns: ['F'] }]);
  });

  test('a merge over people is a note, over results a warning', () => {
    const merged = quarter([person(1), person(2, { department: null }), person(3, { satisfaction: 4 }), person(4, { satisfaction: null })], { merges: ['C2:C3', 'H4:H5'] });
    expect(findingsIn(merged)).toMatchObject([
      { severity: 'warning', code: 'merged-in-data', area: 'H4:H5', overResults: true },
      { severity: 'note', code: 'merged-in-data', area: 'C2:C3', overResults: false },
    ]);
  });

  test('rows that are nobody’s are named with the reason', () => {
    expect(findingsIn(quarter([person(1), ['合计', null, null, null, '2%'], ['备注：掉线率按季度初客户数计算']]))).toMatchObject([
      { severity: 'note', code: 'rows-left-out', as: 'total', texts: ['合计'], cell: 'A3' },
      { severity: 'note', code: 'rows-left-out', as: 'note', cell: 'A4' },
    ]);
  });

  test('an indicator twice: which column was taken', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [[...headings, '欠费率'], [...person(1), '9‰']]));
    expect(findingsIn(workbook)).toMatchObject([{ severity: 'warning', code: 'indicator-twice', taken: 'F', cell: 'I1' }]);
  });

  test('every row is a person or has a finding that says why not', () => {
    const workbook = quarter([person(1), ['平均', null, null, null, '2%'], person(2, { id: null, name: null }), [], ['注：略'], person(3)]);
    const cells = findingsIn(workbook).flatMap(({ cells: all, cell }) => all ?? (cell === undefined ? [] : [cell])).map((cell) => Number(cell.replace(/\D/g, '')));
    expect(cells.sort()).toEqual([3, 4, 6]);
  });

  test('errors come first', () => {
    const severities = findingsIn(quarter([person(1, { satisfaction: '4' }), person(2, { drop: null }), ['合计']])).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning', 'note']);
  });

  test('the same settings for the same sheet give the same findings', () => {
    const workbook = quarter([person(1, { satisfaction: '4' }), person(2, { drop: null })]);
    expect(found(workbook, { targets })).toEqual(found(workbook, { targets }));
  });
});
