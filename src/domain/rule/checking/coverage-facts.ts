import type { CheckedRule, RuleFact } from '../check-rule';
import type { Piece } from '../pieces';
import { holesIn } from './holes';
import { possiblePieces } from './possible-values';

const unreachable = (pieces: readonly Piece[], { clauses }: CheckedRule): readonly RuleFact[] =>
  clauses.flatMap((span, index): readonly RuleFact[] => {
    const own = pieces.filter(({ holding }) => holding.includes(index));
    if (own.some(({ holding }) => holding[0] === index)) return [];
    const by = [...new Set(own.flatMap(({ holding }) => holding.slice(0, 1)))].map((earlier) => earlier + 1).sort((a, b) => a - b);
    return [{ code: 'clause-unreachable', severity: 'warning', span, position: index + 1, by }];
  });

/** Holes and what is never reached; nothing where that depends on a target not yet known. */
export const coverageFacts = (checked: CheckedRule): readonly RuleFact[] => {
  const { rule, whole, otherwise } = checked;
  const pieces = rule.kind === 'steps' ? possiblePieces(rule, checked.measure) : undefined;
  if (pieces === undefined) return [];
  const holes = holesIn(pieces);
  if (otherwise === undefined) {
    const facts = holes.map((stretch): RuleFact => ({ code: 'rule-has-hole', severity: 'warning', span: whole, stretch }));
    return [...facts, ...unreachable(pieces, checked)];
  }
  const idle: readonly RuleFact[] = holes.length > 0 ? [] : [{ code: 'otherwise-unreachable', severity: 'note', span: otherwise }];
  return [...unreachable(pieces, checked), ...idle];
};
