import { writePeriod } from '../../domain/period/period';
import { readPeriod } from '../../domain/period/read-period';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const YEAR = String.raw`(?:民[国國]\s*\d{2,3}(?=\s*年)|(?<!\d)1[01]\d(?=\s*(?:年|[Qq]))|(?<!\d)(?:19|20)\d{2}(?!\d)|[二][〇○零][〇○零一二三四五六七八九]{2}|fy\s*\d{2,4}|'\d{2}(?!\d)|(?<!\d)\d{2}(?=\s*年))`;
const QUARTER = String.raw`(?:第?\s*[一二三四1-4]\s*季度?|q[1-4](?!\d)|(?<!\d)[1-4]q(?![a-z])|(?:first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter|quarter\s+(?:one|two|three|four|[1-4]))`;
const HALF = String.raw`(?:[上下]半年度?|(?<![a-z])h[12](?!\d)|(?<!\d)[12]h(?![a-z])|第[一二12]个?半年度?|(?:first|second|1st|2nd)\s+half)`;
const MONTH_NAME = String.raw`(?:${MONTHS.join('|')})[a-z]*\.?`;
const SPAN = String.raw`(?:(?<![\d./-])\d{1,2}\s*月?份?\s*[-–—~～至到]\s*\d{1,2}\s*月份?|${MONTH_NAME}\s*(?:[-–—~]|to)\s*${MONTH_NAME})`;
const PART = `(?:${QUARTER}|${HALF}|${SPAN})`;
const GAP = String.raw`\s*(?:年度?|of)?[\s,.\/_-]*`;

/** 2026/7/1-2026/9/30, 2026年7月1日至9月30日 */
const DATES = /(?<!\d)((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*\d{1,2})\s*[日号]?\s*[-–—~～至到]\s*(?:((?:19|20)\d{2})\s*[年./-]\s*)?(\d{1,2})(?:\s*[月./-]\s*\d{1,2})\s*[日号]?(?!\d)/u;

const YEAR_THEN_PART = new RegExp(`(${YEAR})${GAP}(${PART})`, 'iu');
const SHORT_YEAR_THEN_QUARTER = /(?<![\d.])(\d{2})\s?(q[1-4])(?!\d)/iu;
const PART_THEN_YEAR = new RegExp(`(${PART})${GAP}(${YEAR}|(?<=q)\\d{2}(?!\\d))`, 'iu');
const ANY_YEAR = new RegExp(YEAR, 'iu');
const ANY_PART = new RegExp(PART, 'iu');
const WHOLE_YEAR = new RegExp(`(${YEAR})\\s*(?:年度|全年|annual)`, 'iu');

/** A period in a longer text, as `writePeriod` writes it, and the stretches of the text that say so. */
export type FoundPeriod = { readonly period: string; readonly texts: readonly string[] };

/**
 * The period that a title, a heading or the name of a sheet speaks of: `2026年第三季度大客户关系组主管考核结果`, `115年第3季`, `Q3 FY26`, `Jul–Sep 2026`.
 * A year of the Republic (民國115年) is one of the calendar's. Nothing, if there is no period or no year.
 */
export const findPeriod = (text: string): FoundPeriod | undefined => {
  const plain = text.normalize('NFKC');
  const [span, from, first, to, lastMonth] = DATES.exec(plain) ?? [];
  if (span !== undefined && from !== undefined && (to === undefined || to === from)) return found(from, `${first}-${lastMonth}月`, [span]);
  const [together, year, part] = YEAR_THEN_PART.exec(plain) ?? SHORT_YEAR_THEN_QUARTER.exec(plain) ?? [];
  if (year !== undefined && part !== undefined) return found(year, part, [together ?? plain]);
  const [turned, partBefore, yearAfter] = PART_THEN_YEAR.exec(plain) ?? [];
  if (partBefore !== undefined && yearAfter !== undefined) return found(yearAfter, partBefore, [turned ?? plain]);
  const apart = periodParts(plain);
  if (apart.year !== undefined && apart.part !== undefined) return found(apart.year, apart.part, [apart.year, apart.part]);
  const [all, whole] = WHOLE_YEAR.exec(plain) ?? [];
  return whole === undefined ? undefined : found(whole, '', [all ?? plain]);
};

/** The year and the part of it that a text speaks of, wherever they stand: a title may say the year, the sheet's name the quarter. */
export const periodParts = (text: string): { readonly year?: string; readonly part?: string } => {
  const plain = text.normalize('NFKC');
  const [year] = ANY_YEAR.exec(plain) ?? [];
  const [part] = ANY_PART.exec(plain) ?? [];
  return { ...(year === undefined ? {} : { year }), ...(part === undefined ? {} : { part }) };
};

/** The period of a year and a part of it that stand in different places. */
export const periodFrom = (year: string, part: string): string | undefined => {
  const reading = readPeriod(`${fullYear(year)}${partPlainly(part)}`);
  return reading.kind === 'period' ? writePeriod(reading.period) : undefined;
};

const found = (year: string, part: string, texts: readonly string[]): FoundPeriod | undefined => {
  const period = periodFrom(year, part);
  return period === undefined ? undefined : { period, texts };
};

const CHINESE_DIGITS = '零一二三四五六七八九';

const fullYear = (year: string): string => {
  const digits = year
    .replace(/[〇○]/g, '零')
    .replace(/[零一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)))
    .replace(/\D/g, '');
  if (digits.length === 3) return String(Number(digits) + 1911);
  if (digits.length === 2) return /民/.test(year) ? String(Number(digits) + 1911) : `20${digits}`;
  return digits;
};

const NUMBER_WORDS = ['one', 'two', 'three', 'four'];

const partPlainly = (part: string): string =>
  part
    .toLowerCase()
    .replace(/quarter\s+(one|two|three|four)/, (_, word: string) => `q${NUMBER_WORDS.indexOf(word) + 1}`)
    .replace(/quarter\s+([1-4])/, 'q$1')
    .replace(new RegExp(MONTH_NAME, 'g'), (name) => `${MONTHS.indexOf(name.slice(0, 3)) + 1}月`)
    .replace(/\bto\b/, '-')
    .replace(/^第?\s*([一二三四1-4])\s*季$/, '第$1季度');
