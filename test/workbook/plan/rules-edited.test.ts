import { appraise } from '../../../src/domain/appraisal/appraise';
import { normalise } from '../../../src/domain/number/normalise';
import { speaksOfTarget } from '../../../src/domain/rule/bind-target';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scorer } from '../../../src/domain/rule/scorer';
import { rulesOfWorkbook, schemeForPosition, targetsOfWorkbook } from '../../../src/workbook/rules-of-workbook';
import type { CellInput, Edit } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import type { ScoreMode } from '../../../src/workbook/plan/fill-settings';
import { formColumns as at } from '../../../src/workbook/plan/form-columns';
import { rulesColumnOrder, type RulesColumn } from '../../../src/workbook/plan/rules-columns';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, personWith, settings } from './people';
import { recalculated } from './recalculated';

jest.setTimeout(120_000);

const VALUES = [[0.021, 0.0042, 0.68, 4.2], [0.03, 0.0049, 0.71, 3], [0.015, 0.011, 0.5, 4], [0.061, 0.003, 0.9, 2]];
const people = VALUES.map((values, index) => personWith(values, { id: `K${index}`, name: `人${index}` }));

const filled = (scores: ScoreMode): WorkbookGrid => {
  const plan = fillPlan({ workbook: emptyWorkbook, people, settings: { ...settings, scores } });
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return carriedOut(emptyWorkbook, plan.plan);
};

const FIRST = 4;
const RULES = '考核规则';

const write = (row: number, line: Readonly<Partial<Record<RulesColumn, CellInput>>>): readonly Edit[] =>
  Object.entries(line).map(([column, cell]): Edit => ({ kind: 'write', sheet: RULES, row, column: rulesColumnOrder.indexOf(column as RulesColumn), cells: [[cell]] }));

const cellsOf = (workbook: WorkbookGrid, line: number): readonly CellInput[] =>
  rulesColumnOrder.map((_, column): CellInput => {
    const value = sheetNamed(workbook, RULES).values[FIRST + line]?.[column];
    return typeof value === 'number' ? { number: value } : typeof value === 'string' && value !== '' ? { text: value } : { empty: true };
  });

const rows = (workbook: WorkbookGrid, order: readonly number[]): readonly Edit[] =>
  order.map((line, index): Edit => ({ kind: 'write', sheet: RULES, row: FIRST + index, column: 0, cells: [cellsOf(workbook, line)] }));

/** The lines are 掉线率 30 %, 欠费率 25 %, 托收率 25 %, 满意度 20 %. */
const edits: Readonly<Record<string, (workbook: WorkbookGrid) => readonly Edit[]>> = {
  nothing: () => [],
  weights: () => [...write(FIRST + 1, { weight: { number: 0.35 } }), ...write(FIRST + 2, { weight: { number: 0.15 } })],
  rule: () => [...write(FIRST + 1, { rule: { text: '<4.5‰ 为 3；<12‰为2；否则为1' } }), ...write(FIRST + 2, { rule: { text: '>60%为3；否则为1' } })],
  target: () => write(FIRST, { target: { number: 0.02 } }),
  sorted: (workbook) => rows(workbook, [2, 0, 3, 1]),
  'target of another period': () => write(FIRST, { target: { number: 0.02 }, targetPeriod: { text: '2026Q4' } }),
  'no target': () => write(FIRST, { target: { empty: true } }),
  deleted: (workbook) => [...rows(workbook, [1, 2, 3]), { kind: 'write', sheet: RULES, row: FIRST + 3, column: 0, cells: [rulesColumnOrder.map(() => ({ empty: true }))] }, ...write(FIRST, { weight: { number: 0.55 } })],
  inserted: (workbook) => [...rows(workbook, [0, 1, 2, 3, 3]), ...write(FIRST + 3, { weight: { number: 0.1 } }), ...write(FIRST + 4, { indicator: { text: '客户投诉' }, weight: { number: 0.1 } })],
  renamed: () => write(FIRST + 3, { indicator: { text: '客户投诉' } }),
  'weights that do not add up': () => write(FIRST, { weight: { number: 0.4 } }),
};

type Shown = { readonly total: string; readonly lines: readonly { readonly weight: number; readonly rule: string; readonly score: string; readonly reason: string }[]; readonly listed: string; readonly state: string };

const edited = new Map<string, WorkbookGrid>();
const shown = new Map<string, readonly Shown[]>();

beforeAll(() => {
  for (const scores of ['native', 'kpi', 'values'] as const) {
    const workbook = filled(scores);
    for (const [name, edit] of Object.entries(edits)) edited.set(`${scores}: ${name}`, carriedOut(workbook, edit(workbook)));
  }
  const answers = recalculated([...edited.values()]);
  [...edited].forEach(([name, workbook], index) => shown.set(name, people.map((_, person) => {
    const form = sheetNamed(workbook, `人${person}`);
    const text = (sheet: string, row: number, column: number): string => answers[index]?.get(sheet)?.get(`${row}:${column}`) ?? '';
    const top = form.values.findIndex((row) => row.includes('KPI')) + 1;
    const results = sheetNamed(workbook, '考核结果').values[3] ?? [];
    return {
      total: text(`人${person}`, top + 4, at.weighted),
      lines: VALUES[0]?.map((__, line) => ({
        weight: Number(text(`人${person}`, top + line, at.weight).replace('%', '')) / (text(`人${person}`, top + line, at.weight).includes('%') ? 100 : 1),
        rule: text(`人${person}`, top + line, at.rule), score: text(`人${person}`, top + line, at.score), reason: text(`人${person}`, top + line, at.reason),
      })) ?? [],
      listed: text('考核结果', 4 + person, results.indexOf('总分')),
      state: text('考核结果', 4 + person, results.indexOf('状态')),
    };
  })));
});

const of = (name: string): readonly Shown[] => shown.get(name) ?? [];

/** By the rules as they stand on the sheet after the edit. */
const expected = (name: string): readonly (number | string)[] => {
  const workbook = edited.get(name);
  if (workbook === undefined) throw new Error(name);
  const rules = rulesOfWorkbook(workbook);
  const scheme = schemeForPosition('key-account-supervisor', rules);
  if (scheme === undefined) return people.map(() => 'none');
  return people.map(({ person }) => {
    const appraisal = appraise(scheme, new Map([...person.results].map(([id, { result }]) => [id, result])), targetsOfWorkbook(rules, '2026Q3'));
    return appraisal.kind === 'incomplete' ? 'none' : appraisal.total;
  });
};

const asTotal = (text: string): number | string => (text !== '' && Number.isFinite(Number(text)) ? normalise(Number(text)) : 'none');

/** What the add-in answers for a form as it stands: the engine has none. */
const byKpiFormulas = ({ lines }: Shown, person: number): number | string => {
  const scores = lines.map(({ rule }, line) => {
    const read = readRule(rule);
    return read.kind === 'rule' && !speaksOfTarget(read.rule) ? scorer(read.rule)(VALUES[person]?.[line] ?? Number.NaN) : undefined;
  });
  const weights = normalise(lines.reduce((sum, { weight }) => sum + weight, 0));
  return weights !== 1 || scores.includes(undefined) ? 'none' : normalise(lines.reduce((sum, { weight }, line) => sum + weight * (scores[line] ?? Number.NaN), 0));
};

describe('After the rules sheet was edited', () => {
  test.each(['nothing', 'weights', 'sorted'])('native formulas on forms and results show the totals of the rules that stand there now (%s)', (name) => {
    expect(of(`native: ${name}`).map(({ total }) => asTotal(total))).toEqual(expected(`native: ${name}`));
    expect(of(`native: ${name}`).map(({ listed }) => asTotal(listed))).toEqual(expected(`native: ${name}`));
    expect(of(`native: ${name}`).map(({ state }) => state)).toEqual(people.map(() => '完成'));
  });

  test.each(['nothing', 'weights', 'sorted', 'rule', 'target'])('KPI formulas on forms have the weights and rules that stand there now (%s)', (name) => {
    expect(of(`kpi: ${name}`).map(byKpiFormulas)).toEqual(expected(`kpi: ${name}`));
  });

  test.each(['weights', 'rule', 'target'])('the edit changes somebody’s total (%s)', (name) => {
    expect(expected(`kpi: ${name}`)).not.toEqual(expected('kpi: nothing'));
  });

  test.each(['rule', 'target'])('native formulas keep their scores and say so on each form and among the results (%s)', (name) => {
    expect(of(`native: ${name}`).map(({ total }) => asTotal(total))).toEqual(expected('native: nothing'));
    for (const { lines, state } of of(`native: ${name}`)) {
      expect(lines.filter(({ reason }) => reason.startsWith('规则已改动'))).toHaveLength(name === 'rule' ? 2 : 1);
      expect(state).toBe('规则已改动');
    }
  });

  test.each(['kpi', 'native'])('a target for another period leaves the forms of this one as they were (%s)', (scores) => {
    expect(of(`${scores}: target of another period`)).toEqual(of(`${scores}: nothing`));
  });

  test('a target that is gone scores nothing by KPI formulas', () => {
    expect(of('kpi: no target').map(byKpiFormulas)).toEqual(people.map(() => 'none'));
  });

  test.each(['inserted', 'renamed', 'weights that do not add up'])('no total is shown for a scheme that the form does not have (%s)', (name) => {
    for (const scores of ['native', 'kpi']) {
      expect(of(`${scores}: ${name}`).map(({ total }) => total)).toEqual(people.map(() => '权重合计不是 100%'));
      expect(of(`${scores}: ${name}`).map(({ listed }) => listed)).toEqual(people.map(() => '权重合计不是 100%'));
    }
  });

  test('an indicator that was deleted counts nothing and says so', () => {
    expect(of('native: deleted').map(({ total }) => asTotal(total))).toEqual(expected('native: deleted'));
    for (const { lines } of of('native: deleted')) expect([lines[0]?.weight, lines[0]?.rule]).toEqual([0, '考核规则表中已没有这一行，请重新填表']);
    expect(of('kpi: deleted').map(byKpiFormulas)).toEqual(people.map(() => 'none'));
  });

  test('values stay as they were', () => {
    for (const name of Object.keys(edits)) expect(of(`values: ${name}`)).toEqual(of('values: nothing'));
  });
});
