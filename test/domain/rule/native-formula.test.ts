import fc from 'fast-check';
import { nativeFormula } from '../../../src/domain/rule/native-formula';
import { readRule } from '../../../src/domain/rule/read-rule';
import type { Rule } from '../../../src/domain/rule/rule';
import { sqlScore } from '../../../src/domain/rule/sql-score';
import { calculate } from '../../oracles/ironcalc';
import { longSteps, rule } from './random-rule';

const ruleOf = (text: string): Rule => {
  const result = readRule(text);
  if (result.kind === 'problem') throw new Error(text);
  return result.rule;
};

const native = (text: string, cell = 'F5'): string => nativeFormula(ruleOf(text), cell);

describe('The native formula', () => {
  test.each([
    ['<5‰为3；<10‰为2；否则为1', 'IF(ISNUMBER(F5),IF(ROUND(F5,10)<0.005,3,IF(ROUND(F5,10)<0.01,2,1)),"")'],
    ['>70%为3', 'IF(ISNUMBER(F5),IF(ROUND(F5,10)>0.7,3,NA()),"")'],
    ['[60%,70%)为2；否则为1', 'IF(ISNUMBER(F5),IF(AND(ROUND(F5,10)>=0.6,ROUND(F5,10)<0.7),2,1),"")'],
    ['1-5评分', 'IF(ISNUMBER(F5),IF(AND(ROUND(F5,10)>=1,ROUND(F5,10)<=5),ROUND(F5,10),NA()),"")'],
    ['满分5，每次扣0.5，最低1', 'IF(ISNUMBER(F5),IF(ROUND(F5,10)<0,NA(),MAX(1,ROUND(5-ROUND(0.5*ROUND(F5,10),10),10))),"")'],
    ['线性：10‰为1，5‰为3', 'IF(ISNUMBER(F5),IF(ROUND(F5,10)<=0.005,3,IF(ROUND(F5,10)<=0.01,ROUND(3-2*ROUND(ROUND(F5,10)-0.005,10)/0.005,10),1)),"")'],
    ['<-5%为1；否则为3', 'IF(ISNUMBER(F5),IF(ROUND(F5,10)<-0.05,1,3),"")'],
    ['<0.00001%为1；否则为3', 'IF(ISNUMBER(F5),IF(ROUND(F5,10)<0.0000001,1,3),"")'],
  ])('of %s', (text, formula) => {
    expect(native(text)).toBe(formula);
  });

  test('an empty cell, a text, a truth value or an error gives an empty text, a hole gives #N/A', () => {
    const inputs = [null, '4.2‰', 'TRUE', '#DIV/0!', '0.004', '0.005'];
    const shown = calculate(inputs.map((input, index) => ({ input, formula: native('<5‰为3', `A${index + 1}`) })));
    expect(shown).toEqual(['', '', '', '', '3.0000000000', '#N/A']);
  });

  test('a long rule is looked up, with holes, and not nested', () => {
    const clauses = Array.from({ length: 40 }, (_, index) => `(${2 * index}%,${2 * index + 1}%]为${index / 10}`).join('；');
    const values = ['0', '0.0000000001', '0.01', '0.0100000001', '0.02', '0.03', '0.785', '0.79', '0.8', '-1', '99'];
    const shown = calculate(values.map((input, index) => ({ input, formula: native(clauses, `A${index + 1}`) })));
    expect(native(clauses)).toContain('LOOKUP(ROUND(F5,10),{-1E+300,');
    expect(shown).toEqual(['#N/A', '0.0000000000', '0.0000000000', '#N/A', '#N/A', '0.1000000000', '3.9000000000', '3.9000000000', '#N/A', '#N/A', '#N/A']);
  });

  test('uses nothing newer than Excel 2007, nests at most 64 levels, stays below 8192 characters', () => {
    const cell = `'${'考'.repeat(31)}'!$AB$1048576`;
    const depth = (formula: string): number => Math.max(...[...formula].reduce<readonly number[]>((depths, c) => [...depths, (depths[depths.length - 1] as number) + (c === '(' ? 1 : c === ')' ? -1 : 0)], [0]));
    fc.assert(
      fc.property(fc.oneof(rule, longSteps), (of) => {
        const formula = nativeFormula(of, cell);
        const names = [...formula.replaceAll(cell, 'A1').matchAll(/[A-Z]+(?=\()/g)].map(([name]) => name);
        expect(names.filter((name) => !['IF', 'AND', 'ROUND', 'ISNUMBER', 'MAX', 'NA', 'LOOKUP', 'IFERROR'].includes(name))).toEqual([]);
        expect(formula.length).toBeLessThan(8192);
        expect(depth(formula)).toBeLessThanOrEqual(64);
      }),
      { numRuns: 100 },
    );
  });

  test('is as short even where every clause and figure is as long as can be', () => {
    const figure = (n: number): string => `0.${String(n).padStart(10, '9')}`;
    const longest = Array.from({ length: 100 }, (_, index) => `(${figure(1_000_000_000 + 4 * index)},${figure(1_000_000_002 + 4 * index)})为${index % 2 === 0 ? 1.2345 : 5.4321}`).join('；');
    expect(native(longest, 'A1').length).toBeLessThan(8192);
  });

  test('a target has to be bound first', () => {
    expect(() => native('<t为3')).toThrow('bound');
  });
});

describe('The SQL', () => {
  const sql = (text: string): string => sqlScore(ruleOf(text), 'x');

  test('compares decimals with decimals; no result and no clause give NULL', () => {
    expect(sql('<5‰为3；<10‰为2；否则为1')).toBe(
      'CASE WHEN CAST(x AS DECIMAL(28,10)) IS NULL THEN NULL WHEN CAST(x AS DECIMAL(28,10)) < 0.005 THEN 3 WHEN CAST(x AS DECIMAL(28,10)) < 0.01 THEN 2 ELSE 1 END',
    );
    expect(sql('>70%为3')).toBe('CASE WHEN CAST(x AS DECIMAL(28,10)) IS NULL THEN NULL WHEN CAST(x AS DECIMAL(28,10)) > 0.7 THEN 3 ELSE NULL END');
  });

  test('divides only where a slope is no decimal number, with all the digits that Spark SQL has', () => {
    expect(sql('线性：10‰为1，5‰为3')).not.toContain('/');
    expect(sql('线性：10%为1，40%为2')).toContain('CAST(CAST(CAST(x AS DECIMAL(28,10)) - 0.1 AS DECIMAL(11,10)) * 10 AS DECIMAL(36,34)) / 3');
  });

  test('has no exponents and no comments, whatever the limits', () => {
    fc.assert(fc.property(rule, (of) => !/\de[-+]?\d|--|\/\*/i.test(sqlScore(of, 'x'))), { numRuns: 300 });
  });
});
