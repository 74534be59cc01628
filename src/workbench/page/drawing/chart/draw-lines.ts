import type { Frame } from './draw-round';
import type { ChartPicture, SeriesPicture } from './picture';
import { shareOf, type Scale } from './scale';
import { label, tag } from './svg';

/** Where the values of each series begin and end, one upon the other when they are stacked. */
export const spansOf = ({ series, stacking, shape }: Pick<ChartPicture, 'series' | 'stacking' | 'shape'>): readonly (readonly (readonly [number, number] | undefined)[])[] => {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: count }, (_, at) => series.reduce((sum, { values }) => { const value = values[at]; return value === undefined ? sum : sum + Math.abs(value); }, 0));
  const [above, below] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)];
  return series.map(({ values }) => Array.from({ length: count }, (_, at) => {
    const given = values[at];
    const sum = sums[at];
    if (given === undefined || sum === undefined) return undefined;
    if (stacking === 'none') return [0, given] as const;
    const value = stacking === 'full' ? (sum === 0 ? 0 : given / sum) : given;
    const pile = value >= 0 || shape === 'line' ? above : below;
    const from = pile[at] as number;
    pile[at] = from + value;
    return [from, from + value] as const;
  }));
};

const valueLabel = (picture: ChartPicture, series: SeriesPicture, at: number, x: number, y: number): string => {
  const value = series.values[at];
  return series.hasLabels && value !== undefined ? label(picture.spell(value), x, y, 'middle', 10) : '';
};

export type Plot = { readonly picture: ChartPicture; readonly frame: Frame; readonly scale: Scale; readonly count: number };

/** Columns stand, bars lie; stacked ones share their place. */
export const drawBars = ({ picture, frame, scale, count }: Plot): string => {
  const lies = picture.shape === 'bar';
  const room = (lies ? frame.height : frame.width) / Math.max(count, 1);
  const beside = picture.stacking === 'none' ? picture.series.length : 1;
  const thick = (room / (beside + 1.5)) * (picture.stacking === 'none' ? 1 : 1.5);
  const length = lies ? frame.width : frame.height;
  return spansOf(picture).map((spans, index) => spans.map((span, at) => {
    const series = picture.series[index];
    if (span === undefined || series === undefined) return '';
    const [a, b] = span.map((value) => shareOf(scale, value) * length) as [number, number];
    const across = at * room + (room - thick * beside) / 2 + (picture.stacking === 'none' ? index : 0) * thick;
    const [start, size] = [Math.min(a, b), Math.abs(b - a)];
    const fill = series.pointColors[at] ?? series.color;
    if (lies) {
      const y = frame.top + frame.height - across - thick;
      return tag('rect', { x: frame.left + start, y, width: size, height: thick, fill }) + valueLabel(picture, series, at, frame.left + start + size + 12, y + thick / 2 + 4);
    }
    const [x, y] = [frame.left + across, frame.top + frame.height - start - size];
    return tag('rect', { x, y, width: thick, height: size, fill }) + valueLabel(picture, series, at, x + thick / 2, picture.stacking === 'none' ? y - 3 : y + size / 2 + 4);
  }).join('')).join('');
};

type Point = readonly [x: number, y: number];

/** Runs of points without gaps. */
const runsOf = (points: readonly (Point | undefined)[]): readonly (readonly Point[])[] => points.reduce<Point[][]>((runs, point) => {
  if (point === undefined) runs.push([]);
  else (runs.at(-1) ?? runs[runs.push([]) - 1])?.push(point);
  return runs;
}, []).filter((run) => run.length > 0);

const path = (points: readonly Point[]): string => points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'} ${x.toFixed(2)} ${y.toFixed(2)}`).join(' ');

const markers = (points: readonly (Point | undefined)[], { color, hasMarkers, pointColors }: SeriesPicture): string => (hasMarkers
  ? points.map((point, at) => (point === undefined ? '' : tag('circle', { cx: point[0], cy: point[1], r: 3.5, fill: pointColors[at] ?? color }))).join('')
  : '');

/** Lines and areas over categories. */
export const drawLines = ({ picture, frame, scale, count }: Plot): string => {
  const isArea = picture.shape === 'area';
  const across = (at: number): number => frame.left + (isArea ? (count < 2 ? 0 : (at * frame.width) / (count - 1)) : ((at + 0.5) * frame.width) / Math.max(count, 1));
  const down = (value: number): number => frame.top + frame.height - shareOf(scale, value) * frame.height;
  const drawn = spansOf(picture).map((spans, index) => {
    const series = picture.series[index];
    if (series === undefined) return '';
    const points = spans.map((span, at): Point | undefined => (span === undefined ? undefined : [across(at), down(span[1])]));
    const labels = points.map((point, at) => (point === undefined ? '' : valueLabel(picture, series, at, point[0], point[1] - 7))).join('');
    if (!isArea) {
      const strokes = runsOf(points).map((run) => tag('path', { d: path(run), fill: 'none', stroke: series.color, 'stroke-width': 2.25, 'stroke-linejoin': 'round' })).join('');
      return strokes + markers(points, series) + labels;
    }
    const base = spans.map((span, at): Point | undefined => (span === undefined ? undefined : [across(at), down(span[0])]));
    const [top, bottom] = [points.filter((point) => point !== undefined), base.filter((point) => point !== undefined).reverse()];
    return top.length === 0 ? '' : tag('path', { d: `${path([...top, ...bottom])} Z`, fill: series.color, 'fill-opacity': 0.85 }) + labels;
  });
  // Later series lie behind earlier ones where areas are not stacked.
  return (isArea && picture.stacking === 'none' ? [...drawn].reverse() : drawn).join('');
};

/** Points by two numbers. */
export const drawScatter = ({ picture, frame, scale }: Plot, along: Scale): string => picture.series.map((series) => {
  const points = series.values.map((value, at): Point | undefined => {
    const position = series.positions.some((one) => one !== undefined) ? series.positions[at] : at + 1;
    return value === undefined || position === undefined ? undefined : [frame.left + shareOf(along, position) * frame.width, frame.top + frame.height - shareOf(scale, value) * frame.height];
  });
  const strokes = series.hasLine ? runsOf(points).map((run) => tag('path', { d: path(run), fill: 'none', stroke: series.color, 'stroke-width': 1.5 })).join('') : '';
  return strokes + markers(points, series);
}).join('');
