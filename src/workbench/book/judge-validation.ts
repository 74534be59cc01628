import type { Content } from '../grid/cells';
import type { Choice, Listed } from './allowed-values';
import { compareContents, holdsBetween } from './compare-contents';
import { operandOf, type Ask } from './operand';
import type { ValidationPart } from './parts';
import { plainValue } from './read-range';
import { kindOf, type Kind } from './validation';

/** `asks`: something has to be calculated first. `unknown`: not even then can this host say, because it lacks a function. */
export type Verdict = 'fits' | 'wrong' | 'asks' | 'unknown';

/** What a judgement has to know; whatever is not calculated yet is undefined. */
type Known = {
  readonly content: Content;
  /** A formula of the rule, written for its first cell, as seen from the cell in question. */
  readonly ask: Ask;
  /** The source of a list, likewise. */
  readonly listed: (source: string) => Listed | undefined;
};

type Rule = Pick<ValidationPart, 'rule' | 'ignoreBlanks'>;

/** Functions that nobody here has, or that have not answered yet. */
const isOpen = (error: string): boolean => error === '#NAME?' || error === '#BUSY!';

const isTrue = (content: Content): boolean => (content.kind === 'boolean' && content.value) || (content.kind === 'number' && content.value !== 0);

const byFormula = (given: unknown, { ask }: Known): Verdict => {
  const formula = String(given);
  const result = operandOf(formula.startsWith('=') ? formula : `=${formula}`, ask);
  if (result === undefined) return 'asks';
  if (result.kind === 'error' && isOpen(result.value)) return 'unknown';
  return isTrue(result) ? 'fits' : 'wrong';
};

const textOf = (content: Content): string => (content.kind === 'boolean' ? String(content.value).toUpperCase() : String(plainValue(content)));

const sameText = (one: string, other: string, mindsCapitals: boolean): boolean => (mindsCapitals ? one === other : one.toLowerCase() === other.toLowerCase());

/** Written lists distinguish capitals, lists in cells do not. */
const isChoice = (choice: Choice, content: Content, mindsCapitals: boolean): boolean =>
  sameText(choice.text, textOf(content), mindsCapitals) || sameText(textOf(choice.content), textOf(content), mindsCapitals)
  || (content.kind !== 'text' && compareContents(choice.content, content) === 0);

const byList = (given: unknown, ignoreBlanks: boolean, { content, listed }: Known): Verdict => {
  const list = listed(String(given));
  if (list === undefined) return 'asks';
  if (list.kind === 'error') return ignoreBlanks && list.readsBlank ? 'fits' : isOpen(list.error) ? 'unknown' : 'wrong';
  // As Excel documents it: with blanks ignored, a named range with a blank cell lets everything in.
  if (list.kind === 'cells' && list.isNamed && list.hasBlank && ignoreBlanks) return 'fits';
  return content.kind !== 'blank' && list.choices.some((choice) => isChoice(choice, content, list.kind === 'written')) ? 'fits' : 'wrong';
};

const hasZone = /(Z|[+-]\d{2}:?\d{2})$/;

/** Days and times as the API has them: `2026-01-31`, `2026-01-31T12:00`, `08:30`. */
const serialOf = (text: string): number | undefined => {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours !== undefined) return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const date = Date.parse(text.length === 10 || hasZone.test(text.slice(10)) ? text : `${text}Z`);
  return Number.isNaN(date) ? undefined : date / 86_400_000 + 25_569;
};

const limitOf = (given: unknown, ask: Ask): Content | undefined => {
  const serial = typeof given === 'string' ? serialOf(given.replace(/^=/, '').trim()) : undefined;
  return serial === undefined ? operandOf(given, ask) : { kind: 'number', value: serial };
};

const measured = (kind: Kind, content: Content): Content | undefined => {
  if (kind === 'textLength') return { kind: 'number', value: textOf(content).length };
  if (content.kind !== 'number') return undefined;
  return kind === 'wholeNumber' && !Number.isInteger(content.value) ? undefined : content;
};

/** Limits that are the wrong way round let nothing in; formats, unlike rules, turn them. */
const isWithin = (operator: unknown, value: Content, first: Content, second: Content | undefined): boolean => {
  if (second === undefined || (operator !== 'Between' && operator !== 'NotBetween')) return holdsBetween(operator, value, first, second);
  const inside = holdsBetween('GreaterThanOrEqualTo', value, first, undefined) && holdsBetween('LessThanOrEqualTo', value, second, undefined);
  return inside === (operator === 'Between');
};

const byLimits = (kind: Kind, { formula1, formula2, operator }: Readonly<Record<string, unknown>>, ignoreBlanks: boolean, { content, ask }: Known): Verdict => {
  const value = measured(kind, content);
  if (value === undefined) return 'wrong';
  const given = [formula1, formula2].filter((one) => one !== undefined && one !== null);
  const limits: Content[] = [];
  for (const one of given) {
    const limit = limitOf(one, ask);
    if (limit === undefined) return 'asks';
    limits.push(limit);
  }
  if (limits.some((limit) => limit.kind === 'error')) return limits.some((limit) => limit.kind === 'error' && isOpen(limit.value)) ? 'unknown' : 'wrong';
  // As Excel documents it: with blanks ignored, a limit that is blank lets everything in.
  if (ignoreBlanks && limits.some((limit) => limit.kind === 'blank')) return 'fits';
  const [first, second] = limits;
  return first !== undefined && isWithin(operator, value, first, second) ? 'fits' : 'wrong';
};

/** Whether a value may stand in a cell with this rule. The one judgement for what is typed, for add-ins and for what is drawn. */
export const judgeValidation = ({ rule, ignoreBlanks }: Rule, known: Known): Verdict => {
  const kind = kindOf(rule);
  if (kind === undefined || (known.content.kind === 'blank' && ignoreBlanks)) return 'fits';
  const details = rule[kind] as Readonly<Record<string, unknown>>;
  if (kind === 'custom') return byFormula(details['formula'], known);
  return kind === 'list' ? byList(details['source'], ignoreBlanks, known) : byLimits(kind, details, ignoreBlanks, known);
};
