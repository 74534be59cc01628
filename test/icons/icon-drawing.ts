/** Pixels of one icon at one size. Places are given on a grid of 16 × 16 and land on whole pixels, so that edges are sharp at every size. */
export type Pen = {
  /** A filled area with an outline of one line. */
  readonly box: (left: number, top: number, right: number, bottom: number, fill?: string) => string;
  readonly area: (left: number, top: number, right: number, bottom: number, colour: string) => string;
  /** A horizontal line as thick as an outline. */
  readonly line: (left: number, y: number, right: number, colour?: string) => string;
  /** A path of straight strokes, `weight` outlines thick, with a white rim where it lies over something else. */
  readonly strokes: (points: readonly (readonly [number, number])[], colour: string, weight: number, rim?: boolean) => string;
  readonly disc: (x: number, y: number, radius: number, fill?: string, outline?: string) => string;
  readonly questionMark: (x: number, y: number, height: number, colour: string) => string;
};

/** Legible on the light and on the dark ribbon: bodies are white, outlines dark, what matters is green. */
export const colours = { outline: '#3b3a39', paper: '#ffffff', quiet: '#8a8886', accent: '#0f8a63', tile: '#0b6a4f' };

/** Office draws with one pixel up to 32 and with two from 40. */
const lineOf = (size: number): number => (size <= 32 ? 1 : size <= 64 ? 2 : size <= 80 ? 3 : 4);

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

const polyline = (points: string, colour: string, width: number, end: string): string =>
  `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="${end}" stroke-linejoin="${end}"/>`;

export const penFor = (size: number): Pen => {
  const unit = size / 16;
  const at = (place: number): number => Math.round(place * unit);
  const line = lineOf(size);
  const area: Pen['area'] = (left, top, right, bottom, colour) => rect(at(left), at(top), at(right) - at(left), at(bottom) - at(top), colour);
  return {
    area,
    box: (left, top, right, bottom, fill = colours.paper) =>
      area(left, top, right, bottom, colours.outline)
      + rect(at(left) + line, at(top) + line, at(right) - at(left) - 2 * line, at(bottom) - at(top) - 2 * line, fill),
    line: (left, y, right, colour = colours.quiet) => rect(at(left), at(y), at(right) - at(left), line, colour),
    strokes: (points, colour, weight, rim = false) => {
      const text = points.map(([x, y]) => `${x * unit},${y * unit}`).join(' ');
      const width = weight * Math.max(line, unit);
      return (rim ? polyline(text, colours.paper, width + 2 * line, 'square') : '') + polyline(text, colour, width, 'butt').replace('stroke-linejoin="butt"', 'stroke-linejoin="miter"');
    },
    disc: (x, y, radius, fill = colours.paper, outline = colours.outline) =>
      `<circle cx="${x * unit}" cy="${y * unit}" r="${at(radius) - line / 2}" fill="${fill}" stroke="${outline}" stroke-width="${line}"/>`,
    questionMark: (x, y, height, colour) => {
      const part = (height * unit) / 8;
      const [middle, top] = [x * unit, y * unit];
      const hook = `M ${middle - 2 * part} ${top + 2 * part} A ${2 * part} ${2 * part} 0 1 1 ${middle + 1.1 * part} ${top + 3.6 * part} Q ${middle} ${top + 4.2 * part} ${middle} ${top + 5.4 * part}`;
      return `<path d="${hook}" fill="none" stroke="${colour}" stroke-width="${1.5 * part}"/>`
        + `<rect x="${middle - 0.8 * part}" y="${top + 6.4 * part}" width="${1.6 * part}" height="${1.6 * part}" fill="${colour}"/>`;
    },
  };
};
