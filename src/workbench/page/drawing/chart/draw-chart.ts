import { drawBars, drawLines, drawScatter, spansOf, type Plot } from './draw-lines';
import { drawRound, sliceColor, type Frame } from './draw-round';
import type { ChartPicture } from './picture';
import { marksOf, scaleFor, shareOf, type Scale } from './scale';
import { label, line, shortened, tag, widthOf } from './svg';

const sizes = { title: 16, axisTitle: 11, text: 11 } as const;
const edge = 8;
const faint = 'var(--line)';

const entriesOf = (picture: ChartPicture): readonly { readonly name: string; readonly color: string }[] => (['pie', 'doughnut'].includes(picture.shape)
  ? (picture.series[0]?.values ?? []).map((_, index) => ({ name: picture.categories[index] ?? String(index + 1), color: sliceColor(picture, index) }))
  : picture.series.map(({ name, color }) => ({ name, color })));

const key = 10;

/** Keys and names in lines; answers the drawing and the room it takes. */
const legend = (picture: ChartPicture, frame: Frame): { readonly drawn: string; readonly left: Frame } => {
  const entries = entriesOf(picture);
  if (picture.legend === undefined || entries.length === 0) return { drawn: '', left: frame };
  const draw = ({ name, color }: { readonly name: string; readonly color: string }, x: number, y: number, room: number): string =>
    tag('rect', { x, y: y - key + 1, width: key, height: key, fill: color }) + label(shortened(name, room, sizes.text), x + key + 4, y, 'start', sizes.text);
  if (picture.legend === 'Left' || picture.legend === 'Right') {
    const width = Math.min(Math.max(...entries.map(({ name }) => widthOf(name, sizes.text))) + key + 12, frame.width * 0.4);
    const x = picture.legend === 'Left' ? frame.left : frame.left + frame.width - width;
    const top = frame.top + Math.max((frame.height - entries.length * 18) / 2, 0) + 12;
    const drawn = entries.map((entry, index) => draw(entry, x + 4, top + index * 18, width - key - 12)).join('');
    return { drawn, left: { ...frame, left: picture.legend === 'Left' ? frame.left + width : frame.left, width: frame.width - width } };
  }
  const rows: { readonly entry: { readonly name: string; readonly color: string }; readonly width: number }[][] = [[]];
  for (const entry of entries) {
    const width = Math.min(widthOf(entry.name, sizes.text), frame.width - key - 20) + key + 16;
    const row = rows.at(-1) ?? [];
    if (row.length > 0 && row.reduce((sum, one) => sum + one.width, 0) + width > frame.width) rows.push([{ entry, width }]);
    else row.push({ entry, width });
  }
  const height = Math.min(rows.length * 17 + 4, frame.height / 3);
  const top = picture.legend === 'Top' ? frame.top : frame.top + frame.height - height;
  const drawn = rows.slice(0, Math.max(Math.floor(height / 17), 1)).map((row, index) => {
    let x = frame.left + (frame.width - row.reduce((sum, one) => sum + one.width, 0)) / 2 + 8;
    return row.map(({ entry, width }) => {
      const at = x;
      x += width;
      return draw(entry, at, top + index * 17 + 13, width - key - 12);
    }).join('');
  }).join('');
  return { drawn, left: { ...frame, top: picture.legend === 'Top' ? frame.top + height : frame.top, height: frame.height - height } };
};

const isNumber = (value: number | undefined): value is number => value !== undefined;

const valueScale = (picture: ChartPicture): Scale => {
  const { minimum, maximum } = picture.valueAxis;
  const ends = picture.shape === 'scatter' ? picture.series.flatMap(({ values }) => values.filter(isNumber)) : spansOf(picture).flatMap((spans) => spans.flatMap((span) => (span === undefined ? [] : picture.stacking === 'none' ? [span[1]] : [...span])));
  return scaleFor(ends, minimum, maximum ?? (picture.stacking === 'full' ? 1 : undefined), picture.shape !== 'line' && picture.shape !== 'scatter');
};

/** Every so-many-th category has room for its name. */
const thinned = (count: number, room: number, widest: number): number => Math.max(1, Math.ceil((widest + 6) / Math.max(room / Math.max(count, 1), 1)));

const categoryLabels = ({ picture, frame, count }: Plot): string => {
  const lies = picture.shape === 'bar';
  const isArea = picture.shape === 'area';
  const room = (lies ? frame.height : frame.width) / Math.max(count, 1);
  const names = Array.from({ length: count }, (_, at) => picture.categories[at] ?? String(at + 1));
  const every = thinned(count, lies ? frame.height : frame.width, lies ? sizes.text : Math.min(Math.max(0, ...names.map((name) => widthOf(name, sizes.text))), 40));
  return names.map((name, at) => {
    if (at % every !== 0) return '';
    if (lies) return label(shortened(name, 90, sizes.text), frame.left - 6, frame.top + frame.height - (at + 0.5) * room + 4, 'end', sizes.text);
    const x = isArea ? frame.left + (count < 2 ? 0 : (at * frame.width) / (count - 1)) : frame.left + (at + 0.5) * room;
    return label(shortened(name, Math.max(room * every - 4, 20), sizes.text), x, frame.top + frame.height + 15, 'middle', sizes.text);
  }).join('');
};

const spelled = (picture: ChartPicture, mark: number): string => (picture.stacking === 'full' ? `${Math.round(mark * 100)}%` : picture.spell(mark));

const valueMarks = ({ picture, frame, scale }: Plot): string => marksOf(scale).map((mark) => {
  const share = shareOf(scale, mark);
  const text = spelled(picture, mark);
  if (picture.shape === 'bar') {
    const x = frame.left + share * frame.width;
    return (picture.valueAxis.hasGridlines ? line(x, frame.top, x, frame.top + frame.height, faint) : '') + (picture.valueAxis.isVisible ? label(text, x, frame.top + frame.height + 15, 'middle', sizes.text) : '');
  }
  const y = frame.top + frame.height - share * frame.height;
  return (picture.valueAxis.hasGridlines ? line(frame.left, y, frame.left + frame.width, y, faint) : '') + (picture.valueAxis.isVisible ? label(text, frame.left - 6, y + 4, 'end', sizes.text) : '');
}).join('');

/** The room inside axes with their names and titles. */
const insideAxes = (picture: ChartPicture, frame: Frame, scale: Scale): Frame => {
  const lies = picture.shape === 'bar';
  const names = lies ? picture.categories.map((name) => Math.min(widthOf(name, sizes.text), 90)) : marksOf(scale).map((mark) => widthOf(spelled(picture, mark), sizes.text));
  const isNamed = lies ? picture.categoryAxis.isVisible : picture.valueAxis.isVisible;
  const [sideTitle, footTitle] = lies ? [picture.categoryAxis.title, picture.valueAxis.title] : [picture.valueAxis.title, picture.categoryAxis.title];
  const left = (isNamed ? Math.max(10, ...names) + 8 : 4) + (sideTitle === undefined ? 0 : 16);
  const bottom = 20 + (footTitle === undefined ? 0 : 16);
  return { left: frame.left + left, top: frame.top + 6, width: Math.max(frame.width - left - 12, 10), height: Math.max(frame.height - bottom - 6, 10) };
};

const axisTitles = (picture: ChartPicture, outer: Frame, inner: Frame): string => {
  const lies = picture.shape === 'bar';
  const [side, foot] = lies ? [picture.categoryAxis.title, picture.valueAxis.title] : [picture.valueAxis.title, picture.categoryAxis.title];
  const [x, y] = [outer.left + 10, inner.top + inner.height / 2];
  return (side === undefined ? '' : label(side, x, y, 'middle', sizes.axisTitle, { transform: `rotate(-90 ${x} ${y})` }))
    + (foot === undefined ? '' : label(foot, inner.left + inner.width / 2, outer.top + outer.height - 2, 'middle', sizes.axisTitle));
};

const withAxes = (picture: ChartPicture, outer: Frame): string => {
  const scale = valueScale(picture);
  const frame = insideAxes(picture, outer, scale);
  const count = Math.max(picture.categories.length, ...picture.series.map(({ values }) => values.length), 0);
  const plot: Plot = { picture, frame, scale, count };
  const zero = shareOf(scale, 0);
  const base = picture.shape === 'bar'
    ? line(frame.left + zero * frame.width, frame.top, frame.left + zero * frame.width, frame.top + frame.height, 'currentColor')
    : line(frame.left, frame.top + frame.height * (1 - zero), frame.left + frame.width, frame.top + frame.height * (1 - zero), 'currentColor');
  if (picture.shape === 'scatter') {
    const positions = picture.series.flatMap((series) => (series.positions.some(isNumber) ? series.positions.filter(isNumber) : series.values.map((_, at) => at + 1)));
    const along = scaleFor(positions, picture.categoryAxis.minimum, picture.categoryAxis.maximum, false);
    const marks = marksOf(along).map((mark) => label(String(Number(mark.toPrecision(12))), frame.left + shareOf(along, mark) * frame.width, frame.top + frame.height + 15, 'middle', sizes.text)).join('');
    return valueMarks(plot) + marks + base + drawScatter(plot, along) + axisTitles(picture, outer, frame);
  }
  const drawn = picture.shape === 'line' || picture.shape === 'area' ? drawLines(plot) : drawBars(plot);
  return valueMarks(plot) + drawn + base + (picture.categoryAxis.isVisible ? categoryLabels(plot) : '') + axisTitles(picture, outer, frame);
};

/** A chart as the text of an SVG picture. Colours of text and lines come from the page. */
export const drawChart = (picture: ChartPicture): string => {
  const { width, height, title } = picture;
  const titleRoom = title === undefined ? 0 : sizes.title + 8;
  const whole: Frame = { left: edge, top: edge + titleRoom, width: Math.max(width - 2 * edge, 20), height: Math.max(height - 2 * edge - titleRoom, 20) };
  const { drawn, left } = legend(picture, whole);
  const heading = title === undefined ? '' : label(shortened(title, width - 2 * edge, sizes.title), width / 2, edge + sizes.title, 'middle', sizes.title);
  const inner = ['pie', 'doughnut'].includes(picture.shape) ? drawRound(picture, left) : withAxes(picture, left);
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`, 'aria-hidden': 'true' }, heading + inner + drawn);
};
