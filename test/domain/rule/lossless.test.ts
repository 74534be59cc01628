import fc from 'fast-check';
import { bindTarget } from '../../../src/domain/rule/bind-target';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scoreOf } from '../../../src/domain/rule/score-of';
import { scorer } from '../../../src/domain/rule/scorer';
import { writeRule } from '../../../src/domain/rule/write-rule';
import { quantity, rule, ruleWithTarget } from './random-rule';

describe('A rule and its text', () => {
  test.each(['zh', 'zh-Hant', 'en'] as const)('what is written is read as the same rule (%s)', (notation) => {
    fc.assert(fc.property(ruleWithTarget, (r) => { expect(readRule(writeRule(r, notation))).toEqual({ kind: 'rule', rule: r }); }), { numRuns: 500 });
  });

  test('a rule whose target was filled in can be written and read too', () => {
    fc.assert(
      fc.property(ruleWithTarget, quantity.filter(({ amount }) => amount > 0), (r, target) => {
        const text = writeRule(bindTarget(r, target), 'zh');
        const again = readRule(text);
        expect(again.kind === 'rule' ? writeRule(again.rule, 'zh') : again.problem).toEqual(again.kind === 'problem' && again.problem.code === 'interval-empty' ? again.problem : text);
      }),
      { numRuns: 300 },
    );
  });

  test('blanks and full-width signs change nothing', () => {
    const wide = (text: string): string => [...text].map((c) => (c > '!' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(' ').replace(/([０-９．]) (?=[０-９．])/g, '$1');
    fc.assert(fc.property(ruleWithTarget, (r) => { expect(readRule(wide(writeRule(r, 'zh')))).toEqual({ kind: 'rule', rule: r }); }), { numRuns: 300 });
  });

  test('the scorer for many results gives what scoreOf gives', () => {
    fc.assert(
      fc.property(rule, fc.double({ min: -3, max: 8, noNaN: true }), (r, value) => {
        const one = scoreOf(r, value);
        return scorer(r)(value) === (one.kind === 'scored' ? one.score : undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});
