import fc from 'fast-check';
import { indicatorById } from '../../../src/catalogue/indicators/index';
import { locales } from '../../../src/domain/locale';
import { roundHalfAway } from '../../../src/domain/number/round-half-away';
import { proposed } from '../../../src/domain/origin';
import { rule, type Scheme } from '../../../src/domain/scheme';
import { sheetWords } from '../../../src/language/sheet-words';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import { fillPlan, type FillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, personWith, scheme, settings, workedExample } from './people';
import { recalculated } from './recalculated';
import { sheetOf, workbookOf } from '../grid-of';

const planned = (people: readonly AppraisedPerson[], given: Partial<FillSettings> = {}, workbook: WorkbookGrid = emptyWorkbook): FillPlan => {
  const plan = fillPlan({ workbook, people, settings: { ...settings, ...given } });
  if (plan.kind !== 'planned') throw new Error('no plan');
  return plan;
};

const filled = (people: readonly AppraisedPerson[], given: Partial<FillSettings> = {}, workbook: WorkbookGrid = emptyWorkbook): WorkbookGrid =>
  carriedOut(workbook, planned(people, given, workbook).plan);

/** Row and column of the first cell that holds a text. */
const find = (workbook: WorkbookGrid, sheet: string, text: string): readonly [number, number] => {
  const { values } = sheetNamed(workbook, sheet);
  const row = values.findIndex((one) => one.includes(text));
  if (row < 0) throw new Error(`${text} is not on ${sheet}`);
  return [row, values[row]?.indexOf(text) ?? -1];
};

const FORM = { result: 5, score: 6, weighted: 7, reason: 8 };

const totalOn = (workbook: WorkbookGrid, sheet: string): readonly [number, number] => [find(workbook, sheet, '合计')[0], FORM.weighted];

describe('A filled workbook', () => {
  const workbook = filled([workedExample]);

  test('has the rules, the results and a form for each person', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['考核规则', '考核结果', '张三']);
  });

  test('shows the worked example: 3, 3, 2, 4.2 and a total of 2.99', () => {
    const { values } = sheetNamed(workbook, '张三');
    const [row] = find(workbook, '张三', 'KPI');
    expect(values.slice(row + 1, row + 5).map((line) => line[FORM.score])).toEqual([3, 3, 2, 4.2]);
    expect(values[row + 5]?.[FORM.weighted]).toBe(2.99);
  });

  test('shows a ‰ result as the figure that people say, and a percentage as Excel keeps it', () => {
    const { values, formats } = sheetNamed(workbook, '张三');
    const [row] = find(workbook, '张三', 'KPI');
    expect([2, 3].map((line) => values[row + line]?.[FORM.result])).toEqual([4.2, 0.68]);
    expect([2, 3].map((line) => formats.get(row + line)?.get(FORM.result))).toEqual(['0.0#"‰"', '0.0#%']);
  });

  test('shows more decimals where two would look like a limit that was missed', () => {
    const close = filled([personWith([0.021, 0.0049996, 0.70001, 4.2])]);
    const { formats } = sheetNamed(close, '张三');
    const [row] = find(close, '张三', 'KPI');
    expect([2, 3].map((line) => formats.get(row + line)?.get(FORM.result))).toEqual(['0.0###"‰"', '0.0###%']);
    const results = sheetNamed(close, '考核结果').formats;
    expect([4, 6, 8].map((column) => results.get(4)?.get(column))).toEqual(['0.0#%', '0.0###"‰"', '0.0###%']);
  });

  test('compares a ‰ figure with the limit that the form shows', () => {
    const { formulas } = sheetNamed(workbook, '张三');
    const [row] = find(workbook, '张三', 'KPI');
    expect(formulas.get(row + 2)?.get(FORM.score)).toBe(`IF(ISNUMBER(F${row + 3}),IF(ROUND(F${row + 3},7)<0,"",IF(ROUND(F${row + 3},7)<5,3,IF(ROUND(F${row + 3},7)<10,2,1))),"")`);
  });

  test('marks what the document does not say, without touching the text that runs', () => {
    const { values, formats } = sheetNamed(workbook, '张三');
    const [row] = find(workbook, '张三', 'KPI');
    expect(values[row + 2]?.[3]).toBe('<5‰为3；<10‰为2；否则为1');
    expect([1, 2, 3, 4].map((line) => formats.get(row + line)?.get(3)?.includes('※') ?? false)).toEqual([true, true, true, false]);
    expect(values.flat().find((value) => typeof value === 'string' && value.startsWith('※'))).toContain('大客户欠费率考核结果设定中的“<10‰为2；否则为1”');
  });

  test('with KPI formulas scores from the row’s own result and rule, and never from an empty cell', () => {
    const kpi = filled([workedExample], { scores: 'kpi' });
    const [row] = find(kpi, '张三', 'KPI');
    const formulas = [1, 2].map((line) => sheetNamed(kpi, '张三').formulas.get(row + line)?.get(FORM.score));
    expect(formulas).toEqual([
      `IF(ISNUMBER(F${row + 2}),KPI.SCORE(F${row + 2},D${row + 2}),"")`, `IF(ISNUMBER(F${row + 3}),KPI.SCORE(F${row + 3},D${row + 3},"‰"),"")`,
    ]);
  });

  test('with KPI formulas names the unit of a rate above 100 %, which would be doubtful without', () => {
    const kpi = filled([personWith([0.021, 0.0042, 1.2, 4.2])], { scores: 'kpi' });
    const [row] = find(kpi, '张三', 'KPI');
    expect(sheetNamed(kpi, '张三').formulas.get(row + 3)?.get(FORM.score)).toBe(`IF(ISNUMBER(F${row + 4}),KPI.SCORE(F${row + 4}*100,D${row + 4},"%"),"")`);
  });

  test('with values holds no formula that scores', () => {
    const values = filled([workedExample], { scores: 'values' });
    expect(values.sheets.flatMap(({ formulas }) => [...formulas.values()].flatMap((row) => [...row.values()]))).toEqual([]);
  });

  test.each(['kpi', 'native', 'values'] as const)('an incomplete appraisal says so instead of a total (%s)', (scores) => {
    const incomplete = filled([personWith([0.021, 0.0042, undefined, 4.2])], { scores });
    const [row, column] = totalOn(incomplete, '张三');
    const { values } = sheetNamed(incomplete, '张三');
    expect(values[row]?.[column]).toBe('未完成');
    expect(values[row + 1]?.[0]).toContain('大客户托收率');
  });

  test('a result that is none is shown as it was found, as text that no formula scores', () => {
    const odd = filled([personWith([0.021, '大约4‰', 0.68, 4.2])]);
    const [row] = find(odd, '张三', 'KPI');
    const { values } = sheetNamed(odd, '张三');
    expect([values[row + 2]?.[FORM.result], values[row + 2]?.[FORM.score]]).toEqual(['大约4‰', '']);
  });

  test('writes a name that looks like a formula as text', () => {
    const { plan } = planned([personWith([0.021, 0.0042, 0.68, 4.2], { name: '=cmd()', id: '+1', department: '@x' })]);
    const inputs = plan.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : [])).filter((cell) => cell !== undefined);
    expect(inputs).toContainEqual({ text: '=cmd()' });
    expect(inputs.filter((cell) => 'formula' in cell && cell.formula.startsWith('cmd'))).toEqual([]);
  });

  test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('speaks %s, and its rules run as they stand there', (locale) => {
    const words = sheetWords(locale);
    const other = filled([workedExample], { words });
    const { values } = sheetNamed(other, '张三');
    const [row] = find(other, '张三', words.kpi.indicator);
    expect(values[row + 1]?.[3]).toBe({ 'zh-CN': '<3%为3；<6%为2；否则为1', 'zh-TW': '<3%為3；<6%為2；否則為1', 'en-US': '<3% = 3; <6% = 2; otherwise 1' }[locale]);
  });
});

describe('Names of the sheets', () => {
  const names = (people: readonly AppraisedPerson[], workbook: WorkbookGrid = emptyWorkbook): readonly string[] => planned(people, {}, workbook).forms;
  const named = (name: string, id: string): AppraisedPerson => personWith([0.021, 0.0042, 0.68, 4.2], { name, id });

  test('two people of one name are told apart by their ids, both of them', () => {
    expect(names([named('王伟', 'K1'), named('李娜', 'K2'), named('王伟', 'K3')])).toEqual(['王伟 K1', '李娜', '王伟 K3']);
  });

  test('forbidden characters, apostrophes at the ends, long and reserved names are made usable', () => {
    expect(names([named('a/b:c?', '1'), named("'o'brien'", '2'), named('x'.repeat(40), '3'), named('History', '4')])).toEqual([
      'a b c', "o'brien", 'x'.repeat(31), 'History_',
    ]);
  });

  test('a sheet of somebody else is never taken, whatever its case', () => {
    const workbook = workbookOf(sheetOf('ZHANG SAN', [['mine']]), sheetOf('考核结果', [['mine too']]));
    const after = filled([named('Zhang San', 'K1')], {}, workbook);
    expect(after.sheets.slice(0, 2).map(({ name, values }) => [name, values])).toEqual([['ZHANG SAN', [['mine']]], ['考核结果', [['mine too']]]]);
    expect(after.sheets.map(({ name }) => name).slice(2)).toEqual(['考核规则', '考核结果 (2)', 'Zhang San 2026Q3']);
  });

  test('people whose ids differ only in signs have sheets and marks of their own', () => {
    const plan = planned([named('甲', 'A-1'), named('乙', 'A_1'), named('丙', 'A 1')]);
    const marks = plan.plan.flatMap((edit) => (edit.kind === 'define-name' ? [edit.name.toLowerCase()] : []));
    expect(new Set(marks).size).toBe(3);
    expect(marks.filter((mark) => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(mark))).toEqual([]);
  });
});

describe('A second run', () => {
  const first = filled([workedExample], {}, workbookOf(sheetOf('三季度', [['原始数据']])));

  test('writes its own sheets anew and says which', () => {
    const again = planned([personWith([0.05, 0.0042, 0.68, 4.2])], {}, first);
    expect(again.overwrites).toEqual(['考核结果', '张三']);
    const after = carriedOut(first, again.plan);
    expect(after.sheets.map(({ name }) => name)).toEqual(['三季度', '考核规则', '考核结果', '张三']);
    const [row, column] = totalOn(after, '张三');
    expect(sheetNamed(after, '张三').values[row]?.[column]).toBe(2.69);
  });

  test('finds a form that was renamed', () => {
    const renamed: WorkbookGrid = {
      sheets: first.sheets.map((sheet) => (sheet.name === '张三' ? { ...sheet, name: "张三's" } : sheet)),
      names: first.names.map((name) => ({ ...name, refersTo: name.refersTo.replace("'张三'", "'张三''s'") })),
    };
    expect(planned([workedExample], {}, renamed).forms).toEqual(["张三's"]);
  });

  test('of the next quarter leaves the former quarter’s forms alone', () => {
    const next = planned([personWith([0.021, 0.0042, 0.68, 4.2], { period: '2026Q4' })], { period: '2026Q4' }, first);
    expect(next.forms).toEqual(['张三 2026Q4']);
  });
});

describe('Results of several people', () => {
  const people = [
    personWith([0.021, 0.0042, 0.68, 4.2], { id: '1', name: '甲' }),
    personWith([0.021, 0.0042, 0.71, 4.2], { id: '2', name: '乙' }),
    personWith([0.021, undefined, 0.68, 4.2], { id: '3', name: '丙', department: '增值电信事业部' }),
    personWith([0.021, 0.0042, 0.68, 4.2], { id: '4', name: '丁' }),
  ];
  const rankOf = (workbook: WorkbookGrid): readonly unknown[] => {
    const [row, column] = find(workbook, '考核结果', '排名');
    return sheetNamed(workbook, '考核结果').values.slice(row + 1, row + 5).map((line) => line[column]);
  };

  test('are ranked 1, 2, 2 and so on; who has no total has no rank', () => {
    expect(rankOf(filled(people))).toEqual([2, 1, '', 2]);
  });

  test('are ranked 1, 2, 3 with dense ranks: two who share a place take up one', () => {
    expect(rankOf(filled([...people, personWith([0.5, 0.0042, 0.5, 1], { id: '5', name: '戊' })].toSpliced(2, 1), { ranks: 'dense' }))).toEqual([2, 1, 2, 3]);
  });

  test('of several periods are ranked within each, and a column says which', () => {
    const later = people.map(({ person, ...rest }, index) => ({ ...rest, person: { ...person, id: `L${index}`, period: '2026Q4' } }));
    const workbook = filled([...people, ...later]);
    const [row, column] = find(workbook, '考核结果', '本期排名');
    const { values } = sheetNamed(workbook, '考核结果');
    expect(values.slice(row + 1, row + 9).map((line) => line[column])).toEqual([2, 1, '', 2, 2, 1, '', 2]);
    expect(values.slice(row + 1, row + 9).map((line) => line[4])).toEqual([...people.map(() => '2026 年第 3 季度'), ...people.map(() => '2026 年第 4 季度')]);
    const answer = recalculated([workbook])[0]?.get('考核结果');
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((line) => answer?.get(`${row + line}:${column}`))).toEqual(['2', '1', '', '2', '2', '1', '', '2']);
  });

  test.each(locales)('of one post are ranked together however their rows spell it, or where they do not say it, in %s too', (locale) => {
    const [first, second, third, fourth] = people;
    const spelt = [first, second, third, fourth].map((one, index) => {
      if (one === undefined) throw new Error('there are four');
      const { position, ...rest } = one.person;
      return { ...one, person: index === 0 ? rest : { ...rest, position: index === 3 ? 'Key Account Relations Supervisor' : String(position) } };
    });
    const workbook = filled(spelt, { words: sheetWords(locale) });
    const words = sheetWords(locale);
    const [row, column] = find(workbook, words.sheets.results, words.results.rank);
    expect(sheetNamed(workbook, words.sheets.results).values.slice(row + 1, row + 5).map((line) => line[column])).toEqual([2, 1, '', 2]);
    const [top, posts] = find(workbook, words.sheets.results, words.results.position);
    expect(new Set(sheetNamed(workbook, words.sheets.results).values.slice(top + 1, top + 5).map((line) => line[posts]))).toEqual(new Set(['大客户关系组主管']));
  });

  test('carry the words why there is no total', () => {
    const workbook = filled(people);
    const [row, column] = find(workbook, '考核结果', '说明');
    expect(sheetNamed(workbook, '考核结果').values[row + 3]?.[column]).toContain('大客户欠费率');
  });

  test.each(locales)('say in a few lines why there is no total, and where the rest stands, in %s', (locale) => {
    const words = sheetWords(locale);
    const nothing = personWith([undefined, '大约4‰', undefined, undefined], { id: '9', name: '己' });
    const { plan } = planned([...people, nothing], { words });
    const heights = plan.flatMap((edit) => (edit.kind === 'row-height' && edit.sheet === words.sheets.results ? [edit.height] : []));
    expect(Math.max(...heights.slice(2))).toBeLessThanOrEqual(72);
    const workbook = carriedOut(emptyWorkbook, plan);
    const [row, column] = find(workbook, words.sheets.results, words.results.note);
    const note = String(sheetNamed(workbook, words.sheets.results).values[row + 5]?.[column]);
    expect(note).toContain(words.results.onTheForm);
    const names = nothing.scheme.lines.map(({ indicator }) => indicatorById(indicator)?.names[locale] ?? indicator);
    expect([words.results.unscored(names), words.results.unscoredOf(4, 4)].some((told) => note.startsWith(told))).toBe(true);
    expect(sheetNamed(workbook, '己').values.flat().some((value) => typeof value === 'string' && value.includes('大约4‰'))).toBe(true);
  });

  test('have their means by department below the table', () => {
    const workbook = filled(people);
    const [row, column] = find(workbook, '考核结果', '按部门');
    const { values } = sheetNamed(workbook, '考核结果');
    expect(values.slice(row + 2, row + 4).map((line) => line.slice(column, column + 4))).toEqual([
      ['长话业务事业部', 3, 3, 3.0733333333], ['增值电信事业部', 1, 0, ''],
    ]);
  });
});

const rate = fc.oneof(fc.constantFrom(0, 0.003, 0.005, 0.01, 0.03, 0.06, 0.6, 0.7, 1), fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000));
const rating = fc.integer({ min: 10, max: 50 }).map((n) => n / 10);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 12 });
const anybody = fc.tuple(maybe(rate), maybe(rate), maybe(rate), maybe(rating)).chain((values) =>
  fc.constantFrom('incomplete', 'renormalise').map((whenMissing) => ({ values, by: { ...scheme, whenMissing } as Scheme })),
);

describe('Without the add-in', () => {
  test('another engine recalculates every form and every row of results to the domain’s own scores, totals, ranks and words', () => {
    const groups = fc.sample(fc.array(anybody, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 20020101 });
    const grades = [{ grade: 'A', from: 4 }, { grade: 'B', from: 3 }, { grade: 'C', from: 1 }];
    const workbooks = groups.map((group) =>
      filled(group.map(({ values, by }, at) => personWith(values, { id: `K${at}`, name: `甲${at}` }, by)), { grades }),
    );
    const answers = recalculated(workbooks);
    const differences = workbooks.flatMap(({ sheets }, index) => sheets.flatMap(({ name, values, formulas }) =>
      [...formulas].flatMap(([r, row]) => [...row.keys()].flatMap((c) => {
        const shown = values[r]?.[c] ?? '';
        const got = answers[index]?.get(name)?.get(`${r}:${c}`) ?? '';
        const same = typeof shown === 'number' ? roundHalfAway(Number(got), 9) === roundHalfAway(shown, 9) : got === shown;
        return same || row.get(c)?.startsWith('HYPERLINK') === true ? [] : [{ name, r, c, shown, got, formula: row.get(c) }];
      })),
    ));
    expect(differences.slice(0, 3)).toEqual([]);
  });

  test('a rule that was changed by hand on the form is not passed off as the one that scored', () => {
    const workbook = filled([workedExample]);
    const [row] = find(workbook, '张三', 'KPI');
    const sheets = workbook.sheets.map((sheet) => (sheet.name !== '张三' ? sheet : {
      ...sheet, values: sheet.values.map((line, r) => (r === row + 2 ? line.map((value, c) => (c === 3 ? '<9‰为3' : value)) : line)),
      formulas: new Map([...sheet.formulas].map(([r, cells]) => [r, r === row + 2 ? new Map([...cells].filter(([c]) => c !== 3)) : cells])),
    }));
    expect(recalculated([{ ...workbook, sheets }])[0]?.get('张三')?.get(`${row + 2}:${FORM.reason}`)).toContain('规则已改动');
  });

  test('a missing result that is typed in gives a total, and the sentence about it goes', () => {
    const workbook = filled([personWith([0.021, 0.0042, undefined, 4.2])]);
    const [row] = find(workbook, '张三', 'KPI');
    const sheets = workbook.sheets.map((sheet) => (sheet.name !== '张三' ? sheet : {
      ...sheet, values: sheet.values.map((line, r) => (r === row + 3 ? line.map((value, c) => (c === FORM.result ? 0.68 : value)) : line)),
    }));
    const answer = recalculated([{ ...workbook, sheets }])[0]?.get('张三');
    expect([answer?.get(`${row + 5}:${FORM.weighted}`), answer?.get(`${row + 6}:0`)]).toEqual(['2.99', '']);
  });

  test('a result that falls into a hole of the rule leaves the score blank and the total open', () => {
    const holed: Scheme = { ...scheme, lines: scheme.lines.map((line) => (line.indicator === 'collection-rate' ? { ...line, rule: [rule('>70%为3', { origin: 'document' })] } : line)) };
    const workbook = filled([personWith([0.021, 0.0042, 0.68, 4.2], {}, holed)]);
    const [row] = find(workbook, '张三', 'KPI');
    const answer = recalculated([workbook])[0]?.get('张三');
    expect([answer?.get(`${row + 3}:${FORM.score}`), answer?.get(`${row + 5}:${FORM.weighted}`)]).toEqual(['', '未完成']);
  });

  test('a negative figure that is typed in later scores nothing, on the form and among the results, and the total is open', () => {
    const workbook = filled([workedExample]);
    const [row] = find(workbook, '张三', 'KPI');
    const typed = (sheet: string, r: number, c: number) => (one: WorkbookGrid['sheets'][number]) => (one.name !== sheet ? one : {
      ...one, values: one.values.map((line, at) => (at === r ? line.map((value, column) => (column === c ? -4.2 : value)) : line)),
    });
    const sheets = workbook.sheets.map(typed('张三', row + 2, FORM.result)).map(typed('考核结果', 4, 6));
    const answer = recalculated([{ ...workbook, sheets }])[0];
    expect([answer?.get('张三')?.get(`${row + 2}:${FORM.score}`), answer?.get('张三')?.get(`${row + 5}:${FORM.weighted}`)]).toEqual(['', '未完成']);
    expect(answer?.get('考核结果')?.get('4:7')).toBe('');
  });

  test('any figure is scored where the workbook’s own rule takes negative ones', () => {
    const growth: Scheme = { ...scheme, lines: scheme.lines.map((line) => (line.indicator === 'collection-rate' ? { ...line, indicator: '增长', rule: [rule('<-5为1；否则为3', { origin: 'document' })] } : line)) };
    const workbook = filled([personWith([0.021, 0.0042, -2, 4.2], {}, growth)]);
    const [row] = find(workbook, '张三', 'KPI');
    expect(recalculated([workbook])[0]?.get('张三')?.get(`${row + 3}:${FORM.score}`)).toBe('3');
  });

  test('weights that do not add up are named in place of the total', () => {
    const light: Scheme = { ...scheme, lines: scheme.lines.map((line) => ({ ...line, weight: proposed(20) })) };
    const workbook = filled([personWith([0.021, 0.0042, 0.68, 4.2], {}, light)]);
    const [row, column] = totalOn(workbook, '张三');
    expect(sheetNamed(workbook, '张三').values[row]?.[column]).toBe('权重合计不是 100%');
    expect(recalculated([workbook])[0]?.get('张三')?.get(`${row}:${column}`)).toBe('权重合计不是 100%');
  });
});
