import type { Problem } from '../problem';
import type { Period } from './period';

export type PeriodReading = { readonly kind: 'period'; readonly period: Period } | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Reads a period as people write it: `2026Q3`, `2026年第三季度`, `2026 年三季度`, `3Q2026`, `2026年7-9月`, `2026H1`, `2026上半年`,
 * `2026年度`, `Q3 2026`. A quarter or half-year without a year is a problem of its own: which one is meant cannot be known.
 */
export const readPeriod = (text: string): PeriodReading => {
  const plain = plainly(text.slice(0, LONGEST + 1));
  if (plain === '') return { kind: 'problem', problem: { code: 'period-missing' } };
  const found = text.trim().slice(0, SHOWN);
  if (text.length > LONGEST) return { kind: 'problem', problem: { code: 'period-unreadable', found } };
  const period = withYear(plain);
  if (period !== undefined) return { kind: 'period', period };
  return { kind: 'problem', problem: { code: partOf(plain) === undefined ? 'period-unreadable' : 'period-without-year', found } };
};

const LONGEST = 60;
const SHOWN = 20;

const chineseDigits = '〇一二三四五六七八九';

/** One width, one case, no spaces, one kind of dash, Arabic digits, the same word for a quarter everywhere. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[–—―−~至到]/g, '-')
    .replace(/零/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
    .replace(/(FIRST|1ST)/g, '1')
    .replace(/(SECOND|2ND)/g, '2')
    .replace(/(THIRD|3RD)/g, '3')
    .replace(/(FOURTH|4TH)/g, '4')
    .replace(/QUARTER(OF)?/g, 'Q')
    .replace(/HALF(OF)?/g, 'H');

const YEAR_FIRST = /^((?:19|20)\d{2})(?:年度?|[-./_])?(.*)$/;
const YEAR_LAST = /^(.*?)[-./_,]?((?:19|20)\d{2})年?$/;

const withYear = (plain: string): Period | undefined => {
  const [, first, after] = YEAR_FIRST.exec(plain) ?? [];
  if (first !== undefined && after !== undefined) {
    const part = /^(全年|度)?$/.test(after) ? yearly : partOf(after);
    if (part !== undefined) return part(Number(first));
  }
  const [, before, last] = YEAR_LAST.exec(plain) ?? [];
  return before === undefined || last === undefined || before === '' ? undefined : partOf(before)?.(Number(last));
};

type OfYear = (year: number) => Period;

const yearly: OfYear = (year) => ({ type: 'year', year });

/** A quarter or a half-year, still without its year. */
const partOf = (text: string): OfYear | undefined => {
  const quarter = digitIn(text, [/^Q([1-4])$/, /^([1-4])Q$/, /^第?([1-4])季度?$/]);
  if (quarter !== undefined) return quarterly(quarter);
  const half = digitIn(text, [/^H([12])$/, /^([12])H$/, /^第([12])个?半年度?$/]) ?? (/^[上前]半年度?$/.test(text) ? 1 : /^[下后後]半年度?$/.test(text) ? 2 : undefined);
  return half === undefined ? monthly(text) : halfYearly(half);
};

const digitIn = (text: string, patterns: readonly RegExp[]): number | undefined => {
  const digit = patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  return digit === undefined ? undefined : Number(digit);
};

const quarterly = (quarter: number): OfYear | undefined =>
  quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4 ? (year) => ({ type: 'quarter', year, quarter }) : undefined;

const halfYearly = (half: number): OfYear | undefined =>
  half === 1 || half === 2 ? (year) => ({ type: 'half-year', year, half }) : undefined;

/** 7-9月 is the third quarter, 1-6月 the first half-year, 1-12月 the year; no other span of months is a period. */
const monthly = (text: string): OfYear | undefined => {
  const [, from, to] = /^(\d{1,2})月?份?-(\d{1,2})月份?$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  const months = last - first + 1;
  if (!(first >= 1 && last <= 12) || (first - 1) % months !== 0) return undefined;
  if (months === 3) return quarterly((first + 2) / 3);
  if (months === 6) return halfYearly((first + 5) / 6);
  return months === 12 ? yearly : undefined;
};
