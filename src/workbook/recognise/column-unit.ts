import type { Unit } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import type { Evidence } from './evidence';
import { formatMeaning } from './format-unit';
import type { Measured } from './measured-by';
import type { Fact } from './recognition';
import type { SheetView } from './sheet-view';

/** The figures of one indicator in one column, counted. */
export type Figures = {
  readonly indicator: string;
  readonly measure: Measured['measure'];
  plain: number;
  aboveOne: number;
  lowest: number;
  highest: number;
  ratioFormats: number;
  readonly unitFormats: Map<Unit, number>;
  readonly unitTexts: Map<Unit, number>;
  format: string | undefined;
};

export const noFigures = (indicator: string, { measure }: Measured): Figures => ({
  indicator,
  measure,
  plain: 0,
  aboveOne: 0,
  lowest: Infinity,
  highest: -Infinity,
  ratioFormats: 0,
  unitFormats: new Map(),
  unitTexts: new Map(),
  format: undefined,
});

/** Adds a cell to the count. */
export const countFigure = (figures: Figures, view: SheetView, row: number, column: number): void => {
  const value = view.value(row, column);
  if (typeof value === 'string') {
    const unit: Unit | undefined = /‰|千分/.test(value) ? '‰' : /[%％]|百分/.test(value) ? '%' : undefined;
    if (unit !== undefined) countUnit(figures.unitTexts, unit);
    else if (value.trim() !== '' && Number.isFinite(Number(value))) countPlain(figures, Number(value));
  }
  if (typeof value !== 'number') return;
  const format = view.format(row, column);
  const meaning = formatMeaning(format);
  if (meaning.kind === 'plain') return countPlain(figures, value);
  figures.format ??= format;
  if (meaning.kind === 'ratio') figures.ratioFormats += 1;
  if (meaning.kind === 'unit') countUnit(figures.unitFormats, meaning.unit);
};

const countUnit = (counts: Map<Unit, number>, unit: Unit): void => {
  const before = counts.get(unit);
  counts.set(unit, before === undefined ? 1 : before + 1);
};

const countPlain = (figures: Figures, value: number): void => {
  figures.plain += 1;
  if (value > 1) figures.aboveOne += 1;
  figures.lowest = Math.min(figures.lowest, value);
  figures.highest = Math.max(figures.highest, value);
};

/** Who says how plain numbers are meant: somebody's choice, the heading, a note beside the table. */
export type SaidUnit = {
  readonly chosen: Unit | undefined;
  readonly heading: { readonly unit: Unit; readonly text: string; readonly row: number; readonly column: number } | undefined;
  readonly note: Fact<Unit> | undefined;
};

/**
 * How plain numbers of a rate are meant: as chosen, as the heading, the number formats of the column, or a note says; else, if none is above 1, as
 * ratios. Nothing, if some are: then nobody can know.
 */
export const columnUnit = (figures: Figures, said: SaidUnit): Fact<Unit> | undefined => {
  if (figures.measure !== 'rate') return undefined;
  if (said.chosen !== undefined) return { value: said.chosen, confidence: 'certain', evidence: [{ kind: 'chosen' }] };
  if (said.heading !== undefined) {
    const { unit, text, row, column } = said.heading;
    return { value: unit, confidence: 'certain', evidence: [{ kind: 'unit-in-heading', cell: a1(row, column), text, unit }, ...seen(figures)] };
  }
  return byFormat(figures) ?? said.note ?? byValues(figures);
};

const byFormat = (figures: Figures): Fact<Unit> | undefined => {
  const of = figures.plain + figures.ratioFormats + sum(figures.unitFormats);
  const [most] = [...figures.unitFormats].sort((a, b) => b[1] - a[1]);
  if (most !== undefined && most[1] * 2 > of) {
    return { value: most[0], confidence: most[1] === of ? 'certain' : 'likely', evidence: [{ kind: 'number-format', format: figures.format ?? '', count: most[1], of }] };
  }
  if (figures.ratioFormats === 0 || figures.ratioFormats * 2 <= of || figures.aboveOne > 0) return undefined;
  return { value: '', confidence: figures.plain === 0 ? 'certain' : 'likely', evidence: [{ kind: 'number-format', format: figures.format ?? '', count: figures.ratioFormats, of }] };
};

const sum = (counts: ReadonlyMap<Unit, number>): number => [...counts.values()].reduce((all, count) => all + count, 0);

/** A few figures above 1 among ratios are mistakes of their own; if most are, no plain figure of the column can be trusted. */
const byValues = (figures: Figures): Fact<Unit> | undefined => {
  if (figures.plain === 0 || figures.aboveOne * 2 > figures.plain) return undefined;
  const of = figures.plain;
  const count = of - figures.aboveOne;
  return { value: '', confidence: count === of ? 'likely' : 'doubtful', evidence: [{ kind: 'values-between', lowest: figures.lowest, highest: Math.min(figures.highest, 1), count, of }] };
};

/** What the cells themselves say, beside the heading. */
const seen = (figures: Figures): readonly Evidence[] => {
  const of = figures.plain + figures.ratioFormats + sum(figures.unitFormats) + sum(figures.unitTexts);
  return [
    ...(figures.ratioFormats > 0 ? [{ kind: 'number-format', format: figures.format ?? '', count: figures.ratioFormats, of } as const] : []),
    ...[...figures.unitTexts].map(([unit, count]) => ({ kind: 'unit-in-values', unit, count, of }) as const),
    ...(figures.plain > 0 ? [{ kind: 'values-between', lowest: figures.lowest, highest: figures.highest, count: figures.plain, of } as const] : []),
  ];
};
