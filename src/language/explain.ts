import type { Locale } from '../domain/locale';
import { decimalText } from '../domain/number/decimal-text';
import { normalise } from '../domain/number/normalise';
import type { Unit } from '../domain/quantity';
import type { Because } from '../domain/rule/because';
import { isTargetLimit, limitValue } from '../domain/rule/limit-value';
import type { Condition, Limit, LinePoint } from '../domain/rule/rule';
import type { Stretch } from '../domain/rule/stretch';
import { writeLimit } from '../domain/rule/write-rule';
import { rulesWords } from './rules-words';
import { shownStretch } from './shown-stretch';
import { shownScore, shownValue } from './shown-value';

const unitOf = (limit: Limit | undefined): Unit => (limit === undefined || isTargetLimit(limit) ? '' : limit.unit);

/** The values for which a condition holds. */
const stretchOf = (condition: Condition): Stretch => {
  switch (condition.kind) {
    case 'below':
      return { upper: { limit: condition.limit, included: condition.inclusive } };
    case 'above':
      return { lower: { limit: condition.limit, included: condition.inclusive } };
    case 'equal':
      return { lower: { limit: condition.limit, included: true }, upper: { limit: condition.limit, included: true } };
    case 'between':
      return {
        lower: { limit: condition.lower, included: condition.lowerIncluded },
        upper: { limit: condition.upper, included: condition.upperIncluded },
      };
  }
};

/** `4.2‰ < 5‰`, `60% ≤ 65% < 70%`: the value in the unit of the limits. */
const inStretch = (value: number, stretch: Stretch): string => {
  const limits = [stretch.lower, stretch.upper].flatMap((edge) => (edge === undefined ? [] : [edge.limit]));
  const unit = unitOf(limits.find((limit) => unitOf(limit) !== ''));
  return shownStretch(stretch, shownValue(value, unit, limits.map(limitValue)));
};

const pointText = ({ at, score }: LinePoint): string => `${writeLimit(at)} → ${shownScore(score)}`;

const onLine = ({ value, score, from, to }: Extract<Because, { kind: 'line' }>, locale: Locale): string => {
  if (from !== to) {
    const shown = shownValue(value, unitOf(to.at) === '' ? unitOf(from.at) : unitOf(to.at), [limitValue(from.at), limitValue(to.at)]);
    return `${rulesWords[locale].because.between(pointText(from), pointText(to))}${shown} → ${shownScore(score)}`;
  }
  const edge = { limit: to.at, included: true };
  const place = limitValue(to.at);
  const stretch: Stretch = value === place ? { lower: edge, upper: edge } : value > place ? { lower: edge } : { upper: edge };
  return `${inStretch(value, stretch)} → ${shownScore(score)}`;
};

const byDeduction = ({ value, score, full, each, stoppedAtLowest }: Extract<Because, { kind: 'deduction' }>, locale: Locale): string => {
  const left = `${decimalText(full)} − ${decimalText(each)} × ${shownValue(value, '')}`;
  if (!stoppedAtLowest) return `${left} = ${shownScore(score)}`;
  return `${left} = ${shownScore(normalise(full - each * value)).replace('-', '−')} → ${rulesWords[locale].because.lowest(shownScore(score))}`;
};

/** Why a score is what it is, in the unit of the rule: `4.2‰ < 5‰ → 3`. */
export const explain = (because: Because, locale: Locale): string => {
  switch (because.kind) {
    case 'clause':
      return `${inStretch(because.value, stretchOf(because.condition))} → ${shownScore(because.score)}`;
    case 'otherwise':
      return `${inStretch(because.value, because.stretch)} → ${shownScore(because.score)}`;
    case 'rating':
      return rulesWords[locale].because.rating(shownScore(because.score));
    case 'line':
      return onLine(because, locale);
    case 'deduction':
      return byDeduction(because, locale);
  }
};
