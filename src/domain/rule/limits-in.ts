import type { Condition, Limit, Rule } from './rule';

const limitsOf = (condition: Condition): readonly Limit[] =>
  condition.kind === 'between' ? [condition.lower, condition.upper] : [condition.limit];

/** The limits of each clause of steps, or of each point of a line, in the order of the text. */
export const limitsByPart = (rule: Rule): readonly (readonly Limit[])[] => {
  if (rule.kind === 'steps') return rule.clauses.map(({ condition }) => limitsOf(condition));
  return rule.kind === 'line' ? rule.points.map(({ at }) => [at]) : [];
};

/** All limits of a rule, in the order of the text. */
export const limitsIn = (rule: Rule): readonly Limit[] => limitsByPart(rule).flat();
