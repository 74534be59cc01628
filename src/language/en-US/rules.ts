import { writeQuantity } from '../../domain/write-quantity';
import { inUnit } from '../../domain/quantity';
import { indicatorName } from '../indicator-name';
import type { RulesWords } from '../rules-words';
import { shownRule, unitIn } from '../shown-rule';
import { shownText } from '../shown-text';
import { shownValue } from '../shown-value';

const expected: RulesWords['expected'] = {
  rule: 'a rule such as <5‰ = 3',
  condition: 'a condition such as <5‰, 70% or more or otherwise',
  figure: 'a figure such as 5‰ or 70%',
  unit: 'the unit % or ‰',
  'score-word': 'a score such as = 3',
  score: 'a score such as 3',
  separator: 'a semicolon or the end of the rule',
  'interval-end': 'the other end of the interval, as in [60%, 70%)',
  'line-point': 'two or more points such as 5‰ = 3',
  deduction: 'a deduction such as full 5, minus 0.5 each, minimum 1',
  end: 'the end of the rule',
};

const measures: RulesWords['measures'] = { rate: 'a rate', rating: 'a rating', count: 'a number of incidents' };

const characters = ({ start, end }: { readonly start: number; readonly end: number }): string => `characters ${start + 1} to ${end} of the rule`;

export const rulesWords: RulesWords = {
  expected,
  measures,
  because: {
    between: (from, to) => `between ${from} and ${to}: `,
    rating: (value) => `rated ${value} → ${value}`,
    lowest: (score) => `the lowest, ${score}`,
  },
  problems: {
    'missing-value': () => 'There is no result; it should be a number. Fill it in.',
    'not-a-number': ({ found }) => `The entry is "${shownText(found)}"; it should be a number, such as 4.2‰, 70% or 3. Correct it.`,
    'unit-doubtful': ({ found, meant }) =>
      `The entry is ${found}, that is ${writeQuantity(inUnit(found, '%'))}; a rate is usually not above 100%. ${
        meant.length === 0 ? '' : `Did it mean ${meant.map(writeQuantity).join(' or ')}? `
      }Enter it with its unit.`,
    'unit-unexpected': ({ found, measure }) => `The entry is "${shownText(found)}"; ${measures[measure]} should be a number without % or ‰. Correct it.`,
    negative: ({ found }) => `The entry is ${found}; it should be 0 or above. Correct it.`,
    'rating-out-of-range': ({ found, lowest, highest }) => `The rating is ${found}; it should be from ${lowest} to ${highest}. Correct it.`,
    'excel-error': ({ found }) => `The cell shows the error ${shownText(found)}; it should be a number. Correct its formula first.`,
    'denominator-zero': () => 'The denominator is 0, so there is no rate; it should be above 0. Correct it.',
    'denominator-missing': () => 'There is no denominator, so there is no rate; it should be a number above 0. Fill it in.',
    'too-precise': ({ found }) => `The entry is "${shownText(found)}"; at most 15 digits and 10 decimals are kept (5% is 0.05). Use fewer digits.`,
    'rule-empty': () => `There is no rule; it should be ${expected.rule}. Fill it in.`,
    'rule-unreadable': ({ span, found, expected: next }) =>
      found === ''
        ? `After character ${span.start} the rule breaks off, but there should be ${expected[next]}. Complete it.`
        : `From character ${span.start + 1} on the rule says "${shownText(found)}", but there should be ${expected[next]}. Correct it.`,
    'rule-too-long': ({ length, most, counted }) =>
      counted === 'characters'
        ? `The rule has ${length} characters; it should have at most ${most}. Shorten it.`
        : `The rule has more than ${most} ${counted}. Shorten it.`,
    'figure-too-precise': ({ span, found }) =>
      `From character ${span.start + 1} on the rule says "${shownText(found)}", but at most 15 digits and 10 decimals are kept (5% is 0.05), of a score 4 decimals. Use fewer digits.`,
    'interval-empty': ({ span }) => `The interval in ${characters(span)} is empty; it should begin with the lower end, as [60%, 70%). Correct it.`,
    'condition-contradictory': ({ span }) => `The condition in ${characters(span)} contradicts itself; it should be like ≥60% and <70%. Correct it.`,
    'point-twice': ({ span }) => `The point in ${characters(span)} has come before; it should have one score. Remove one of the two.`,
    'lowest-above-full': ({ span }) => `In ${characters(span)} the lowest score is above the full score; it should be below. Correct it.`,
    'target-missing': ({ indicator }) =>
      `The rule speaks of the target t, but ${indicator === undefined ? 'no target is given' : `${indicatorName(indicator, 'en-US')} has no target`} for the period. Enter it, for example 3%.`,
    'result-not-covered': ({ rule, value }) =>
      `The result ${shownValue(value, unitIn(rule))} is not covered by the rule "${shownRule(rule, 'en')}". Check the result, or complete the rule, for example with "otherwise 1".`,
  },
};
