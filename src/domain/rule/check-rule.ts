import type { Measure } from '../indicator';
import type { Quantity } from '../quantity';
import { bindTarget, speaksOfTarget } from './bind-target';
import type { BetterWhen, Contradiction } from './checking/against-direction';
import { isForMeasure, unfittingLimits } from './checking/check-units';
import { coverageFacts } from './checking/coverage-facts';
import { directionFacts } from './checking/direction-facts';
import { scaleFacts } from './checking/scale-facts';
import { limitsByPart } from './limits-in';
import { measureOf } from './measure-of';
import type { ParsedRule } from './reading/parsed-rule';
import { parseRule } from './reading/parse-rule';
import type { RuleProblem, Span } from './rule-problem';
import type { Stretch } from './stretch';

type At<Severity extends 'error' | 'warning' | 'note'> = {
  /** error: results cannot be scored, or not as meant; warning: scored, but look; note: good to know. */
  readonly severity: Severity;
  /** Where in the text. */
  readonly span: Span;
};

/** Something a check found in the text of a rule. Positions of clauses and points count from 1. */
export type RuleFact =
  | (At<'error'> & { readonly code: 'rule-not-read'; readonly problem: RuleProblem })
  /** Possible results that no clause covers: they are never scored. */
  | (At<'warning'> & { readonly code: 'rule-has-hole'; readonly stretch: Stretch })
  /** A clause that never decides: `by` are the clauses before it that hold instead; none if such results are impossible. */
  | (At<'warning'> & { readonly code: 'clause-unreachable'; readonly position: number; readonly by: readonly number[] })
  | (At<'note'> & { readonly code: 'otherwise-unreachable' })
  | (At<'warning'> & { readonly code: 'score-against-direction' } & Contradiction)
  | (At<'warning'> & { readonly code: 'score-outside-scale'; readonly score: number; readonly lowest: number; readonly highest: number })
  /** A limit that cannot be meant for such results: `<5` for a rate, `70%` for a rating. */
  | (At<'error'> & { readonly code: 'limit-unit-unfitting'; readonly found: string; readonly measure: Measure })
  /** A rule for another kind of result: `1-5评分` for a rate. */
  | (At<'error'> & { readonly code: 'rule-unfitting'; readonly measure: Measure })
  /** The rule needs the period's target. */
  | (At<'note'> & { readonly code: 'target-needed' });

export type ExpectedOfRule = {
  readonly measure: Measure;
  readonly betterWhen: BetterWhen;
  /** The period's target, if it is known. */
  readonly target?: Quantity;
};

/** A rule that was read, with all that its checks need. `whole` spans the text. */
export type CheckedRule = ParsedRule & {
  readonly whole: Span;
  readonly measure: Measure | 'number';
  readonly betterWhen: BetterWhen | undefined;
};

const targetFacts = ({ rule, whole }: CheckedRule): readonly RuleFact[] =>
  speaksOfTarget(rule) ? [{ code: 'target-needed', severity: 'note', span: whole }] : [];

const unitFacts = ({ rule, whole, measure, clauses }: CheckedRule): readonly RuleFact[] => {
  if (measure === 'number') return [];
  if (!isForMeasure(rule, measure)) return [{ code: 'rule-unfitting', severity: 'error', span: whole, measure }];
  return limitsByPart(rule).flatMap((limits, index): readonly RuleFact[] => {
    const span = clauses[index] ?? whole;
    return unfittingLimits(limits, measure).map((found) => ({ code: 'limit-unit-unfitting', severity: 'error', span, found, measure }));
  });
};

const facts = (checked: CheckedRule): readonly RuleFact[] => {
  const units = unitFacts(checked);
  const others = [...scaleFacts(checked), ...directionFacts(checked), ...targetFacts(checked)];
  return units.length > 0 ? [...units, ...others] : [...coverageFacts(checked), ...others];
};

/**
 * Everything to be said about the text of a rule: what cannot be read, holes, clauses that are never reached, scores against the
 * direction (as expected, else as most of the rule's own scores say) or outside 1–5, limits whose unit does not fit. Decided
 * exactly, on the line of limits. What depends on a target is checked once `expected.target` is known.
 */
export const checkRule = (text: string, expected?: ExpectedOfRule): readonly RuleFact[] => {
  const whole = { start: 0, end: text.length };
  const result = parseRule(text);
  if (result.kind === 'problem') {
    const span = 'span' in result.problem ? result.problem.span : whole;
    return [{ code: 'rule-not-read', severity: 'error', span, problem: result.problem }];
  }
  const { parsed } = result;
  const rule = expected?.target === undefined ? parsed.rule : bindTarget(parsed.rule, expected.target);
  const measure = expected === undefined ? measureOf(rule) : expected.measure;
  return facts({ ...parsed, rule, whole, measure, betterWhen: expected?.betterWhen });
};
