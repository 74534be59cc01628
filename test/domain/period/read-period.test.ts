import fc from 'fast-check';
import { quartersOf, writePeriod, type Period } from '../../../src/domain/period/period';
import { readPeriod } from '../../../src/domain/period/read-period';

const read = (text: string): string => {
  const reading = readPeriod(text);
  return reading.kind === 'period' ? writePeriod(reading.period) : reading.problem.code;
};

describe('A period is read as people write it', () => {
  test.each([
    ['2026Q3', '2026Q3'],
    ['2026q3', '2026Q3'],
    ['２０２６Ｑ３', '2026Q3'],
    ['2026-Q3', '2026Q3'],
    ['2026 Q3', '2026Q3'],
    ['2026/Q3', '2026Q3'],
    ['2026年Q3', '2026Q3'],
    ['Q3 2026', '2026Q3'],
    ['Q3/2026', '2026Q3'],
    ['3Q2026', '2026Q3'],
    ['2026年第3季度', '2026Q3'],
    ['2026 年第 3 季度', '2026Q3'],
    ['2026年三季度', '2026Q3'],
    ['2026年第三季度', '2026Q3'],
    ['2026第三季', '2026Q3'],
    ['2026年度第四季度', '2026Q4'],
    ['二〇二六年第一季度', '2026Q1'],
    ['2026年7-9月', '2026Q3'],
    ['2026年10月至12月', '2026Q4'],
    ['2026.1-3月', '2026Q1'],
    ['third quarter 2026', '2026Q3'],
    ['2nd quarter of 2026', '2026Q2'],
    ['2026H1', '2026H1'],
    ['H2 2026', '2026H2'],
    ['2026上半年', '2026H1'],
    ['2026年下半年', '2026H2'],
    ['2026年上半年度', '2026H1'],
    ['2026年1-6月', '2026H1'],
    ['first half of 2026', '2026H1'],
    ['2026', '2026'],
    ['2026年', '2026'],
    ['2026年度', '2026'],
    ['2026年全年', '2026'],
    ['2026年1-12月', '2026'],
  ])('%s is %s', (text, period) => {
    expect(read(text)).toBe(period);
  });

  test.each(['第三季度', '三季度', 'Q3', '上半年', 'H2', '7-9月'])('%s does not say of which year', (text) => {
    expect(read(text)).toBe('period-without-year');
  });

  test.each(['', '   ', '\t\n'])('%j is no period at all', (text) => {
    expect(read(text)).toBe('period-missing');
  });

  test.each(['2026Q5', '2026Q0', '2026H3', '26Q3', '2026年8月', '2026年6-9月', '2026年2-4月', '2026年0-2月', '第五季度', '1826', '20260', '去年', '2026Q3Q4', '2026'.repeat(1000)])(
    '%.20s cannot be read',
    (text) => {
      expect(read(text)).toBe('period-unreadable');
    },
  );

  test('what was found is shown, shortened', () => {
    expect(readPeriod(` ${'甲'.repeat(100)} `)).toEqual({ kind: 'problem', problem: { code: 'period-unreadable', found: '甲'.repeat(20) } });
  });
});

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ type: fc.constant('quarter' as const), year: fc.integer({ min: 1900, max: 2099 }), quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) }),
  fc.record({ type: fc.constant('half-year' as const), year: fc.integer({ min: 1900, max: 2099 }), half: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({ type: fc.constant('year' as const), year: fc.integer({ min: 1900, max: 2099 }) }),
);

describe('A period', () => {
  test('written and read again is the same', () => {
    fc.assert(fc.property(anyPeriod, (period) => expect(readPeriod(writePeriod(period))).toEqual({ kind: 'period', period })));
  });

  test('of half a year takes up two quarters', () => {
    expect(quartersOf({ year: 2026, half: 1 }).map(writePeriod)).toEqual(['2026Q1', '2026Q2']);
    expect(quartersOf({ year: 2026, half: 2 }).map(writePeriod)).toEqual(['2026Q3', '2026Q4']);
  });
});
