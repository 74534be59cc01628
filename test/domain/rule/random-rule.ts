import fc from 'fast-check';
import { valueOf, type Quantity, type Unit } from '../../../src/domain/quantity';
import type { Condition, Limit, Rule } from '../../../src/domain/rule/rule';

const decimal = (lowest: number, highest: number, places: number): fc.Arbitrary<number> =>
  fc.tuple(fc.integer({ min: lowest, max: highest }), fc.integer({ min: 0, max: places })).map(([n, k]) => n / 10 ** k);

/** At most 10 decimals as a plain number; mostly such as people write, now and then to the last digit or negative. */
export const quantity: fc.Arbitrary<Quantity> = fc
  .constantFrom<Unit>('%', '‰', '')
  .chain((unit) =>
    fc
      .oneof(
        { weight: 6, arbitrary: decimal(0, 200, 1) },
        { weight: 2, arbitrary: decimal(0, 9_999_999, unit === '' ? 10 : unit === '%' ? 8 : 7) },
        { weight: 1, arbitrary: decimal(-999, 0, 2).map((amount) => amount + 0) },
      )
      .map((amount) => ({ amount: amount === 0 ? 0 : amount, unit })),
  );

const target: fc.Arbitrary<Limit> = fc
  .tuple(fc.constantFrom(1, 2, 3, 0.5, 1.5, 0.8, 80), fc.constantFrom(1, 1, 2, 4, 100))
  .map(([times, over]) => ({ target: { times, over } }));

const score: fc.Arbitrary<number> = fc.oneof(fc.integer({ min: 0, max: 6 }), decimal(0, 60_000, 4));

const ordered = (one: Quantity, other: Quantity): readonly [Quantity, Quantity] => (valueOf(one) <= valueOf(other) ? [one, other] : [other, one]);

/** Two ends of which the lower is below the upper; plain numbers take a unit from each other, so both have the same or none is plain. */
const ends: fc.Arbitrary<readonly [Quantity, Quantity]> = fc
  .tuple(quantity, quantity)
  .map(([one, other]) => (one.unit === '' || other.unit === '' ? ordered({ ...one, unit: '%' }, { ...other, unit: '%' }) : ordered(one, other)))
  .map(([one, other]): readonly [Quantity, Quantity] => [clipped(one), clipped(other)])
  .filter(([one, other]) => valueOf(one) < valueOf(other));

const clipped = ({ amount, unit }: Quantity): Quantity => ({ amount: Number(amount.toFixed(unit === '%' ? 8 : 7)) + 0, unit });

const withLimits = (limit: fc.Arbitrary<Limit>, pair: fc.Arbitrary<readonly [Limit, Limit]>): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({ kind: fc.constant('below' as const), limit, inclusive: fc.boolean() }),
    fc.record({ kind: fc.constant('above' as const), limit, inclusive: fc.boolean() }),
    fc.record({ kind: fc.constant('equal' as const), limit }),
    fc
      .record({ pair, lowerIncluded: fc.boolean(), upperIncluded: fc.boolean() })
      .map(({ pair: [lower, upper], ...marks }) => ({ kind: 'between' as const, lower, upper, ...marks })),
  );

const stepsOf = (condition: fc.Arbitrary<Condition>, least: number, most: number): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.array(fc.record({ condition, score }), { minLength: least, maxLength: most, size: 'max' }), fc.option(score, { nil: undefined, freq: 1 }))
    .map(([clauses, otherwise]) => (otherwise === undefined ? { kind: 'steps', clauses } : { kind: 'steps', clauses, otherwise }));

const fixed = withLimits(quantity, ends);
const speaking = withLimits(fc.oneof(quantity, target), fc.constant([{ target: { times: 1, over: 1 } }, { target: { times: 2, over: 1 } }] as const));

/** Up to the most clauses a rule may have; from 31 on the native formula does not nest them. */
export const longSteps: fc.Arbitrary<Rule> = stepsOf(fixed, 31, 100);

const rating: fc.Arbitrary<Rule> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), decimal(1, 100, 1))
  .map(([lowest, above]) => ({ kind: 'rating', lowest, highest: Number((lowest + above).toFixed(1)) }));

const line: fc.Arbitrary<Rule> = fc
  .uniqueArray(fc.record({ at: quantity, score: fc.oneof(fc.integer({ min: 0, max: 5 }), decimal(0, 50, 1)) }), { minLength: 2, maxLength: 6, selector: ({ at }) => valueOf(at) })
  .map((points) => ({ kind: 'line', points }));

const deduction: fc.Arbitrary<Rule> = fc
  .tuple(decimal(0, 100, 1), decimal(0, 500, 4), decimal(0, 10, 1))
  .map(([full, each, lowest]) => ({ kind: 'deduction', full: Math.max(full, lowest), each, lowest: Math.min(full, lowest) }));

/** A rule of any kind with fixed limits. */
export const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 6, arbitrary: stepsOf(fixed, 1, 6) },
  { weight: 1, arbitrary: stepsOf(fixed, 31, 36) },
  { weight: 2, arbitrary: line },
  { weight: 1, arbitrary: rating },
  { weight: 1, arbitrary: deduction },
);

/** A rule that may speak of the target. */
export const ruleWithTarget: fc.Arbitrary<Rule> = fc.oneof(rule, stepsOf(speaking, 1, 6));
