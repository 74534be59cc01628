import type { Content } from '../../../grid/cells';
import type { ConditionalFormatPart } from '../../../book/parts';
import { holdsBetween } from '../../../book/compare-contents';
import { deviationOf, keyOf, type Ground } from './ground';
import { operandOf, type Ask } from '../../../book/operand';

/** A cell as rules see it. */
export type Seen = {
  readonly content: Content;
  readonly ground: () => Ground;
  readonly ask: Ask;
  /** Serial number of the present day. */
  readonly today: number;
};

type Rule = Readonly<Record<string, unknown>>;

const textOf = (content: Content): string => (content.kind === 'blank' ? '' : typeof content.value === 'boolean' ? String(content.value).toUpperCase() : String(content.value));

const cellValue = (rule: Rule, { content, ask }: Seen): boolean => {
  const [first, second] = [operandOf(rule['formula1'], ask), operandOf(rule['formula2'], ask)];
  return first !== undefined && holdsBetween(rule['operator'], content, first, second);
};

const isTrue = (content: Content | undefined): boolean => (content?.kind === 'boolean' && content.value) || (content?.kind === 'number' && content.value !== 0);

/** `*` and `?` stand for letters, as in SEARCH. */
const wildcard = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/~([*?])/g, '\\$1').replace(/(?<!\\)\*/g, '.*').replace(/(?<!\\)\?/g, '.');

const containsText = (rule: Rule, { content, ask }: Seen): boolean => {
  const wanted = operandOf(rule['text'], ask);
  if (wanted === undefined || content.kind === 'error') return false;
  const [text, part] = [textOf(content).toLowerCase(), textOf(wanted).toLowerCase()];
  switch (rule['operator']) {
    case 'Contains': return content.kind !== 'blank' && new RegExp(wildcard(part), 's').test(text);
    case 'NotContains': return !new RegExp(wildcard(part), 's').test(text);
    case 'BeginsWith': return text.startsWith(part) && part !== '';
    case 'EndsWith': return text.endsWith(part) && part !== '';
    default: return false;
  }
};

const topBottom = (rule: Rule, { content, ground }: Seen): boolean => {
  const numbers = ground().numbers();
  const rank = Number(rule['rank']);
  const type = String(rule['type']);
  if (content.kind !== 'number' || !Number.isFinite(rank)) return false;
  const count = Math.min(type.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank, numbers.length);
  const limit = type.startsWith('Top') ? numbers[numbers.length - count] : numbers[count - 1];
  return limit !== undefined && (type.startsWith('Top') ? content.value >= limit : content.value <= limit);
};

const day = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
const month = (serial: number): number => day(serial).getUTCFullYear() * 12 + day(serial).getUTCMonth();
const week = (serial: number): number => Math.floor((Math.floor(serial) - 1) / 7);

const dates: Readonly<Record<string, (serial: number, today: number) => boolean>> = {
  Yesterday: (one, today) => Math.floor(one) === today - 1, Today: (one, today) => Math.floor(one) === today, Tomorrow: (one, today) => Math.floor(one) === today + 1,
  LastSevenDays: (one, today) => Math.floor(one) <= today && Math.floor(one) > today - 7,
  LastWeek: (one, today) => week(one) === week(today) - 1, ThisWeek: (one, today) => week(one) === week(today), NextWeek: (one, today) => week(one) === week(today) + 1,
  LastMonth: (one, today) => month(one) === month(today) - 1, ThisMonth: (one, today) => month(one) === month(today), NextMonth: (one, today) => month(one) === month(today) + 1,
};

const deviations = { One: 1, Two: 2, Three: 3 } as const;

const nearAverage = (criterion: string, { content, ground }: Seen): boolean => {
  const { average } = ground();
  if (content.kind !== 'number' || average === undefined) return false;
  const [, count = '', side] = /^(?:(One|Two|Three)StdDev|EqualOr)?(Above|Below)Average$/.exec(criterion) ?? [];
  const distance = count === '' ? 0 : deviations[count as keyof typeof deviations] * deviationOf(ground());
  if (criterion.startsWith('EqualOr') && content.value === average) return true;
  return side === 'Above' ? content.value > average + distance : content.value < average - distance;
};

const preset = (rule: Rule, seen: Seen): boolean => {
  const { content, ground, today } = seen;
  const criterion = String(rule['criterion']);
  const key = keyOf(content);
  const times = (): number | undefined => (key === undefined ? undefined : ground().occurrences().get(key));
  switch (criterion) {
    case 'Blanks': return textOf(content).trim() === '';
    case 'NonBlanks': return textOf(content).trim() !== '';
    case 'Errors': return content.kind === 'error';
    case 'NonErrors': return content.kind !== 'error';
    case 'UniqueValues': return times() === 1;
    case 'DuplicateValues': return key !== undefined && times() !== 1;
    default: {
      const period = dates[criterion];
      return period === undefined ? criterion.endsWith('Average') && nearAverage(criterion, seen) : content.kind === 'number' && period(content.value, today);
    }
  }
};

const tests: Readonly<Record<string, (rule: Rule, seen: Seen) => boolean>> = { CellValue: cellValue, ContainsText: containsText, TopBottom: topBottom, PresetCriteria: preset };

/** Whether a cell meets a rule that is met or not; bars, scales and icons are no such rules. */
export const meetsRule = ({ type, details }: ConditionalFormatPart, seen: Seen): boolean => {
  if (type === 'Custom') return isTrue(operandOf(details['formula'], seen.ask));
  return tests[type]?.((details['rule'] ?? {}) as Rule, seen) === true;
};
