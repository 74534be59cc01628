import { indicatorById } from '../../catalogue/indicators/index';
import type { Measure } from '../../domain/indicator';
import type { Unit } from '../../domain/quantity';
import { limitsIn } from '../../domain/rule/limits-in';
import { measureOf } from '../../domain/rule/measure-of';
import { readRule } from '../../domain/rule/read-rule';

/** What kind of figure a result is, and the unit in which it is usually kept. `number`: any figure. */
export type Measured = { readonly measure: Measure | 'number'; readonly unit: Unit };

/** As the catalogue says it; for an indicator that only the sheet has, as the sheet's own rule for it says. */
export const measuredBy = (indicator: string, rule: string, targetUnit: Unit = ''): Measured => {
  const measured = indicatorById(indicator) ?? byRule(rule);
  return measured.measure === 'number' && targetUnit !== '' ? { measure: 'rate', unit: targetUnit } : measured;
};

const known = new Map<string, Measured>();
const MOST_REMEMBERED = 1000;

/** Each distinct rule is read once. */
const byRule = (text: string): Measured => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readRule(text);
  const measured: Measured = read.kind === 'problem' ? ANY : { measure: measureOf(read.rule), unit: limitsIn(read.rule).flatMap((limit) => ('unit' in limit && limit.unit !== '' ? [limit.unit] : []))[0] ?? '' };
  if (known.size < MOST_REMEMBERED) known.set(text, measured);
  return measured;
};

const ANY: Measured = { measure: 'number', unit: '' };
