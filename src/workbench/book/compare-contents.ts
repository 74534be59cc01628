import type { Content } from '../grid/cells';

const ranks = { number: 0, blank: 0, text: 1, boolean: 2, error: 3 } as const;

/** Blank is 0 beside a number, "" beside a text and FALSE beside a boolean. */
const beside = (content: Content, other: Content): Content => {
  if (content.kind !== 'blank') return content;
  if (other.kind === 'text') return { kind: 'text', value: '' };
  return other.kind === 'boolean' ? { kind: 'boolean', value: false } : { kind: 'number', value: 0 };
};

/** Less than 0, 0 or more, as Excel orders values: numbers before text before booleans. Undefined with errors. */
export const compareContents = (first: Content, second: Content): number | undefined => {
  const [a, b] = [beside(first, second), beside(second, first)];
  if (a.kind === 'error' || b.kind === 'error') return undefined;
  if (a.kind === 'text' && b.kind === 'text') return a.value.toLowerCase() === b.value.toLowerCase() ? 0 : a.value.localeCompare(b.value, undefined, { sensitivity: 'accent' });
  if (a.kind !== b.kind || a.kind === 'blank' || b.kind === 'blank') return ranks[a.kind] - ranks[b.kind];
  return Number(a.value) - Number(b.value);
};

type Test = (content: Content, first: Content, second: Content | undefined) => boolean;

const by = (test: (order: number) => boolean): Test => (content, first) => {
  const order = compareContents(content, first);
  return order !== undefined && test(order);
};

const within: Test = (content, first, second) => {
  const limits = second === undefined ? undefined : compareContents(first, second);
  if (second === undefined || limits === undefined) return false;
  const turned = limits > 0;
  const [low, high] = [compareContents(content, turned ? second : first), compareContents(content, turned ? first : second)];
  return low !== undefined && high !== undefined && low >= 0 && high <= 0;
};

const tests: Readonly<Record<string, Test>> = {
  EqualTo: by((order) => order === 0), NotEqualTo: by((order) => order !== 0), GreaterThan: by((order) => order > 0), LessThan: by((order) => order < 0),
  GreaterThanOrEqual: by((order) => order >= 0), LessThanOrEqual: by((order) => order <= 0), GreaterThanOrEqualTo: by((order) => order >= 0), LessThanOrEqualTo: by((order) => order <= 0),
  Between: within,
  NotBetween: (content, first, second) => content.kind !== 'error' && second !== undefined && !within(content, first, second),
};

/** Whether a value stands in a relation (`Between`, `LessThan`, …) to one or two others. */
export const holdsBetween = (operator: unknown, content: Content, first: Content, second: Content | undefined): boolean => tests[String(operator)]?.(content, first, second) === true;
