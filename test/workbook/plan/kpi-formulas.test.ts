import fc from 'fast-check';
import { score } from '../../../src/functions/score';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import { locales } from '../../../src/domain/locale';
import { sheetWords } from '../../../src/language/sheet-words';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, personWith, settings } from './people';

const rate = fc.integer({ min: 0, max: 12_000 }).map((n) => n / 10_000);

describe('KPI formulas on a form', () => {
  test('give the domain’s score from what stands in the row, in every language', () => {
    fc.assert(fc.property(rate, rate, rate, fc.integer({ min: 10, max: 50 }), fc.constantFrom(...locales), (drop, arrears, collection, rating, locale) => {
      const person = personWith([drop, arrears, collection, rating / 10]);
      const plan = fillPlan({ workbook: emptyWorkbook, people: [person], settings: { ...settings, scores: 'kpi', words: sheetWords(locale) } });
      if (plan.kind !== 'planned') throw new Error('no plan');
      const { values, formulas } = sheetNamed(carriedOut(emptyWorkbook, plan.plan), '张三');
      const scored = [...formulas].flatMap(([row, cells]) => {
        const [, factor, unit] = /^IF\(ISNUMBER\(F\d+\),KPI\.SCORE\(F\d+(\*100)?,D\d+(?:,"(.)")?\),""\)$/.exec(cells.get(6) ?? '') ?? [];
        const given = values[row]?.[5];
        if (!(cells.get(6) ?? '').includes('KPI.SCORE') || typeof given !== 'number') return [];
        return [[score.run([[factor === undefined ? given : given * 100]], [[values[row]?.[3] as string]], [[unit ?? null]]), values[row]?.[6]] as const];
      });
      expect(scored).toHaveLength(4);
      for (const [answer, shown] of scored) expect(answer).toEqual({ kind: 'cells', cells: [[shown]] });
    }), { numRuns: 100 });
  });
});
