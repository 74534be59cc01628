import { normalise } from '../../number/normalise';
import type { Quantity, Unit } from '../../quantity';
import { isAt, meaningAt, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';

/** Decimals that are kept of a plain number. */
const DECIMALS = 10;

const decimalPlaces: Readonly<Record<Unit, number>> = { '': 0, '%': 2, '‰': 3 };

/** At most so many decimals (of the plain number) and 15 digits, so that no digit is lost on the way. */
export const isKept = (digits: string, decimals: number): boolean => {
  const [whole = '', rest = ''] = digits.replace(/^0+/, '').split('.');
  const significant = rest.replace(/0+$/, '');
  const count = whole === '' ? significant.replace(/^0+/, '').length : whole.length + significant.length;
  return significant.length <= decimals && count <= 15;
};

const tooPrecise = (source: Source, from: number, until: number): Read<never> => {
  const span = spanOf(source, from, until);
  return stuckWith({ code: 'figure-too-precise', span, found: source.text.slice(span.start, span.end).slice(0, 20) });
};

/** Digits without sign or unit, with at most so many decimals. */
export const readNumber = (source: Source, at: number, decimals: number): Read<number> => {
  const meaning = meaningAt(source, at);
  if (meaning.kind !== 'number') return stuck(source, at, 'figure');
  return isKept(meaning.text, decimals) ? read(Number(meaning.text), at + 1) : tooPrecise(source, at, at + 1);
};

/** 百分之七十, 千分之五, 万分之五 (half a per mille). */
const readShare = (source: Source, at: number, parts: 100 | 1000 | 10000): Read<Quantity> => {
  const number = readNumber(source, at + 1, DECIMALS + 1 - String(parts).length);
  if (number.kind === 'stuck') return number;
  if (parts === 100) return read({ amount: number.value, unit: '%' }, number.next);
  return read({ amount: parts === 1000 ? number.value : normalise(number.value / 10), unit: '‰' }, number.next);
};

const readMeasured = (source: Source, at: number): Read<Quantity> => {
  const after = meaningAt(source, at + 1);
  const unit = after.kind === 'unit' ? after.unit : '';
  const number = readNumber(source, at, DECIMALS - decimalPlaces[unit]);
  if (number.kind === 'stuck') return number;
  const isNamed = unit !== '' || after.kind === 'counter' || after.kind === 'points';
  return read({ amount: number.value, unit }, isNamed ? number.next + 1 : number.next);
};

/** A figure with its unit and sign: `5‰`, `−2 %`, 千分之五, `3次`. */
export const readFigure = (source: Source, at: number): Read<Quantity> => {
  const isNegative = isAt(source, at, 'dash');
  const start = isNegative ? at + 1 : at;
  const meaning = meaningAt(source, start);
  const figure = meaning.kind === 'per' ? readShare(source, start, meaning.parts) : readMeasured(source, start);
  if (figure.kind === 'stuck' || !isNegative || figure.value.amount === 0) return figure;
  return read({ amount: -figure.value.amount, unit: figure.value.unit }, figure.next);
};
