import type { ChartPicture } from './picture';
import { label, tag } from './svg';

export type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Colours of slices, which vary by point. */
const sliceColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E', '#636363', '#997300', '#255E91', '#43682B'];

export const sliceColor = ({ series: [first] }: ChartPicture, index: number): string => first?.pointColors[index] ?? sliceColors[index % sliceColors.length] ?? '#4472C4';

const at = (x: number, y: number, radius: number, turn: number): readonly [number, number] => [x + radius * Math.sin(turn * 2 * Math.PI), y - radius * Math.cos(turn * 2 * Math.PI)];

const slice = (x: number, y: number, inner: number, outer: number, from: number, to: number, fill: string): string => {
  const shape = { fill, stroke: 'var(--back)', 'stroke-width': 1 };
  if (to - from > 0.9999) {
    if (inner === 0) return tag('circle', { cx: x, cy: y, r: outer, ...shape });
    return tag('circle', { cx: x, cy: y, r: (inner + outer) / 2, fill: 'none', stroke: fill, 'stroke-width': outer - inner });
  }
  const large = to - from > 0.5 ? 1 : 0;
  const [a, b, c, d] = [at(x, y, outer, from), at(x, y, outer, to), at(x, y, inner, to), at(x, y, inner, from)].map(([px, py]) => `${px.toFixed(2)} ${py.toFixed(2)}`);
  const end = inner === 0 ? `L ${x.toFixed(2)} ${y.toFixed(2)}` : `L ${c} A ${inner} ${inner} 0 ${large} 0 ${d}`;
  return tag('path', { d: `M ${a} A ${outer} ${outer} 0 ${large} 1 ${b} ${end} Z`, ...shape });
};

/** A ring for each series; a pie has one. */
export const drawRound = (picture: ChartPicture, frame: Frame): string => {
  const [x, y, radius] = [frame.left + frame.width / 2, frame.top + frame.height / 2, Math.max(Math.min(frame.width, frame.height) / 2 - 4, 1)];
  const rings = picture.shape === 'pie' ? picture.series.slice(0, 1) : picture.series;
  const hole = picture.shape === 'pie' ? 0 : radius * 0.5;
  const thickness = (radius - hole) / Math.max(rings.length, 1);
  return rings.map((series, ring) => {
    const values = series.values.map((value) => Math.abs(value ?? Number.NaN));
    const sum = values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
    let turned = 0;
    return values.map((value, index) => {
      if (Number.isNaN(value) || sum === 0) return '';
      const [from, to] = [turned, turned + value / sum];
      turned = to;
      const [inner, outer] = [hole + ring * thickness, hole + (ring + 1) * thickness];
      const [lx, ly] = at(x, y, inner === 0 ? outer * 0.65 : (inner + outer) / 2, (from + to) / 2);
      const text = series.hasLabels ? label(picture.spell(value), lx, ly + 4, 'middle', 11, { fill: '#FFFFFF', 'paint-order': 'stroke', stroke: '#00000099', 'stroke-width': 2 }) : '';
      return slice(x, y, inner, outer, from, to, sliceColor(picture, index)) + text;
    }).join('');
  }).join('');
};
