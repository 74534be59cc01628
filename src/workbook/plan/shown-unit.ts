import { indicatorById } from '../../catalogue/indicators/index';
import { normalise } from '../../domain/number/normalise';
import { roundHalfAway } from '../../domain/number/round-half-away';
import { inUnit, valueOf, type Unit } from '../../domain/quantity';
import { limitsIn } from '../../domain/rule/limits-in';
import { measureOf } from '../../domain/rule/measure-of';
import { readRule as read } from '../../domain/rule/read-rule';
import { scorer } from '../../domain/rule/scorer';
import type { Condition, Limit, Rule } from '../../domain/rule/rule';

/**
 * How the results of a line stand in cells. Excel has no per-mille scaling, so a ‰ cell holds the figure itself (4.2, shown as
 * `4.2‰`) and formulas divide by 1000; a % cell holds the ratio, as Excel's own percentages do.
 */
export type ShownUnit = '%' | '‰' | 'rating' | 'count';

const unitOf = (rule: Rule): Unit => limitsIn(rule).flatMap((limit) => ('unit' in limit && limit.unit !== '' ? [limit.unit] : []))[0] ?? '';

/** For an indicator of the catalogue its own unit; for one that only the rules sheet has, the unit of its rule. */
export const shownUnit = (indicator: string, ruleText: string): ShownUnit => {
  const known = indicatorById(indicator);
  if (known !== undefined) return known.measure === 'rate' ? (known.unit === '‰' ? '‰' : '%') : known.measure;
  const rule = read(ruleText);
  if (rule.kind === 'problem') return 'count';
  const unit = unitOf(rule.rule);
  if (unit !== '') return unit;
  const measure = measureOf(rule.rule);
  return measure === 'rating' ? 'rating' : measure === 'rate' ? '%' : 'count';
};

/** The figure in the cell: 0.0042 is 4.2 in a ‰ cell, 0.0042 in a % cell. */
export const figureIn = (unit: ShownUnit, value: number): number => (unit === '‰' ? inUnit(normalise(value), '‰').amount : value);

const figure = (limit: Limit): Limit => ('target' in limit ? limit : { amount: inUnit(valueOf(limit), '‰').amount, unit: '' });

const figures = (condition: Condition): Condition =>
  condition.kind === 'between'
    ? { ...condition, lower: figure(condition.lower), upper: figure(condition.upper) }
    : { ...condition, limit: figure(condition.limit) };

/** The rule for figures in ‰, so that the formula in a ‰ cell's row compares with the 5 that the form shows, not with 0.005. */
export const inPerMille = (rule: Rule): Rule => {
  if (rule.kind === 'steps') return { ...rule, clauses: rule.clauses.map(({ condition, score }) => ({ condition: figures(condition), score })) };
  return rule.kind === 'line' ? { ...rule, points: rule.points.map(({ at, score }) => ({ at: figure(at), score })) } : rule;
};

/** Up to four decimals, for whoever types there. */
export const formatOf: Readonly<Record<ShownUnit, string>> = {
  '%': '0.0###%',
  '‰': '0.0###"‰"',
  rating: '0.0###',
  count: 'General',
};

/** Two decimals, for figures that were measured. */
export const shortFormatOf: Readonly<Record<ShownUnit, string>> = { ...formatOf, '%': '0.0#%', '‰': '0.0#"‰"' };

/** Two decimals where they tell the truth; four where the rounded figure would score otherwise: 4.9996‰ never looks like the limit that it misses. */
export const formatFor = (line: { readonly unit: ShownUnit; readonly value?: number; readonly readRule?: Rule; readonly score?: number }): string => {
  const { unit, value, readRule, score } = line;
  if (value === undefined || readRule === undefined || score === undefined || (unit !== '%' && unit !== '‰')) return formatOf[unit];
  const rounded = valueOf({ amount: roundHalfAway(inUnit(normalise(value), unit).amount, 2), unit });
  return scorer(readRule)(rounded) === score ? shortFormatOf[unit] : formatOf[unit];
};
