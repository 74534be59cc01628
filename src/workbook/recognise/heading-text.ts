import type { Unit } from '../../domain/quantity';
import { findPeriod, periodFrom, periodParts } from './find-period';

/** What a heading says beside its words: `大客户欠费率（‰，权重25%）` has a unit and a weight. */
export type HeadingText = {
  /** What is left: the words. */
  readonly words: string;
  /** The same without what stood in brackets. */
  readonly main: string;
  readonly unit?: Unit;
  /** Percent points. */
  readonly weight?: number;
  /** A limit or target as it stands there: `≤5‰`. */
  readonly target?: string;
  readonly period?: string;
  /** A quarter or half without its year: `Q3`. */
  readonly part?: string;
  /** 万元, 户: the figures are money or a count. */
  readonly counts?: true;
  /** 7月: only a part of the period. */
  readonly month?: true;
};

const BRACKETED = /[([{【〔〖「]([^()[\]{}【】〔〕〖〗「」]{0,40})[)\]}】〕〗」]/g;
const NUMBERED = /^\s*(?:\d{1,2}\s*[.、):．](?!\d)|[一二三四五六七八九十]{1,3}\s*[、.．]|kpi\s*\d{1,2}\s*[:.、\-_]?|[①-⑳])\s*/i;
const PER_MILLE = /‰|千分(?:之一|比|率|点)|per\s?mille?|permille|permil|(?:per|\/)\s*(?:1[,\s]?000\b|thousand)/i;
const PERCENT = /%|百分(?:之一|比|率|点)|per\s?cent(?:age)?|\bpct\b/i;
const ONLY_UNIT = /^\s*(?:单位|單位|unit)?\s*[:：]?\s*(?:千分(?:之一|比|率|点)|per\s?mille?|permil|百分(?:之一|比|率|点)|per\s?cent(?:age)?|pct)\s*$/i;
const WEIGHT = /(?:权重|權重|比重|占比|weight(?:ing|age)?)\s*[:：为=]?\s*(\d{1,3}(?:\.\d+)?)\s*%/i;
const BARE_WEIGHT = /^(\d{1,3}(?:\.\d+)?)\s*%$/;
const LIMIT = /(?:目标值?|目標值?|target|goal)?\s*[:：]?\s*((?:[<>≤≥]=?|不超过|不低于|不高于|不超過|不低於|不高於)\s*\d+(?:\.\d+)?\s*[%‰]?|\d+(?:\.\d+)?\s*[%‰]\s*(?:以内|以上|以下|以內)|(?:目标值?|目標值?|target|goal)\s*[:：]?\s*\d+(?:\.\d+)?\s*[%‰]?)/i;
const RATING_SCALE = /^\s*\d+\s*[-–—~～至到]\s*\d+\s*(?:分|點|points?)?\s*$|^\s*(?:\d+|[五十百])\s*分制\s*$/i;
const MONTH = /^(?:(?:19|20)\d{2}\s*[年.\/-]\s*)?(?:\d{1,2}|十[一二]?|[一二三四五六七八九])\s*月份?$/;
const OF_COUNTS = /^\s*(?:单位|單位|unit)?\s*[:：]?\s*(?:[百千万萬亿億]*元|户|戶|家|个|個|次|件|人|笔|筆|票|rmb|cny|twd|hkd|usd|ntd?|nt\$|hk\$|us\$|\$|¥|￥|k)\s*$/i;
const ONLY_SIGN = /^\s*(?:单位|單位|unit)?\s*[:：]?\s*[‰%]\s*$/i;
const FOOTNOTE = /^\s*(?:注|註|附注|附註|note)?\s*[①-⑳\d*※]{1,2}\s*$/i;
const OF_POINTS = /^\s*(?:单位|單位|unit)?\s*[:：]?\s*(?:分|点|點|points?)\s*$/i;

/** A level of headings that only says in what its figures are: 元, (‰), 1-5分. */
export const readUnitLevel = (text: string): HeadingText | undefined => {
  const bare = text.normalize('NFKC').replace(/^\s*[(【\[]|[)】\]]\s*$/g, '').trim();
  const isUnit = OF_COUNTS.test(bare) || OF_POINTS.test(bare) || RATING_SCALE.test(bare) || ONLY_UNIT.test(bare) || ONLY_SIGN.test(bare);
  return isUnit ? { ...readPart(bare, true), main: '' } : undefined;
};

/** Takes a heading apart. Several levels are read one by one. */
export const readHeadingText = (text: string): HeadingText => {
  let plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  let said: Omit<HeadingText, 'main'> = { words: '' };
  const main = readPart(plain.replace(BRACKETED, ' ').replace(NUMBERED, ''), false).words;
  plain = plain.replace(BRACKETED, (_, inner: string) => {
    const { words, ...rest } = readPart(inner, true);
    said = { ...said, ...rest };
    return words === '' ? ' ' : ` ${words} `;
  });
  const { words, ...rest } = readPart(plain.replace(NUMBERED, ''), false);
  return { ...rest, ...said, words: words.trim(), main };
};

/** `alone`: the text stood in brackets, where 25% is a weight. */
const readPart = (text: string, alone: boolean): Omit<HeadingText, 'main'> => {
  if (alone && FOOTNOTE.test(text)) return { words: '' };
  if (alone && OF_COUNTS.test(text)) return { words: '', counts: true };
  if (alone && (RATING_SCALE.test(text) || OF_POINTS.test(text))) return { words: '' };
  let rest = text;
  const weight = WEIGHT.exec(rest) ?? (alone ? BARE_WEIGHT.exec(rest.trim()) : /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*%/.exec(withoutLimit(rest)));
  if (weight?.[0] !== undefined) rest = rest.replace(weight[0], ' ');
  const limit = LIMIT.exec(rest);
  if (limit !== null) rest = rest.replace(limit[0], ' ');
  const unit: Unit | undefined = PER_MILLE.test(rest) ? '‰' : PERCENT.test(rest) ? '%' : undefined;
  if (unit !== undefined) rest = rest.replace(ONLY_UNIT, ' ').replace(/[‰%]|(?:per|\/)\s*(?:1[,\s]?000\b|thousand)/gi, ' ').replace(/(?:单位|單位|unit)\s*[:：]?/i, ' ').replace(/[/_\-、,，:：]\s*$/, ' ');
  const period = findPeriod(rest);
  const isMonth = MONTH.test(rest.trim());
  const part = period === undefined && !isMonth ? partOfYear(rest) : undefined;
  const month = isMonth || isOfMonths(rest, period?.texts ?? (part === undefined ? [] : partBeside(rest)));
  for (const said of period?.texts ?? partBeside(rest)) rest = rest.replace(said, ' ');
  return {
    words: isMonth ? '' : rest.trim(),
    ...(unit === undefined ? {} : { unit }),
    ...(weight?.[1] === undefined ? {} : { weight: Number(weight[1]) }),
    ...(limit?.[1] === undefined ? {} : { target: limit[1].trim() }),
    ...(period === undefined ? {} : { period: period.period }),
    ...(part === undefined ? {} : { part }),
    ...(month ? { month } : {}),
  };
};

/** 9月欠费率, 1-9月托收率: months that are no quarter and no half, whatever stands beside them. 9月30日 is a day. */
const isOfMonths = (text: string, said: readonly string[]): boolean => MONTHS.test(said.reduce((rest, each) => rest.replace(each, ' '), text));

const MONTHS = /(?<![\d.])(?:\d{1,2}|十[一二]?|[一二三四五六七八九])\s*月份?(?!\s*(?:\d|末|底|度))/;

const partOfYear = (text: string): string | undefined => {
  const { part } = periodParts(text);
  return part === undefined ? undefined : periodFrom(ANY_YEAR, part)?.slice(ANY_YEAR.length);
};

const ANY_YEAR = '2000';

/** 第三季度 in 第三季度欠费率. Alone it is the heading. */
const partBeside = (text: string): readonly string[] => {
  const { part } = periodParts(text);
  return part === undefined || text.replace(part, '').trim() === '' ? [] : [part];
};

const withoutLimit = (text: string): string => text.replace(LIMIT, ' ');
