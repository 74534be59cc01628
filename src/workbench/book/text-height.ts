import type { CellStyle } from './cell-style';

/** The height in pixels that a text takes in a cell of this look and width. */
export type TextHeight = (text: string, look: CellStyle, width: number) => number;

/** An estimate: CJK characters are twice as wide as others. */
export const estimatedWidth = (text: string, look: CellStyle): number => {
  const units = [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 2 : 1), 0);
  return units * look.fontSize * 0.64 * (look.bold ? 1.06 : 1) + 10;
};

/** For where nothing is drawn. */
export const estimatedHeight: TextHeight = (text, look, width) => {
  const lines = text.split('\n').reduce((sum, line) => sum + (look.wrap ? Math.max(1, Math.ceil(estimatedWidth(line, look) / width)) : 1), 0);
  return Math.ceil(lines * look.fontSize * 1.6) + 2;
};
