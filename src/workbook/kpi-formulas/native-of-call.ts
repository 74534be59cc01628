import type { Grid } from '../../functions/grid';
import { publishedRule } from '../../functions/published-rule';
import { targetOf } from '../../functions/drop-score';
import type { ReadCall } from './evaluate-call';
import type { Argument } from './read-argument';
import { cellwise, fixed, LONGEST_FORMULA, type Built } from './built';
import { nativeGrade, nativeRanking } from './native-comparison';
import { nativeRatings, nativeRatingSheet, nativeSatisfaction, nativeSurvey } from './native-ratings';
import { nativePublishedScore, nativeScore, nativeTargetScore } from './native-score';
import { nativeAppraise, nativeHalfYear, nativeTotal } from './native-totals';

/** Where the call's answer stands, what it shows there now, and the word for a total that is incomplete. */
export type Surroundings = { readonly row: number; readonly column: number; readonly now: Grid; readonly incomplete: string };

const leftOut: Argument = { kind: 'left-out' };

const three = ([first = leftOut, second = leftOut, third = leftOut]: readonly Argument[]): readonly Argument[] => [first, second, third];
const two = ([first = leftOut, second = leftOut]: readonly Argument[]): readonly Argument[] => [first, second];

const ratio = (given: readonly Argument[]): Built =>
  cellwise(two(given), ({ text: part, value: above } = { text: '', value: null, isConstant: true }, { text: whole, value: below } = { text: '', value: null, isConstant: true }) =>
    typeof above === 'string' || typeof below === 'string'
      ? { because: 'text-figures' }
      : `IF(COUNT(${part},${whole})<2,NA(),IF(OR(${part}<0,${whole}<=0),NA(),${part}/${whole}))`,
  );

const none = { text: '', value: null, isConstant: true } as const;

const builders: Readonly<Record<string, (given: readonly Argument[], around: Surroundings) => Built>> = {
  DROP_RATE: ratio,
  ARREARS_RATE: ratio,
  COLLECTION_RATE: ratio,
  DROP_SCORE: (given) => {
    const score = nativeTargetScore(publishedRule('drop-off-rate'), targetOf);
    return cellwise(two(given), (result = none, target = none) => score(result, target));
  },
  ARREARS_SCORE: (given) => published(given, 'arrears-rate'),
  COLLECTION_SCORE: (given) => published(given, 'collection-rate'),
  SATISFACTION_SCORE: (given) => nativeSatisfaction(given, publishedRule('internal-customer-satisfaction')),
  SCORE: (given) => {
    const score = nativeScore();
    return cellwise(three(given), (result = none, rule = none, unit = none) => score(result, rule, unit));
  },
  TOTAL: nativeTotal,
  APPRAISE: (given, { now, incomplete, ...at }) => nativeAppraise(given, at, now, incomplete),
  HALF_YEAR: nativeHalfYear,
  RATINGS: nativeRatings,
  RATING_SHEET: nativeRatingSheet,
  SURVEY: nativeSurvey,
  GRADE: nativeGrade,
  RANKING: nativeRanking,
  QUOTA: () => fixed('no-equivalent'),
};

const published = (given: readonly Argument[], indicator: string): Built => {
  const score = nativePublishedScore(publishedRule(indicator));
  return cellwise(two(given), (result = none, rule = none) => score(result, rule));
};

/** Rules, units, targets, names and styles, by their places: the formula is written by what they hold now. */
const takenAsNow: Readonly<Record<string, readonly number[]>> = {
  DROP_SCORE: [1], ARREARS_SCORE: [1], COLLECTION_SCORE: [1], SATISFACTION_SCORE: [1], SCORE: [1, 2], RANKING: [2], RATINGS: [1], RATING_SHEET: [1], SURVEY: [0, 2], TOTAL: [1], APPRAISE: [1, 2], HALF_YEAR: [4], GRADE: [1],
};

const isUnknown = (argument: Argument | undefined): boolean => argument !== undefined && argument.kind !== 'left-out' && argument.grid === undefined;

/** Excel's own formula for a call, calculating the same numbers without the add-in; or why there is none. */
export const nativeOfCall = (call: ReadCall, around: Surroundings): Built => {
  const build = builders[call.id];
  if (build === undefined) return fixed('answers-in-words');
  if ((takenAsNow[call.id] ?? []).some((at) => isUnknown(call.arguments[at]))) return fixed('argument-unknown');
  const built = build(call.arguments, around);
  return built.kind === 'formulas' && built.formulas.flat().some((formula) => formula.length > LONGEST_FORMULA) ? fixed('too-long') : built;
};
