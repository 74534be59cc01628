import { drawChart } from '../../../src/workbench/page/drawing/chart/draw-chart';
import { spansOf } from '../../../src/workbench/page/drawing/chart/draw-lines';
import type { ChartPicture, SeriesPicture } from '../../../src/workbench/page/drawing/chart/picture';
import { marksOf, scaleFor, shareOf } from '../../../src/workbench/page/drawing/chart/scale';

const series = (name: string, values: readonly (number | undefined)[], more: Partial<SeriesPicture> = {}): SeriesPicture => (
  { name, values, positions: [], color: '#4472C4', pointColors: {}, hasLabels: false, hasLine: true, hasMarkers: false, ...more }
);

const axis = { title: undefined, minimum: undefined, maximum: undefined, isVisible: true, hasGridlines: true };

const picture = (more: Partial<ChartPicture> = {}): ChartPicture => ({
  shape: 'column', stacking: 'none', title: 'Title', legend: 'Bottom', categories: ['a', 'b', 'c'], series: [series('One', [10, 20, 30])], valueAxis: axis, categoryAxis: axis, width: 480, height: 288, spell: String, ...more,
});

/** The numbers of an attribute, in the order of the elements that have a fill. */
const bars = (svg: string, attribute: string, fill = '#4472C4'): readonly number[] => [...svg.matchAll(/<rect ([^>]*)>/g)].flatMap(([, attributes = '']) => (attributes.includes(`fill="${fill}"`) && !attributes.includes('width="10"') ? [Number(new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1])] : []));

describe('The scale of an axis', () => {
  test('ends are round, the step is 1, 2 or 5 times a power of ten', () => {
    expect(scaleFor([10, 47], undefined, undefined, true)).toEqual({ low: 0, high: 50, step: 10 });
    expect(scaleFor([-20, 170], undefined, undefined, true)).toEqual({ low: -50, high: 200, step: 50 });
    expect(marksOf(scaleFor([0, 0.3], undefined, undefined, true)).map((mark) => mark.toFixed(1))).toEqual(['0.0', '0.1', '0.2', '0.3']);
  });

  test('ends that were set stay; lines close together do not begin at zero', () => {
    expect(scaleFor([10, 47], 5, 60, true)).toMatchObject({ low: 5, high: 60 });
    expect(scaleFor([97, 103], undefined, undefined, false).low).toBeGreaterThan(90);
    expect(scaleFor([], undefined, undefined, true)).toMatchObject({ low: 0, high: 1 });
  });

  test('values outside stay at the end', () => {
    expect([-5, 5, 50].map((value) => shareOf({ low: 0, high: 10, step: 2 }, value))).toEqual([0, 0.5, 1]);
  });
});

describe('A drawn chart', () => {
  test('columns are as high as their values and stand beside each other', () => {
    const heights = bars(drawChart(picture()), 'height');
    expect(heights).toHaveLength(3);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 1);
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(3, 1);
    const xs = bars(drawChart(picture()), 'x');
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  });

  test('bars lie, the first category below', () => {
    const svg = drawChart(picture({ shape: 'bar' }));
    const widths = bars(svg, 'width');
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3, 1);
    expect(bars(svg, 'y')[0]).toBeGreaterThan(bars(svg, 'y')[2] ?? Infinity);
  });

  test('stacked values lie one upon the other, negative ones below zero; full stacks are shares', () => {
    const two = { series: [series('a', [1, -2]), series('b', [3, 4])], shape: 'column' as const };
    expect(spansOf({ ...two, stacking: 'stacked' })).toEqual([[[0, 1], [0, -2]], [[1, 4], [0, 4]]]);
    expect(spansOf({ ...two, stacking: 'full' })).toEqual([[[0, 0.25], [0, -1 / 3]], [[0.25, 1], [0, 2 / 3]]]);
  });

  test('a line has a gap where there is no number', () => {
    const paths = [...drawChart(picture({ shape: 'line', series: [series('One', [1, undefined, 3, 4])] })).matchAll(/<path d="([^"]*)"/g)].map(([, d = '']) => d.split(/(?=[ML])/).length);
    expect(paths).toEqual([1, 2]);
  });

  test('slices are shares of the whole, one alone is a full circle', () => {
    expect(drawChart(picture({ shape: 'pie', series: [series('One', [1, 1, 2])] })).match(/<path /g)).toHaveLength(3);
    expect(drawChart(picture({ shape: 'pie', series: [series('One', [5])] }))).toContain('<circle');
  });

  test('title, names of series, categories, axis titles and labels are written', () => {
    const svg = drawChart(picture({ valueAxis: { ...axis, title: 'Points' }, series: [series('One', [10, 20, 30], { hasLabels: true }), series('Two', [1, 2, 3])] }));
    for (const text of ['Title', 'One', 'Two', '>a<', '>c<', 'Points', '>20<']) expect(svg).toContain(text);
    expect(drawChart(picture({ title: undefined, legend: undefined }))).not.toMatch(/Title|One/);
  });

  test('text from cells cannot become markup', () => {
    const svg = drawChart(picture({ title: '<img src=x onerror=alert(1)>', categories: ['<b>', '"', '&'] }));
    expect(svg).not.toMatch(/<img|<b>/);
    expect(svg).toContain('&lt;img');
  });

  test('a chart without numbers, or without series, is drawn empty', () => {
    for (const shape of ['column', 'bar', 'line', 'area', 'pie', 'doughnut', 'scatter'] as const) {
      expect(drawChart(picture({ shape, series: [series('One', [undefined])] }))).not.toMatch(/NaN|Infinity|undefined/);
      expect(drawChart(picture({ shape, series: [], categories: [] }))).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
