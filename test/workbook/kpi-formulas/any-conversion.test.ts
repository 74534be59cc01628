import fc from 'fast-check';
import { valueOf, type Quantity } from '../../../src/domain/quantity';
import { normalise } from '../../../src/domain/number/normalise';
import { decimalText } from '../../../src/domain/number/decimal-text';
import type { Rule } from '../../../src/domain/rule/rule';
import { writeRule } from '../../../src/domain/rule/write-rule';
import { score } from '../../../src/functions/score';
import { conversionOf } from '../../../src/workbook/kpi-formulas/conversion';
import { rule } from '../../domain/rule/random-rule';
import { calculate } from '../../oracles/ironcalc';
import { computed, sheetOf, workbookOf } from '../grid-of';

type Way = { readonly formula: (call: string, result: string) => string; readonly shows: (score: number | undefined) => string };

const shown = (value: number | undefined): string => (value === undefined ? 'none' : value.toFixed(10));

/** The call alone, and inside other formulas. */
const ways: readonly Way[] = [
  { formula: (call) => call, shows: shown },
  { formula: (call, result) => `IF(ISNUMBER(${result}),${call},"")`, shows: shown },
  { formula: (call) => `IFERROR(ROUND(${call}*2,10),-1)`, shows: (value) => shown(value === undefined ? -1 : normalise(value * 2)) },
  { formula: (call, result) => `SUM(${call},IF(${result}=0,0,0),1)`, shows: (value) => shown(value === undefined ? undefined : normalise(value + 1)) },
];

const limitsOf = (of: Rule): readonly number[] => {
  const found: number[] = [];
  JSON.stringify(of, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value) found.push(valueOf(value as Quantity));
    return value;
  });
  return found;
};

const pair = fc
  .tuple(rule, fc.constantFrom(...ways), fc.constantFrom('', '%', '‰'), fc.nat(), fc.constantFrom(0, 0, 1e-10, -1e-10, 0.01, -0.01), fc.integer({ min: -20, max: 1200 }))
  .map(([of, way, unit, at, beside, any]) => {
    const limits = limitsOf(of);
    const plain = limits.length === 0 ? any / 100 : (limits[at % limits.length] ?? 0) + beside;
    return { text: writeRule(of, 'zh'), way, unit, value: normalise(plain * (unit === '%' ? 100 : unit === '‰' ? 1000 : 1)) };
  });

describe('A KPI formula and what it is converted to', () => {
  test('give the same score for any rule, at its limits and a last decimal beside them, alone and within other formulas', () => {
    const pairs = fc.sample(pair, { numRuns: 400, seed: Number(process.env['SEED'] ?? '2002') }).filter(({ text }) => text.length <= 200);
    const formulas = pairs.map(({ text, way, unit, value }, index) => {
      const result = `A${index + 1}`;
      const formula = way.formula(`KPI.SCORE(${result},"${text}"${unit === '' ? '' : `,"${unit}"`})`, result);
      const rows = [...Array.from({ length: index }, () => []), [value, computed(formula, 1)]];
      const conversion = conversionOf(workbookOf(sheetOf('表', rows)), { kind: 'workbook' }, 'native', '未完成');
      return { converted: conversion.replaced[0], again: conversion.plan };
    });
    expect(pairs.length).toBeGreaterThan(300);
    expect(formulas.filter(({ converted }) => converted?.how !== 'formula')).toEqual([]);
    const calculated = calculate(formulas.map(({ converted }, index) => ({ input: decimalText(pairs[index]?.value ?? 0), formula: converted?.becomes.slice(1) ?? '' })));
    const differences = pairs.flatMap(({ text, way, unit, value }, index) => {
      const answer = score.run([[value]], [[text]], [[unit]]);
      const first = answer.kind === 'cells' ? answer.cells[0]?.[0] : undefined;
      const expected = way.shows(typeof first === 'number' ? first : undefined);
      const now = calculated[index] ?? '';
      return (expected === 'none' ? !/^-?\d/.test(now) : now === expected) ? [] : [{ text, unit, value, expected, now, formula: formulas[index]?.converted?.becomes }];
    });
    expect(differences).toEqual([]);
    expect(calculated.filter((now) => /^-?\d/.test(now)).length).toBeGreaterThan(150);
  });
});
