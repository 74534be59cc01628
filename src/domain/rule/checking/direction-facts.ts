import type { CheckedRule, RuleFact } from '../check-rule';
import { limitsIn } from '../limits-in';
import { isTargetLimit } from '../limit-value';
import { pointsInOrder } from '../line-score';
import type { Rule } from '../rule';
import type { Span } from '../rule-problem';
import { contradictions, type ScoringPart } from './against-direction';
import { possiblePieces } from './possible-values';

const partsOfSteps = (rule: Extract<Rule, { kind: 'steps' }>, measure: CheckedRule['measure']): readonly ScoringPart[] => {
  const pieces = possiblePieces(rule, measure);
  if (pieces === undefined) return [];
  return pieces.flatMap(({ holding: [first] }): readonly ScoringPart[] => {
    const clause = first === undefined ? undefined : rule.clauses[first];
    if (first !== undefined && clause !== undefined) return [{ part: first + 1, score: clause.score }];
    return rule.otherwise === undefined ? [] : [{ part: 'otherwise', score: rule.otherwise }];
  });
};

const partsOfLine = (rule: Extract<Rule, { kind: 'line' }>): readonly ScoringPart[] => {
  if (limitsIn(rule).some(isTargetLimit)) return [];
  return pointsInOrder(rule.points).map((point) => ({ part: rule.points.indexOf(point) + 1, score: point.score }));
};

const partsOf = ({ rule, measure }: CheckedRule): readonly ScoringPart[] => {
  if (rule.kind === 'steps') return partsOfSteps(rule, measure);
  return rule.kind === 'line' ? partsOfLine(rule) : [];
};

const spanOf = ({ clauses, otherwise, whole }: CheckedRule, part: ScoringPart['part']): Span => {
  const span = part === 'otherwise' ? otherwise : clauses[part - 1];
  return span === undefined ? whole : span;
};

/** Where a better result gets a lower score; each pair of parts is named once. */
export const directionFacts = (checked: CheckedRule): readonly RuleFact[] => {
  const found = contradictions(partsOf(checked), checked.betterWhen);
  const once = new Map(found.map((pair) => [`${pair.better.part} ${pair.worse.part}`, pair]));
  return [...once.values()].map((pair) => ({ code: 'score-against-direction', severity: 'warning', span: spanOf(checked, pair.better.part), ...pair }));
};
