import { apiError } from '../../rich-api/api-error';
import type { Scalar } from '../../rich-api/host-object';
import type { Wire } from '../../rich-api/wire';
import type { Book } from '../../book/book';
import type { ChartPart } from '../../book/charts';
import { colorOf } from '../../book/color';

/** A chart or a part of one, found by its path: `title`, `axes.value.format.line`. */
export type Piece = { readonly book: Book; readonly chart: ChartPart; readonly at: string; readonly exists?: () => boolean };

export const living = (piece: Piece): ChartPart => {
  if (!piece.book.charts.includes(piece.chart) || piece.exists?.() === false) throw apiError('ItemNotFound');
  return piece.chart;
};

export const under = (piece: Piece, step: string): Piece => ({ ...piece, at: piece.at === '' ? step : `${piece.at}.${step}` });

const pathOf = (piece: Piece, name: string): string => (piece.at === '' ? name : `${piece.at}.${name}`);

export const detail = (piece: Piece, name: string): Wire => living(piece).details[pathOf(piece, name)] as Wire;

export const keep = (piece: Piece, name: string, value: unknown): void => { living(piece).details[pathOf(piece, name)] = value; };

/** Forgets everything that was set below a part. */
export const forget = (piece: Piece): void => {
  const { details } = living(piece);
  for (const path of Object.keys(details)) if (path === piece.at || path.startsWith(`${piece.at}.`)) delete details[path];
};

type Check = (value: unknown) => Wire;
type Fallback = Wire | ((piece: Piece) => Wire);

const refuse = (): never => {
  throw apiError('InvalidArgument');
};

/** A member that is what was set, or its usual value. */
export const stored = (name: string, fallback: Fallback, check: Check): Scalar<Piece> => ({
  get: (piece) => {
    const kept = detail(piece, name);
    if (kept !== undefined) return kept;
    return typeof fallback === 'function' ? fallback(piece) : fallback;
  },
  set: (piece, value) => keep(piece, name, check(value)),
});

export const shown = (read: (piece: Piece) => Wire): Scalar<Piece> => ({ get: (piece) => { living(piece); return read(piece); } });

export const isFlag: Check = (value) => (typeof value === 'boolean' ? value : refuse());
export const isText: Check = (value) => (typeof value === 'string' ? value : refuse());
export const isColor: Check = (value) => (value === '' ? '' : colorOf(value));
export const isNumber = (from: number, to: number): Check => (value) => (typeof value === 'number' && value >= from && value <= to ? value : refuse());
/** A number, or "" for what the chart chooses itself. */
export const isNumberOrAuto: Check = (value) => (value === '' || typeof value === 'number' ? value : refuse());
export const isOne = (...allowed: readonly string[]): Check => (value) => (typeof value === 'string' && allowed.includes(value) ? value : refuse());

export const anySize = isNumber(0, 100_000);
