/** Text of an SVG element. Attributes and text are escaped: titles come from cells. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export const tag = (name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string => {
  const spelled = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`).join('');
  return `<${name}${spelled}>${content}</${name}>`;
};

type Anchor = 'start' | 'middle' | 'end';

export const label = (text: string, x: number, y: number, anchor: Anchor, size: number, more: Readonly<Record<string, string | number>> = {}): string =>
  tag('text', { x, y, 'text-anchor': anchor, 'font-size': size, fill: 'currentColor', ...more }, escaped(text));

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string => tag('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });

/** About how wide a text is; CJK characters take a square. */
export const widthOf = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? size : size * 0.56), 0);

export const shortened = (text: string, room: number, size: number): string => {
  if (widthOf(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept}…`;
};
