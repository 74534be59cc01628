import type { Icon } from './conditional/look';

/** What icons are drawn with: a picture's own context, or the grid's, which turns colours for dark themes. */
export type Pen = Pick<CanvasRenderingContext2D, 'save' | 'restore' | 'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'arc' | 'fill' | 'stroke' | 'fillRect' | 'strokeRect' | 'translate' | 'rotate' | 'fillStyle' | 'strokeStyle' | 'lineWidth'>;

const colors = { red: '#D13438', amber: '#F7B500', green: '#2E9E4F', grey: '#767676', black: '#3B3A39', rose: '#F4A3A6', blue: '#3A76C4', pale: '#D2D0CE' } as const;

type Color = (typeof colors)[keyof typeof colors];

/** From red to green in three, four or five steps; the shape differs as well, so that colour is not needed. */
const ramp: Readonly<Record<number, readonly Color[]>> = {
  3: [colors.red, colors.amber, colors.green], 4: [colors.red, colors.amber, colors.amber, colors.green], 5: [colors.red, colors.amber, colors.amber, colors.amber, colors.green],
};

const polygon = (pen: Pen, points: readonly (readonly [number, number])[], size: number): void => {
  pen.beginPath();
  points.forEach(([x, y], index) => { if (index === 0) pen.moveTo(x * size, y * size); else pen.lineTo(x * size, y * size); });
  pen.closePath();
  pen.fill();
};

const disc = (pen: Pen, size: number, color: string, radius = 0.44): void => {
  pen.fillStyle = color;
  pen.beginPath();
  pen.arc(0, 0, size * radius, 0, Math.PI * 2);
  pen.closePath();
  pen.fill();
};

const arrowPoints = [[0, -0.45], [0.4, -0.02], [0.16, -0.02], [0.16, 0.45], [-0.16, 0.45], [-0.16, -0.02], [-0.4, -0.02]] as const;

/** From pointing down to pointing up. */
const arrow = (pen: Pen, size: number, share: number, color: string): void => {
  pen.fillStyle = color;
  pen.rotate(Math.PI * (1 - share));
  polygon(pen, arrowPoints, size);
};

const flag = (pen: Pen, size: number, color: string): void => {
  pen.fillStyle = colors.black;
  pen.fillRect(-0.32 * size, -0.45 * size, 0.09 * size, 0.9 * size);
  pen.fillStyle = color;
  polygon(pen, [[-0.2, -0.45], [0.42, -0.2], [-0.2, 0.06]], size);
};

const stroke = (pen: Pen, size: number, color: string, lines: readonly (readonly (readonly [number, number])[])[], width = 0.13): void => {
  pen.strokeStyle = color;
  pen.lineWidth = size * width;
  for (const line of lines) {
    pen.beginPath();
    line.forEach(([x, y], index) => { if (index === 0) pen.moveTo(x * size, y * size); else pen.lineTo(x * size, y * size); });
    pen.stroke();
  }
};

const marks = [
  [[[-0.2, -0.2], [0.2, 0.2]], [[0.2, -0.2], [-0.2, 0.2]]],
  [[[0, -0.28], [0, 0.08]], [[0, 0.17], [0, 0.29]]],
  [[[-0.24, 0.02], [-0.06, 0.2], [0.26, -0.2]]],
] as const;

/** Cross, exclamation mark, tick. */
const mark = (pen: Pen, size: number, index: number, color: string, width?: number): void => stroke(pen, size, color, marks[index] ?? marks[0], width);

const sign = (pen: Pen, size: number, index: number): void => {
  pen.fillStyle = ramp[3]?.[index] ?? colors.grey;
  if (index === 0) polygon(pen, [[0, -0.45], [0.45, 0], [0, 0.45], [-0.45, 0]], size);
  else if (index === 1) polygon(pen, [[0, -0.42], [0.46, 0.4], [-0.46, 0.4]], size);
  else disc(pen, size, colors.green);
};

const triangle = (pen: Pen, size: number, index: number): void => {
  pen.fillStyle = ramp[3]?.[index] ?? colors.grey;
  if (index === 0) polygon(pen, [[-0.42, -0.28], [0.42, -0.28], [0, 0.34]], size);
  else if (index === 1) pen.fillRect(-0.42 * size, -0.1 * size, 0.84 * size, 0.2 * size);
  else polygon(pen, [[-0.42, 0.28], [0.42, 0.28], [0, -0.34]], size);
};

const star = (pen: Pen, size: number, filled: number): void => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [radius, angle] = [index % 2 === 0 ? 0.47 : 0.2, (index * Math.PI) / 5 - Math.PI / 2];
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
  pen.fillStyle = filled === 2 ? colors.amber : colors.pale;
  polygon(pen, points, size);
  pen.fillStyle = colors.amber;
  if (filled === 1) polygon(pen, points.filter(([x]) => x <= 0.001), size);
};

const bars = (pen: Pen, size: number, filled: number): void => [0, 1, 2, 3].forEach((index) => {
  pen.fillStyle = index < filled ? colors.blue : colors.pale;
  const height = 0.24 + index * 0.21;
  pen.fillRect((-0.46 + index * 0.24) * size, (0.45 - height) * size, 0.18 * size, height * size);
});

const quarters = (pen: Pen, size: number, filled: number): void => {
  disc(pen, size, colors.pale);
  if (filled === 0) return;
  pen.fillStyle = colors.black;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, size * 0.44, -Math.PI / 2, -Math.PI / 2 + (Math.PI / 2) * filled);
  pen.closePath();
  pen.fill();
};

const boxes = (pen: Pen, size: number, filled: number): void => [[-0.44, 0.03], [0.03, 0.03], [-0.44, -0.44], [0.03, -0.44]].forEach(([x = 0, y = 0], index) => {
  pen.fillStyle = index < filled ? colors.blue : colors.pale;
  pen.fillRect(x * size, y * size, 0.41 * size, 0.41 * size);
});

const light = (pen: Pen, size: number, set: string, index: number): void => {
  if (set === 'ThreeTrafficLights2') {
    pen.fillStyle = colors.black;
    pen.fillRect(-0.5 * size, -0.5 * size, size, size);
  }
  const four = [colors.black, colors.red, colors.amber, colors.green][index];
  disc(pen, size, (set === 'FourTrafficLights' ? four : ramp[3]?.[index]) ?? colors.grey, set === 'ThreeTrafficLights2' ? 0.36 : 0.44);
};

const redToBlack = [colors.black, colors.grey, colors.rose, colors.red];

const drawn: Readonly<Record<string, (pen: Pen, size: number, index: number, count: number, set: string) => void>> = {
  Arrows: (pen, size, index, count) => arrow(pen, size, index / (count - 1), ramp[count]?.[index] ?? colors.grey),
  ArrowsGray: (pen, size, index, count) => arrow(pen, size, index / (count - 1), colors.grey),
  Flags: (pen, size, index) => flag(pen, size, ramp[3]?.[index] ?? colors.grey),
  Signs: sign,
  Symbols: (pen, size, index) => { disc(pen, size, ramp[3]?.[index] ?? colors.grey, 0.47); mark(pen, size, index, index === 1 ? colors.black : '#FFFFFF'); },
  Symbols2: (pen, size, index) => mark(pen, size * 1.5, index, ramp[3]?.[index] ?? colors.grey, 0.15),
  Stars: star, Triangles: triangle,
  Rating: (pen, size, index, count) => bars(pen, size, count === 5 ? index : index + 1),
  Quarters: quarters, Boxes: boxes,
  RedToBlack: (pen, size, index) => disc(pen, size, redToBlack[index] ?? colors.grey),
};

const countOf: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** Draws an icon of a set around a middle point. Sets that are not known are traffic lights. */
export const paintIcon = (pen: Pen, { set, index }: Icon, x: number, y: number, size: number): void => {
  const [, many = 'Three', kind = ''] = /^(Three|Four|Five)(\w+)$/.exec(set) ?? [];
  pen.save();
  pen.translate(x, y);
  const draw = drawn[kind];
  if (draw === undefined) light(pen, size, set, index);
  else draw(pen, size, index, countOf[many] ?? 3, set);
  pen.restore();
};
