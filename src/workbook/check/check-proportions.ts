import { indicatorById } from '../../catalogue/indicators/index';
import { inUnit, valueOf, type Quantity, type Unit } from '../../domain/quantity';
import { isTargetLimit } from '../../domain/rule/limit-value';
import { limitsIn } from '../../domain/rule/limits-in';
import { a1 } from '../plan/a1';
import { formatMeaning } from '../recognise/format-unit';
import { shownCell } from '../recognise/shown-cell';
import type { Checked, CheckedPerson, CheckedTable } from './checked-person';
import type { Finding, UnitDoubt } from './finding';
import { mendNumber } from './mends';
import { together } from './together';

/** A rate that was measured, with what is needed to compare it. */
type Rate = {
  readonly person: CheckedPerson;
  readonly row: number;
  readonly column: number;
  readonly unit: Unit | undefined;
  readonly value: number;
};

/** How a rate is written: in a unit of its own, or the column's. */
type Notation = Unit | 'ratio';

/**
 * Rates that were read but look as if the unit was mistaken: 0.42 among figures around 0.004, 4.2% among per mille, a whole column
 * a hundred times what its rule speaks of.
 */
export const checkProportions = (checked: Checked): readonly Finding[] =>
  checked.tables.flatMap((table) => [...ratesOf(table)].flatMap(([indicator, rates]) => doubts(indicator, rates, checked)));

const ratesOf = ({ people }: CheckedTable): ReadonlyMap<string, readonly Rate[]> => {
  const series = new Map<string, Rate[]>();
  for (const person of people) {
    for (const { indicator, row, column, unit, result, denominator } of person.observations) {
      if (result.kind !== 'measured' || result.value <= 0 || denominator !== undefined || indicatorById(indicator)?.measure !== 'rate') continue;
      const rate: Rate = { person, row, column, unit, value: result.value };
      const before = series.get(indicator);
      if (before === undefined) series.set(indicator, [rate]);
      else before.push(rate);
    }
  }
  return series;
};

const notationOf = ({ person: { view }, row, column, unit }: Rate): Notation => {
  const value = view.mergedValue(row, column);
  if (typeof value === 'string') return /‰|千分/.test(value) ? '‰' : /[%％]|百分/.test(value) ? '%' : (unit ?? 'ratio');
  const meaning = formatMeaning(view.format(row, column));
  if (meaning.kind === 'unit') return meaning.unit;
  return meaning.kind === 'ratio' ? '%' : unit === undefined || unit === '' ? 'ratio' : unit;
};

const FEWEST_TO_COMPARE = 4;
/** So many times the usual figure, one may have been written in another unit. */
const OTHERWISE = 5;

const doubts = (indicator: string, rates: readonly Rate[], checked: Checked): readonly Finding[] => {
  const median = medianOf(rates.map(({ value }) => value));
  const reference = referenceOf(indicator, rates, checked);
  if (reference !== undefined) {
    const times = mistakenBy(median, reference, indicator, rates[0], 'rule');
    if (times !== undefined) return together(rates.filter(({ value }) => isAlike(value, median)).map((rate) => finding(indicator, rate, times, 'unlike-the-rule', reference)));
  }
  if (rates.length < FEWEST_TO_COMPARE) return reference === undefined ? [] : eachUnlike(reference, indicator, rates);
  const usual = rates.some(({ value }) => value >= median * OTHERWISE) ? mostUsual(rates.map(notationOf)) : undefined;
  const findings: Finding[] = [];
  for (const rate of rates) {
    const times = mistakenBy(rate.value, median, indicator, rate, 'column') ?? otherNotation(rate, usual, median);
    if (times !== undefined) findings.push(finding(indicator, rate, times, 'unlike-the-column', median));
  }
  return findings;
};

/** What is wrong with most of a column is not wrong with a figure in another proportion: 4.2 among 0.0042 below a heading that says ‰. */
const isAlike = (value: number, median: number): boolean => value < median * FAR && value > median / FAR;

/** So few that nothing is usual among them are compared with the rule, one by one. */
const eachUnlike = (reference: number, indicator: string, rates: readonly Rate[]): readonly Finding[] =>
  rates.flatMap((rate) => {
    const times = mistakenBy(rate.value, reference, indicator, rate, 'rule');
    return times === undefined ? [] : [finding(indicator, rate, times, 'unlike-the-rule', reference)];
  });

const medianOf = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
};

/** What the appraisal thinks a usual figure is: the objective, the target, or the largest limit of the rule. */
const referenceOf = (indicator: string, rates: readonly Rate[], { ruleOf, settings }: Checked): number | undefined => {
  const objective = indicatorById(indicator)?.objective?.value.value;
  const [first] = rates;
  if (objective !== undefined || first === undefined || first.person.scheme.kind === 'none') return objective;
  const line = first.person.scheme.scheme.lines.find((each) => each.indicator === indicator);
  const rule = line === undefined ? undefined : ruleOf(line, settings.targets.get(indicator));
  if (rule?.kind !== 'rule') return undefined;
  const limits = limitsIn(rule.rule).flatMap((limit) => (isTargetLimit(limit) ? [] : [valueOf(limit)]));
  return limits.length === 0 ? undefined : Math.max(...limits);
};

const FAR = 30;

/** The factor by which a figure is out, 100 or 1000 up or down, if with it the figure would fit what it is compared with; of two the one that fits better. */
const mistakenBy = (value: number, usual: number, indicator: string, rate: Rate | undefined, comparedWith: 'rule' | 'column'): number | undefined => {
  const near = comparedWith === 'rule' ? { least: 1 / 20, most: 5 } : { least: 1 / 8, most: 8 };
  const fits = (times: number): boolean => value * times >= usual * near.least && value * times <= usual * near.most;
  const offBy = (times: number): number => Math.abs(Math.log((value * times) / usual));
  const nearest = (factors: readonly number[]): number | undefined => factors.filter(fits).sort((a, b) => offBy(a) - offBy(b))[0];
  if (value >= usual * FAR) return nearest([1 / 100, 1 / 1000]);
  return value > usual / FAR ? undefined : nearest(timesTooSmall(indicator, rate));
};

/**
 * By how much a figure may be too small. Hardly anything overdue is good news, unless a ratio stands where the heading or the cell's format names a
 * unit; a hundredth of a collection rate never is.
 */
const timesTooSmall = (indicator: string, rate: Rate | undefined): readonly number[] => {
  if (indicatorById(indicator)?.betterWhen === 'higher') return [100, 1000];
  if (rate === undefined || typeof rate.person.view.mergedValue(rate.row, rate.column) !== 'number') return [];
  const meaning = formatMeaning(rate.person.view.format(rate.row, rate.column));
  const unit = meaning.kind === 'unit' ? meaning.unit : meaning.kind === 'plain' ? rate.unit : undefined;
  return unit === '‰' ? [1000] : unit === '%' ? [100] : [];
};

/** 4.2% where all others are per mille: ten times too much, and written otherwise. */
const otherNotation = (rate: Rate, usual: Notation | undefined, median: number): number | undefined => {
  const { value } = rate;
  const fits = value >= median * OTHERWISE && value / 10 <= median * 3 && value / 10 >= median / 3;
  return usual === '‰' && fits && notationOf(rate) === '%' ? 1 / 10 : undefined;
};

const mostUsual = (notations: readonly Notation[]): Notation | undefined => {
  const counts = new Map<Notation, number>();
  for (const notation of notations) {
    const before = counts.get(notation);
    counts.set(notation, before === undefined ? 1 : before + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 > notations.length ? most[0] : undefined;
};

const finding = (indicator: string, { person, row, column, unit, value }: Rate, times: number, because: UnitDoubt, comparedWith: number): Finding => {
  const { view, table } = person;
  const shownIn: Unit = indicatorById(indicator)?.unit ?? '%';
  const meant: Quantity = inUnit(value * times, shownIn === '‰' && value * times >= 0.02 ? '%' : shownIn);
  const facts = { code: 'unit-doubtful', indicator, found: shownCell(view.mergedValue(row, column), view.format(row, column)), because, meant: [meant], comparedWith: inUnit(comparedWith, shownIn) } as const;
  const mend = mendNumber(view, row, column, facts, unit);
  return { ...facts, severity: 'warning', sheet: table.sheet, cell: a1(row, column), ...(mend === undefined ? {} : { mend }) };
};
