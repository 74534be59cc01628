import fc from 'fast-check';
import { checkRule, type ExpectedOfRule, type RuleFact } from '../../../src/domain/rule/check-rule';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scorer } from '../../../src/domain/rule/scorer';
import { writeLimit, writeRule } from '../../../src/domain/rule/write-rule';
import type { Stretch } from '../../../src/domain/rule/stretch';
import { limitValue } from '../../../src/domain/rule/limit-value';
import { rule } from './random-rule';

const lowerRate: ExpectedOfRule = { measure: 'rate', betterWhen: 'lower' };
const higherRate: ExpectedOfRule = { measure: 'rate', betterWhen: 'higher' };
const rating: ExpectedOfRule = { measure: 'rating', betterWhen: 'higher' };
const count: ExpectedOfRule = { measure: 'count', betterWhen: 'lower' };

const stretchText = ({ lower, upper }: Stretch): string =>
  `${lower === undefined ? '(' : lower.included ? '[' : '('}${lower === undefined ? '' : writeLimit(lower.limit)},${upper === undefined ? '' : writeLimit(upper.limit)}${upper === undefined ? ')' : upper.included ? ']' : ')'}`;

const inShort = (text: string, fact: RuleFact): string => {
  const at = text.slice(fact.span.start, fact.span.end);
  const where = at === text ? '' : ` @${at}`;
  switch (fact.code) {
    case 'rule-not-read':
      return `${fact.severity} ${fact.problem.code}${where}`;
    case 'rule-has-hole':
      return `${fact.severity} hole ${stretchText(fact.stretch)}${where}`;
    case 'clause-unreachable':
      return `${fact.severity} unreachable ${fact.position} by ${fact.by.join(' ')}${where}`;
    case 'score-against-direction':
      return `${fact.severity} direction ${fact.better.part}:${fact.better.score} ${fact.worse.part}:${fact.worse.score}${where}`;
    case 'score-outside-scale':
      return `${fact.severity} scale ${fact.score}${where}`;
    case 'limit-unit-unfitting':
      return `${fact.severity} unit ${fact.found} ${fact.measure}${where}`;
    case 'rule-unfitting':
      return `${fact.severity} unfitting ${fact.measure}${where}`;
    case 'otherwise-unreachable':
    case 'target-needed':
      return `${fact.severity} ${fact.code}${where}`;
  }
};

const check = (text: string, expected?: ExpectedOfRule): readonly string[] => checkRule(text, expected).map((fact) => inShort(text, fact));

describe('A check of a rule says', () => {
  test.each<readonly [string, ExpectedOfRule]>([
    ['<5‰为3；<10‰为2；否则为1', lowerRate],
    ['>90%为5；>80%为4；>70%为3；>60%为2；否则为1', higherRate],
    ['<1‰为5；<0.3%为4；<5‰为3；<1%为2；否则为1', lowerRate],
    ['1-5评分', rating],
    ['≥4为5；[3,4)为3；<3为1', rating],
    ['线性：10‰为1，5‰为3，0‰为5', lowerRate],
    ['满分5，每次扣0.5，最低1', count],
    ['0次为5；1次为4；≥2为3', count],
    ['<0.005为3；否则为1', lowerRate],
    ['[0%,60%)为1；[60%,100%]为3', higherRate],
    ['[95%,100%]为5；否则为3', higherRate],
    ['<-5%为1；<0%为2；<5%为3；否则为4', higherRate],
    ['>120%为5；>100%为4；否则为3', higherRate],
  ])('nothing about %s', (text, expected) => {
    expect(check(text, expected)).toEqual([]);
  });

  test.each<readonly [string, ExpectedOfRule, readonly string[]]>([
    ['<5‰为3', lowerRate, ['warning hole [5‰,100%]']],
    ['>70%为3', higherRate, ['warning hole [0%,70%]']],
    ['(5‰,10‰]为3', lowerRate, ['warning hole [0‰,5‰]', 'warning hole (10‰,100%]']],
    ['<5‰为3；>5‰为2', lowerRate, ['warning hole [5‰,5‰]']],
    ['≤5‰为3；≥5.0000001‰为2', lowerRate, []],
    ['≤5‰为3；≥5.0000002‰为2', lowerRate, ['warning hole (5‰,5.0000002‰)']],
    ['>120%为5；>100%为4', higherRate, ['warning hole [0%,100%]']],
    ['<3为1', rating, ['warning hole [3,5]']],
    ['0次为5；1次为4；≥3为3', count, ['warning hole (1,3)']],
    ['<0%为1', higherRate, ['warning hole [0%,100%]', 'warning unreachable 1 by ']],
    ['<t为3；<2t为2', lowerRate, ['warning hole [2t,)', 'note target-needed']],
  ])('which possible results %s does not cover', (text, expected, facts) => {
    expect(check(text, expected)).toEqual(facts);
  });

  test.each<readonly [string, ExpectedOfRule, readonly string[]]>([
    ['<10‰为2；<5‰为3；否则为1', lowerRate, ['warning unreachable 2 by 1 @<5‰为3']],
    ['<5‰为3；≤5‰为3；<5‰为2；否则为1', lowerRate, ['warning unreachable 3 by 1 @<5‰为2']],
    ['<5‰为3；<8‰为2；<8‰为2；否则为1', lowerRate, ['warning unreachable 3 by 1 2 @<8‰为2']],
    ['<0%为5；<5%为3；否则为1', lowerRate, ['warning unreachable 1 by  @<0%为5']],
    ['>100%为5；>70%为3；否则为1', higherRate, ['warning unreachable 1 by  @>100%为5']],
    ['>5为5；≥3为3；否则为1', rating, ['warning unreachable 1 by  @>5为5']],
    ['<5‰为3；≥5‰为2；否则为1', lowerRate, ['note otherwise-unreachable @否则为1']],
    ['<2t为2；<t为3；否则为1', lowerRate, ['warning unreachable 2 by 1 @<t为3', 'note target-needed']],
  ])('what %s never reaches', (text, expected, facts) => {
    expect(check(text, expected)).toEqual(facts);
  });

  test.each<readonly [string, ExpectedOfRule | undefined, readonly string[]]>([
    ['<5‰为2；<10‰为3；否则为1', lowerRate, ['warning direction 1:2 2:3 @<5‰为2']],
    ['<5‰为1；否则为3', lowerRate, ['warning direction 1:1 otherwise:3 @<5‰为1']],
    ['>70%为1；否则为3', higherRate, ['warning direction 1:1 otherwise:3 @>70%为1']],
    ['>90%为5；>80%为3；>70%为4；>60%为2；否则为1', undefined, ['warning direction 2:3 3:4 @>80%为3']],
    ['<5‰为2；<8‰为3；<10‰为2.5；否则为1', undefined, ['warning direction 1:2 2:3 @<5‰为2']],
    ['[95%,100%]为5；否则为3', undefined, []],
    ['[40%,60%)为5；否则为3', undefined, []],
    ['线性：10‰为1，5‰为5，0‰为3', undefined, []],
    ['线性：10‰为1，5‰为5，0‰为3', lowerRate, ['warning direction 3:3 2:5 @0‰为3']],
  ])('where scores of %s run against the direction', (text, expected, facts) => {
    expect(check(text, expected).filter((fact) => fact.includes('direction'))).toEqual(facts);
  });

  test.each<readonly [string, ExpectedOfRule | undefined, readonly string[]]>([
    ['<5‰为6；否则为0.5', lowerRate, ['warning scale 6 @<5‰为6', 'warning scale 0.5 @否则为0.5']],
    ['1-10评分', rating, ['warning scale 10']],
    ['满分100，每次扣10，最低0', count, ['warning scale 100', 'warning scale 0']],
    ['线性：0‰为6，10‰为1', lowerRate, ['warning scale 6 @0‰为6']],
  ])('which scores of %s lie outside 1 to 5', (text, expected, facts) => {
    expect(check(text, expected)).toEqual(facts);
  });

  test.each<readonly [string, ExpectedOfRule | undefined, readonly string[]]>([
    ['<5为3', lowerRate, ['error unit 5 rate']],
    ['<5‰为3；<10为2；否则为1', undefined, ['error unit 10 rate @<10为2']],
    ['>80%为5；否则为1', rating, ['error unit 80% rating @>80%为5']],
    ['<5‰为5；否则为1', count, ['error unit 5‰ count @<5‰为5']],
    ['线性：10为1，5‰为3', lowerRate, ['error unit 10 rate @10为1']],
    ['1-5评分', lowerRate, ['error unfitting rate']],
    ['满分5，每次扣0.5，最低1', rating, ['error unfitting rating']],
    ['1-5评分', count, ['error unfitting count']],
  ])('what of %s does not fit such results', (text, expected, facts) => {
    expect(check(text, expected)).toEqual(facts);
  });

  test('where it cannot be read', () => {
    expect(check('<5‰为3；大概10‰为2', lowerRate)).toEqual(['error rule-unreadable @大概']);
    expect(check('', lowerRate)).toEqual(['error rule-empty']);
    expect(check('<5‰为3；[70%,60%)为2', lowerRate)).toEqual(['error interval-empty @[70%,60%)']);
  });

  test('that a target is needed, and checks what depends on it once it is there', () => {
    const mixed = '<5‰为3；<t为2；否则为1';
    expect(check(mixed, lowerRate)).toEqual(['note target-needed']);
    expect(check(mixed, { ...lowerRate, target: { amount: 4, unit: '‰' } })).toEqual(['warning unreachable 2 by 1 @<t为2']);
    expect(check(mixed, { ...lowerRate, target: { amount: 8, unit: '‰' } })).toEqual([]);
  });

  test('holes exactly where there is no score', () => {
    const isInside = (value: number, { lower, upper }: Stretch): boolean =>
      (lower === undefined || value > limitValue(lower.limit) || (lower.included && value === limitValue(lower.limit))) &&
      (upper === undefined || value < limitValue(upper.limit) || (upper.included && value === limitValue(upper.limit)));
    fc.assert(
      fc.property(rule.filter(({ kind }) => kind === 'steps'), fc.integer({ min: 0, max: 1000 }), (of, thousandths) => {
        const facts = checkRule(writeRule(of, 'zh'), lowerRate);
        if (facts.some(({ severity }) => severity === 'error')) return true;
        const value = thousandths / 1000;
        const hasHole = facts.some((fact) => fact.code === 'rule-has-hole' && isInside(value, fact.stretch));
        return hasHole === (scorer(of)(value) === undefined);
      }),
      { numRuns: 1_000 },
    );
  });

  test('facts about rules that can be read whatever they say', () => {
    fc.assert(fc.property(rule, (of) => {
      const text = writeRule(of, 'en');
      return readRule(text).kind === 'rule' && checkRule(text).every(({ span }) => span.start < span.end && span.end <= text.length);
    }), { numRuns: 300 });
  });
});
