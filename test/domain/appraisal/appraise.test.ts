import fc from 'fast-check';
import { schemeById } from '../../../src/catalogue/schemes';
import type { Result } from '../../../src/domain/appraisal/appraisal';
import { appraise, appraiser, type Results } from '../../../src/domain/appraisal/appraise';
import { normalise } from '../../../src/domain/number/normalise';
import { proposed } from '../../../src/domain/origin';
import type { Quantity } from '../../../src/domain/quantity';
import { rule, type Scheme } from '../../../src/domain/scheme';

const found = schemeById('key-account-supervisor.quarter');
if (found === undefined) throw new Error('The scheme is published');
const scheme: Scheme = found;
const ids = scheme.lines.map(({ indicator }) => indicator);

const measured = (value: number): Result => ({ kind: 'measured', value });
const unusable = (problem: Extract<Result, { kind: 'unusable' }>['problem']): Result => ({ kind: 'unusable', problem });
const quarter = (...values: readonly (number | Result)[]): Results =>
  new Map(values.map((value, index) => [ids[index] ?? '', typeof value === 'number' ? measured(value) : value]));
const target = new Map<string, Quantity>([['drop-off-rate', { amount: 3, unit: '%' }]]);

describe('An appraisal', () => {
  test('keeps for each line what was measured, by which rule it scored, and what decided', () => {
    const appraisal = appraise(scheme, quarter(0.02, 0.0042, 0.68, 4.2), target);
    expect(appraisal).toMatchObject({ kind: 'complete', total: 2.99 });
    expect(appraisal.lines[0]).toMatchObject({
      indicator: 'drop-off-rate',
      weight: 30,
      rule: '<3%为3；<6%为2；否则为1',
      result: { kind: 'measured', value: 0.02 },
      score: { kind: 'scored', score: 3, because: { kind: 'clause', position: 1 } },
    });
    expect(appraisal.lines.map((line) => line.rule).slice(1)).toEqual(['<5‰为3；<10‰为2；否则为1', '>70%为3；>60%为2；否则为1', '1-5评分']);
  });

  test('keeps the scores of the other lines when one is missing', () => {
    const appraisal = appraise(scheme, quarter(0.02, unusable({ code: 'missing-value' }), 0.68, 4.2), target);
    expect(appraisal.kind === 'incomplete' && appraisal.problems).toEqual([{ code: 'result-missing', indicator: 'arrears-rate' }]);
    expect(appraisal.lines.map(({ score }) => score.kind)).toEqual(['scored', 'unscored', 'scored', 'scored']);
  });

  test('without a target shows the rule as it stands on the form', () => {
    const appraisal = appraise(scheme, quarter(0.02, 0.0042, 0.68, 4.2), new Map());
    expect(appraisal.kind === 'incomplete' && appraisal.problems).toEqual([{ code: 'target-missing', indicator: 'drop-off-rate' }]);
    expect(appraisal.lines[0]).toMatchObject({ rule: '<t为3；<2t为2；否则为1', score: { kind: 'unscored', problem: { code: 'target-missing' } } });
  });

  test('does not take a rule that cannot be read for one that scores', () => {
    const broken: Scheme = { ...scheme, lines: scheme.lines.map((line, index) => (index === 1 ? { ...line, rule: [rule('差不多就行', { origin: 'proposed' })] } : line)) };
    const appraisal = appraise(broken, quarter(0.02, 0.0042, 0.68, 4.2), target);
    expect(appraisal.kind === 'incomplete' && appraisal.problems.map(({ code }) => code)).toEqual(['rule-unreadable']);
    expect(appraisal.lines[1]?.rule).toBe('差不多就行');
  });

  test('does not score a result that is no figure', () => {
    const appraisal = appraise(scheme, quarter(0.02, NaN, 0.68, 4.2), target);
    expect(appraisal.kind === 'incomplete' && appraisal.problems.map(({ code }) => code)).toEqual(['not-a-number']);
  });

  test('leaves a result out only where something of weight remains', () => {
    const lenient: Scheme = {
      ...scheme,
      whenMissing: 'renormalise',
      lines: scheme.lines.map((line, index) => ({ ...line, weight: proposed(index === 0 ? 100 : 0) })),
    };
    const appraisal = appraise(lenient, new Map([['arrears-rate', measured(0.0042)]]), target);
    expect(appraisal.kind === 'incomplete' && appraisal.problems.map(({ code }) => code)).toEqual(['result-missing', 'result-missing', 'result-missing']);
  });

  test('pays no attention to indicators that the scheme does not have', () => {
    const more = new Map([...quarter(0.02, 0.0042, 0.68, 4.2), ['customer-churn', measured(0.9)]]);
    expect(appraise(scheme, more, target)).toMatchObject({ kind: 'complete', total: 2.99 });
  });

  test('takes scores outside 1 to 5 as the rule gives them: the check mentions them, the rule decides', () => {
    const harsh: Scheme = { ...scheme, lines: scheme.lines.map((line, index) => (index === 1 ? { ...line, rule: [rule('<5‰为3；否则为0', { origin: 'proposed' })] } : line)) };
    expect(appraise(harsh, quarter(0.02, 0.006, 0.72, 3), target)).toMatchObject({ kind: 'complete', total: 2.25 });
  });

  test('of many people is the same as of each alone', () => {
    const one = appraiser(scheme, target);
    const figures = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.02, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true }));
    fc.assert(fc.property(figures, (values) => expect(one(quarter(...values))).toEqual(appraise(scheme, quarter(...values), target))));
  });

  test('lies between its lowest and highest score', () => {
    const figures = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true }));
    fc.assert(
      fc.property(figures, (values) => {
        const appraisal = appraise(scheme, quarter(...values), target);
        if (appraisal.kind !== 'complete') throw new Error('Nothing is missing');
        const scores = appraisal.lines.flatMap(({ score }) => (score.kind === 'scored' ? [score.score] : []));
        expect(appraisal.total).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-10);
        expect(appraisal.total).toBeLessThanOrEqual(Math.max(...scores) + 1e-10);
        expect(normalise(appraisal.total)).toBe(appraisal.total);
      }),
    );
  });
});
