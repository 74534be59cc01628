import type { ScoringPart } from '../../domain/rule/checking/against-direction';
import type { RuleFactWords } from '../rule-fact-words';
import { shownStretch } from '../shown-stretch';
import { rulesWords } from './rules';

const { measures } = rulesWords;

const part = ({ part: position }: ScoringPart): string => (position === 'otherwise' ? '"otherwise"' : `clause ${position}`);

export const ruleFactWords: RuleFactWords = {
  'rule-has-hole': ({ stretch }) => `No score is given where ${shownStretch(stretch, 'result')}; a rule should cover every possible result. Complete it, for example with "otherwise 1".`,
  'clause-unreachable': ({ position, by }) =>
    by.length === 0
      ? `Clause ${position} is never used: there can be no such result. Correct or remove it.`
      : `Clause ${position} is never used: clause ${by.join(', ')} decides such results before it. Change the order, or remove it.`,
  'otherwise-unreachable': () => '"Otherwise" is never used: the clauses before it cover every possible result. It can be removed.',
  'score-against-direction': ({ better, worse }) =>
    `The results of ${part(better)} score ${better.score}, the worse results of ${part(worse)} score ${worse.score}; better results should score higher. Check them.`,
  'score-outside-scale': ({ score, lowest, highest }) => `The score ${score} is not from ${lowest} to ${highest}. Correct it.`,
  'limit-unit-unfitting': ({ found, measure }) =>
    measure === 'rate'
      ? `The limit ${found} has no unit, but a rate is at most 1; it should have % or ‰. Write the unit, such as ${found}‰ or ${found}%.`
      : `The limit ${found} has a unit, but ${measures[measure]} has none; it should be a number without % or ‰. Correct it.`,
  'rule-unfitting': ({ measure }) =>
    `This rule does not fit ${measures[measure]}. Choose another, such as ${measure === 'rate' ? '<5‰ = 3; otherwise 1' : measure === 'rating' ? 'rating 1-5' : 'full 5, minus 0.5 each, minimum 1'}.`,
  'target-needed': () => 'The rule speaks of the target t; the target of the period has to be given before anything is scored.',
};
