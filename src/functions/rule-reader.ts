import type { ExpectedResult } from '../domain/read-result';
import type { Problem } from '../domain/problem';
import { limitsIn } from '../domain/rule/limits-in';
import { isTargetLimit } from '../domain/rule/limit-value';
import { measureOf } from '../domain/rule/measure-of';
import { readRule } from '../domain/rule/read-rule';
import type { Rule } from '../domain/rule/rule';
import { type Cell, isBlank } from './grid';

/** A rule with what it expects of a result. */
export type ReadableRule = { readonly kind: 'rule'; readonly rule: Rule; readonly expects: ExpectedResult };

export type RuleReading = ReadableRule | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads rules as they stand in cells; a text that stands in many cells is read once. */
export const ruleReader = (): ((cell: Cell) => RuleReading) => {
  const known = new Map<string, RuleReading>();
  return (cell) => {
    if (typeof cell === 'object' && cell !== null) return { kind: 'problem', problem: { code: 'excel-error', found: cell.error } };
    const text = isBlank(cell) ? '' : String(cell);
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readRule(text);
    const found = reading.kind === 'rule' ? readable(reading.rule) : reading;
    known.set(text, found);
    return found;
  };
};

/** The rule's own limits say in which unit a bare number was probably meant. */
export const readable = (rule: Rule): ReadableRule => {
  const measure = measureOf(rule);
  if (rule.kind === 'rating') return { kind: 'rule', rule, expects: { measure, scale: rule } };
  const units = limitsIn(rule).flatMap((limit) => (isTargetLimit(limit) ? [] : [limit.unit]));
  const usual = units.find((unit) => unit !== '');
  return { kind: 'rule', rule, expects: usual === undefined ? { measure } : { measure, usual } };
};
