import type { CheckedRule, RuleFact } from '../check-rule';
import type { Rule } from '../rule';
import type { Span } from '../rule-problem';

const LOWEST = 1;
const HIGHEST = 5;

/** The scores that each part of a rule can give. */
const scoresByPart = (rule: Rule): readonly (readonly number[])[] => {
  switch (rule.kind) {
    case 'steps':
      return rule.clauses.map(({ score }) => [score]);
    case 'line':
      return rule.points.map(({ score }) => [score]);
    case 'rating':
      return [[rule.lowest, rule.highest]];
    case 'deduction':
      return [[rule.full, rule.lowest]];
  }
};

const outside = (scores: readonly number[], span: Span): readonly RuleFact[] =>
  scores
    .filter((score) => score < LOWEST || score > HIGHEST)
    .map((score) => ({ code: 'score-outside-scale', severity: 'warning', span, score, lowest: LOWEST, highest: HIGHEST }));

/** Scores run from 1 to 5. */
export const scaleFacts = ({ rule, clauses, otherwise, whole }: CheckedRule): readonly RuleFact[] => {
  const ofParts = scoresByPart(rule).flatMap((scores, index) => outside(scores, clauses[index] ?? whole));
  const rest = rule.kind === 'steps' && rule.otherwise !== undefined ? [rule.otherwise] : [];
  return [...ofParts, ...outside(rest, otherwise ?? whole)];
};
