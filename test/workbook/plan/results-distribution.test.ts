import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import type { Edit } from '../../../src/workbook/edit';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, personWith, settings, workedExample } from './people';

const planOf = (people: readonly AppraisedPerson[], given: Partial<FillSettings> = {}): readonly Edit[] => {
  const plan = fillPlan({ workbook: emptyWorkbook, people, settings: { ...settings, ...given } });
  if (plan.kind !== 'planned') throw new Error('no plan');
  return plan.plan;
};

const chartOf = (plan: readonly Edit[]): Extract<Edit, { kind: 'chart' }> => {
  const [chart, ...more] = plan.flatMap((edit) => (edit.kind === 'chart' ? [edit] : []));
  if (chart === undefined || more.length > 0) throw new Error('not one chart');
  return chart;
};

/** What the chart draws: the labels, and the counts below each. */
const drawn = (people: readonly AppraisedPerson[], given: Partial<FillSettings> = {}): readonly (readonly unknown[])[] => {
  const plan = planOf(people, given);
  const { sheet, categories, values: [counts] } = chartOf(plan);
  const { values } = sheetNamed(carriedOut(emptyWorkbook, plan), sheet);
  return values.slice(categories.top, categories.bottom + 1).map((line) => [line[categories.left], line[counts?.area.left ?? -1]]);
};

const somebody = (index: number, values: readonly (number | undefined)[]): AppraisedPerson => personWith(values, { id: `K${index}`, name: `甲${index}` });

const everybody = [somebody(1, [0.5, 0.5, 0.1, 1]), somebody(2, [0.021, 0.0042, 0.68, 4.2]), somebody(3, [0.021, 0.0042, 0.68, 4.2]), somebody(4, [0.021, 0.0042, undefined, 4.2])];

describe('The chart of the results', () => {
  test.each(['native', 'values'] as const)('counts everybody once, and who has no total apart (%s)', (scores) => {
    const bars = drawn(everybody, { scores });
    expect(bars.map(([label]) => label)).toEqual(['<1.5', '1.5–2', '2–2.5', '2.5–3', '3–3.5', '3.5–4', '4–4.5', '≥4.5', '未完成']);
    expect(bars.find(([label]) => label === '2.5–3')?.[1]).toBe(2);
    expect(bars.at(-1)?.[1]).toBe(1);
    expect(bars.reduce((sum, [, people]) => sum + Number(people), 0)).toBe(everybody.length);
  });

  test('has a place for those without a total also where everybody has one, because a form may lose its total later', () => {
    expect(drawn(everybody.slice(0, 3)).at(-1)).toEqual(['未完成', 0]);
  });

  test('is as large for hundreds of people as for one, lies under the table and is printed with it', () => {
    const sizeOf = (people: readonly AppraisedPerson[]) => {
      const plan = planOf(people);
      const { at, sheet, categories } = chartOf(plan);
      const area = plan.flatMap((edit) => (edit.kind === 'page-setup' && edit.sheet === sheet ? [edit.setup.printArea] : []))[0];
      const table = plan.flatMap((edit) => (edit.kind === 'table' && edit.sheet === sheet ? [edit.area] : []))[0];
      expect(area?.bottom).toBeGreaterThanOrEqual(at.bottom);
      expect(at.right).toBeLessThanOrEqual(area?.right ?? -1);
      expect(at.top).toBeGreaterThan(table?.bottom ?? Infinity);
      expect(at.left).toBeGreaterThan(categories.right);
      return [at.bottom - at.top, at.right - at.left];
    };
    expect(sizeOf(Array.from({ length: 300 }, (_, index) => somebody(index, [0.021, 0.0042, 0.68, 4.2])))).toEqual(sizeOf([workedExample]));
  });
});
