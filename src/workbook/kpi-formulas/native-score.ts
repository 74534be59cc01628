import { readResult } from '../../domain/read-result';
import { bindTarget, speaksOfTarget } from '../../domain/rule/bind-target';
import { decimalText } from '../../domain/number/decimal-text';
import { nativeFormula } from '../../domain/rule/native-formula';
import { readRule } from '../../domain/rule/read-rule';
import type { Quantity } from '../../domain/quantity';
import { readUnit } from '../../functions/read-unit';
import { readable, ruleReader, type ReadableRule, type RuleReading } from '../../functions/rule-reader';
import { isBlank, type Cell } from '../../functions/grid';
import type { WhyFixed } from './built';
import type { Element } from './read-argument';

type Formula = string | { readonly because: WhyFixed };

const unusable = { because: 'rule-unusable' } as const;

/** The figure in a cell whose text carries its unit, now and whenever another text or number is typed there. */
const figureOfText = (cell: string): string =>
  `IF(ISNUMBER(${cell}),${cell},IF(RIGHT(TRIM(${cell}))="‰",VALUE(SUBSTITUTE(${cell},"‰",""))/1000,VALUE(${cell})))`;

const isPlainFigure = (text: string): boolean => /^ *-?\d+(?:\.\d+)?[%‰]? *$/.test(text);

/** Below 0 and, for a rate without a named unit, above 1 nothing is scored, as in the add-in; what a computer leaves of 1-0.9-0.1 is 0. */
const guarded = (formula: string, figure: string, { expects }: ReadableRule, isUnitNamed: boolean): string => {
  if (expects.measure === 'rating' || expects.measure === 'number') return formula;
  const rounded = `ROUND(${figure},10)`;
  const outside = expects.measure === 'rate' && !isUnitNamed ? `OR(${rounded}<0,${rounded}>1)` : `${rounded}<0`;
  return `IF(ISNUMBER(${figure}),IF(${outside},NA(),${formula}),"")`;
};

const constantScore = (value: Cell, unit: Cell, rule: ReadableRule): Formula => {
  const named = readUnit(unit);
  const result = readResult(value, named.kind === 'unit' ? { ...rule.expects, unit: named.unit } : rule.expects);
  return result.kind === 'measured' ? nativeFormula(rule.rule, decimalText(result.value)) : { because: 'argument-unusable' };
};

const scoreOfNumber = (cell: string, unit: Cell, rule: ReadableRule): Formula => {
  const named = readUnit(unit);
  if (named.kind === 'problem') return { because: 'argument-unusable' };
  const divisor = named.kind === 'unit' ? { '%': '/100', '‰': '/1000', '': '' }[named.unit] : '';
  const scored = guarded(nativeFormula(rule.rule, `${cell}${divisor}`), `${cell}${divisor}`, rule, divisor !== '');
  // A blank cell divided is 0, and 0 would be scored.
  return divisor === '' ? scored : `IF(ISNUMBER(${cell}),${scored},"")`;
};

/** Scores one result by a rule that was read. */
export const nativeScoreBy = (result: Element, reading: RuleReading, unit: Cell): Formula => {
  if (reading.kind === 'problem' || speaksOfTarget(reading.rule)) return unusable;
  if (result.isConstant) return constantScore(result.value, unit, reading);
  if (typeof result.value !== 'string' || isBlank(result.value)) return scoreOfNumber(result.text, unit, reading);
  if (!isPlainFigure(result.value)) return { because: 'text-figures' };
  const hasUnit = /[%‰]/.test(result.value);
  if (!hasUnit) return { because: 'text-figures' };
  const figure = figureOfText(result.text);
  return guarded(nativeFormula(reading.rule, figure), figure, reading, true);
};

/** Scores one result by the rule as its text is now: later changes of the text are not followed. */
export const nativeScore = () => {
  const read = ruleReader();
  return (result: Element, rule: Element, unit: Element): Formula => nativeScoreBy(result, read(rule.value), unit.value);
};

/** By the published rule of an indicator where no other rule is given. */
export const nativePublishedScore = (published: string) => {
  const read = ruleReader();
  return (result: Element, rule: Element): Formula => nativeScoreBy(result, read(isBlank(rule.value) ? published : rule.value), null);
};

/** By a rule that speaks of a target, with the target as it is now. */
export const nativeTargetScore = (published: string, asQuantity: (target: Cell) => Quantity | undefined) => (result: Element, target: Element): Formula => {
  const quantity = asQuantity(target.value);
  const reading = readRule(published);
  if (quantity === undefined || reading.kind === 'problem') return unusable;
  return nativeScoreBy(result, readable(bindTarget(reading.rule, quantity)), null);
};
