import { colours, penFor, type Pen } from './icon-drawing';

const { accent, outline, paper, tile } = colours;

const tick = (pen: Pen, [x, y]: readonly [number, number], width: number, colour: string, weight: number, rim: boolean): string =>
  pen.strokes([[x, y], [x + width * 0.35, y + width * 0.35], [x + width, y - width * 0.3]], colour, weight, rim);

const sheet = (pen: Pen): string => pen.box(1, 1, 12, 15);

/** The product's own mark: a tick above the line on which a result is written. */
const mark = (pen: Pen): string =>
  pen.area(1, 1, 15, 15, tile) + tick(pen, [4, 7], 8, paper, 2, false) + pen.area(4, 12, 12, 13, paper);

const drawings = {
  icon: mark,
  open: (pen) => pen.box(1, 2, 15, 14) + pen.area(9, 3, 14, 13, accent) + pen.line(3, 5, 7) + pen.line(3, 8, 7) + pen.line(3, 11, 7),
  check: (pen) => sheet(pen) + pen.line(3, 4, 10) + pen.line(3, 7, 8) + tick(pen, [5.5, 10.5], 8, accent, 2, true),
  fill: (pen) => sheet(pen) + pen.line(3, 4, 10) + pen.line(3, 7, 7) + pen.strokes([[6.5, 12.5], [13, 6]], accent, 2.6, true) + pen.strokes([[5, 14], [6.9, 12.1]], outline, 1.4),
  rules: (pen) => pen.box(3, 1, 14, 15) + [3, 7, 11].map((y) => pen.area(5, y, 7, y + 2, accent) + pen.line(8, y + 1, 12)).join(''),
  form: (pen) => pen.box(3, 1, 14, 15) + pen.area(5, 3, 12, 6, accent) + pen.line(5, 8, 12) + pen.line(5, 10, 12) + pen.line(5, 12, 12),
  convert: (pen) => pen.box(1, 3, 15, 13) + pen.strokes([[3.5, 8], [11.5, 8]], accent, 2) + pen.strokes([[8.5, 5], [11.7, 8], [8.5, 11]], accent, 1.8),
  native: (pen) => pen.box(1, 3, 15, 13) + pen.area(5, 5, 11, 7, accent) + pen.area(5, 9, 11, 11, accent),
  values: (pen) => pen.box(1, 3, 15, 13) + pen.area(7, 5, 9, 11, accent) + pen.area(6, 6, 7, 7, accent) + pen.area(5, 10, 11, 11, accent),
  why: (pen) => pen.box(1, 3, 15, 13) + pen.questionMark(8, 4.5, 7, accent),
  help: (pen) => pen.disc(8, 8, 7) + pen.questionMark(8, 3.6, 8.8, accent),
} satisfies Readonly<Record<string, (pen: Pen) => string>>;

export type IconName = keyof typeof drawings;

export const iconNames = Object.keys(drawings) as readonly IconName[];

/** Excel takes the size that fits the screen; the largest is for stores and help. */
export const iconSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** An icon drawn for one size. */
export const iconAt = (name: IconName, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawings[name](penFor(size))}</svg>`;
