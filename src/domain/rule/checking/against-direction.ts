export type BetterWhen = 'lower' | 'higher';

/** A part of a rule that gives a score: the clause or point at a position (from 1), or `otherwise`. */
export type ScoringPart = { readonly part: number | 'otherwise'; readonly score: number };

/** Neighbouring parts of which the better results get the lower score. */
export type Contradiction = { readonly better: ScoringPart; readonly worse: ScoringPart };

type Change = { readonly below: ScoringPart; readonly above: ScoringPart };

const changesIn = (parts: readonly ScoringPart[]): readonly Change[] =>
  parts.flatMap((above, index) => {
    const below = parts[index - 1];
    return below === undefined || below.score === above.score ? [] : [{ below, above }];
  });

/** What most of the scores say; undefined if they are even, as in a rule that is best in the middle. */
const directionOf = (changes: readonly Change[]): BetterWhen | undefined => {
  const rises = changes.filter(({ below, above }) => above.score > below.score).length;
  const falls = changes.length - rises;
  if (rises === falls) return undefined;
  return rises > falls ? 'higher' : 'lower';
};

/** Where scores run against the direction. `parts` give scores from the lowest values to the highest. */
export const contradictions = (parts: readonly ScoringPart[], betterWhen: BetterWhen | undefined): readonly Contradiction[] => {
  const changes = changesIn(parts);
  const direction = betterWhen === undefined ? directionOf(changes) : betterWhen;
  if (direction === undefined) return [];
  return changes
    .map(({ below, above }) => (direction === 'lower' ? { better: below, worse: above } : { better: above, worse: below }))
    .filter(({ better, worse }) => better.score < worse.score);
};
