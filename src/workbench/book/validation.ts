import { apiError, isApiError } from '../rich-api/api-error';
import { cellReader, type Content } from '../grid/cells';
import { intersection, without, type Area } from './area';
import type { Book } from './book';
import type { ValidationPart } from './parts';
import { plainValue } from './read-range';
import { rangeAt, type RangeTarget } from './range-target';

export const kinds = ['wholeNumber', 'decimal', 'textLength', 'list', 'date', 'time', 'custom'] as const;
export type Kind = (typeof kinds)[number];

const typeNames: Readonly<Record<Kind, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', list: 'List', date: 'Date', time: 'Time', custom: 'Custom',
};

export const kindOf = (rule: Readonly<Record<string, unknown>>): Kind | undefined => kinds.find((kind) => rule[kind] !== undefined && rule[kind] !== null);

export const typeNameOf = (part: ValidationPart | undefined): string => {
  const kind = part === undefined ? undefined : kindOf(part.rule);
  return kind === undefined ? 'None' : typeNames[kind];
};

/** A loop, because a workbook of a thousand forms has ten thousand parts, and each change of one asks several times. */
const validationsOf = ({ validations }: Book, sheetId: string): readonly ValidationPart[] => {
  const found: ValidationPart[] = [];
  for (const part of validations) if (part.sheetId === sheetId) found.push(part);
  return found;
};

/** The parts that touch an area, with what they share of it. */
export const validationsIn = (book: Book, sheetId: string, area: Area): readonly { readonly part: ValidationPart; readonly area: Area }[] =>
  validationsOf(book, sheetId).flatMap((part) => part.areas.flatMap((one) => {
    const common = intersection(one, area);
    return common === undefined ? [] : [{ part, area: common }];
  }));

/** Takes validation away from an area; what lies outside keeps it. */
export const cutValidation = (book: Book, sheetId: string, area: Area): void => {
  for (const part of validationsOf(book, sheetId)) {
    part.areas = part.areas.flatMap((one) => without(one, area));
    if (part.areas.length === 0) book.validations.splice(book.validations.indexOf(part), 1);
  }
};

const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  const text = String(value).replace(/^=/, '').trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return Date.parse(text.length > 10 ? text : `${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};

/** Whether a value fits an operator and its limits. */
export const compares = (operator: unknown, value: number, a: number, b: number | undefined): boolean => {
  switch (operator) {
    case 'Between': return b !== undefined && value >= a && value <= b;
    case 'NotBetween': return b !== undefined && (value < a || value > b);
    case 'EqualTo': return value === a;
    case 'NotEqualTo': return value !== a;
    case 'GreaterThan': return value > a;
    case 'LessThan': return value < a;
    case 'GreaterThanOrEqualTo': return value >= a;
    case 'LessThanOrEqualTo': return value <= a;
    default: throw apiError('InvalidArgument');
  }
};

/** The range of an address or a name; formulas are none. */
const rangeNamed = (book: Book, sheetId: string, source: string): RangeTarget | undefined => {
  try {
    return rangeAt(book, sheetId, source);
  } catch (thrown) {
    if (isApiError(thrown)) return undefined;
    throw thrown;
  }
};

/** What a list rule allows. */
export const listOf = (book: Book, sheetId: string, source: string): readonly string[] | undefined => {
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const range = rangeNamed(book, sheetId, source.slice(1));
  if (range === undefined) return undefined;
  const { area } = range;
  const cell = cellReader(book.engine, range.sheetId);
  const entries: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 20_000); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) entries.push(String(plainValue(cell(row, column).content)));
  }
  return entries;
};

/** Whether a cell's content fits a rule; undefined when this host cannot say (formulas as limits, custom formulas). */
export const fits = (book: Book, part: ValidationPart, content: Content): boolean | undefined => {
  const kind = kindOf(part.rule);
  if (kind === undefined || (content.kind === 'blank' && part.ignoreBlanks)) return true;
  const rule = part.rule[kind] as Readonly<Record<string, unknown>>;
  if (kind === 'list') {
    const allowed = listOf(book, part.sheetId, String(rule['source']));
    return allowed?.includes(String(plainValue(content)));
  }
  if (kind === 'custom') return undefined;
  const value = kind === 'textLength' ? String(plainValue(content)).length : content.kind === 'number' ? content.value : undefined;
  if (value === undefined) return false;
  if (kind === 'wholeNumber' && !Number.isInteger(value)) return false;
  const first = numberOf(rule['formula1']);
  const second = rule['formula2'] === undefined || rule['formula2'] === null ? undefined : numberOf(rule['formula2']);
  return first === undefined ? undefined : compares(rule['operator'], value, first, second);
};
