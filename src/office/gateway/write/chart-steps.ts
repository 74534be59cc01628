/// <reference types="office-js" />
import type { ChartValues, Edit } from '../../../workbook/edit';
import { isOwnChart } from '../../../workbook/plan/own-sheets';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';
import { openingOf, type Unit } from './units';

type ChartEdit = Extract<Edit, { kind: 'chart' }>;

const drawSeries = (series: Excel.ChartSeries, on: Excel.Worksheet, { name, area }: ChartValues, { categories }: ChartEdit, colour: string | undefined): void => {
  series.name = name;
  series.setValues(rangeOf(on, area));
  series.setXAxisValues(rangeOf(on, categories));
  series.gapWidth = 60;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = '0;-0;';
  if (colour !== undefined) series.format.fill.setSolidColor(`#${colour.toUpperCase()}`);
};

/** Columns with their figures above them need neither lines nor an axis to be read. */
const lookPlain = (chart: Excel.Chart, { title, values }: ChartEdit): void => {
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.legend.visible = values.length > 1;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  chart.axes.categoryAxis.majorTickMark = 'None';
};

/** Draws a chart over cells of its sheet. */
export const chartSteps = (edit: ChartEdit): readonly Step[] => {
  const { sheet: sheetName, name, values, at, colours = [] } = edit;
  const [first] = values;
  return first === undefined ? [] : [
    step(8 + values.length * 6, 12 + values.length * 9, edit, ({ sheet }) => {
      const on = sheet(sheetName);
      const chart = on.charts.add('ColumnClustered', rangeOf(on, first.area), first.area.left === first.area.right ? 'Columns' : 'Rows');
      chart.name = name;
      values.forEach((one, index) => { drawSeries(index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name), on, one, edit, colours[index]); });
      lookPlain(chart, edit);
      chart.setPosition(rangeOf(on, { ...at, bottom: at.top, right: at.left }), rangeOf(on, { ...at, top: at.bottom, left: at.right }));
    }),
  ];
};

const ASIDE = ' (before)';

const asideOf = (name: string): string => `${name}${ASIDE}`;

const isAside = (name: string): boolean => name.endsWith(ASIDE);

const has = (names: readonly string[], name: string): boolean => names.some((one) => one.toLowerCase() === name.toLowerCase());

/** The charts that a unit does away with, by their own names, as far as they or what was set aside of them are there. */
const givenUp = (unit: Unit, there: readonly string[]): readonly string[] => {
  const drawn = unit.edits.flatMap((edit) => (edit.kind === 'chart' ? [edit.name] : []));
  const names = there.map((name) => (isAside(name) ? name.slice(0, -ASIDE.length) : name));
  return [...new Set(names)].filter((name) => has(drawn, name) || (openingOf(unit) === 'clear' && isOwnChart(name)));
};

export const touchesCharts = (unit: Unit): boolean => openingOf(unit) === 'clear' || unit.edits.some(({ kind }) => kind === 'chart');

const removed = (sheetName: string, name: string): Step => step(2, 1, name, ({ sheet }) => { sheet(sheetName).charts.getItem(name).delete(); });

const renamed = (sheetName: string, from: string, to: string): Step => step(2, 1, [from, to], ({ sheet }) => { sheet(sheetName).charts.getItem(from).name = to; });

/**
 * Charts that give way are kept under another name until everything is there, because Excel does not tell all that a chart was. `before` are the sheet's charts
 * before anything was written, `now` those that are there.
 */
export const setAsideSteps = (unit: Unit, before: readonly string[], now: readonly string[]): readonly Step[] => givenUp(unit, now).flatMap((name) => {
  if (!has(now, name)) return [];
  return [has(before, name) && !has(now, asideOf(name)) ? renamed(unit.sheet, name, asideOf(name)) : removed(unit.sheet, name)];
});

/** Its successor is drawn, and nothing is aside any more: an earlier end was carried out. */
const wasForgotten = (name: string, now: readonly string[] | undefined): boolean => now !== undefined && has(now, name) && !has(now, asideOf(name));

/** Removes what was set aside, as far as it is there, if that is known. */
export const forgetChartSteps = (unit: Unit, before: readonly string[], now?: readonly string[]): readonly Step[] =>
  givenUp(unit, before).flatMap((name) => (wasForgotten(name, now) ? [] : [removed(unit.sheet, asideOf(name))]));

/** Removes the charts that were added and gives back those that were set aside. */
export const returnChartSteps = (unit: Unit, before: readonly string[], now: readonly string[]): readonly Step[] => givenUp(unit, now).flatMap((name) => {
  const isKept = has(now, asideOf(name));
  return [
    ...(has(now, name) && (isKept || !has(before, name)) ? [removed(unit.sheet, name)] : []),
    ...(isKept ? [renamed(unit.sheet, asideOf(name), name)] : []),
  ];
});
