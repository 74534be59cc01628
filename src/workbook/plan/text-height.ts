const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const CELL_PADDING = 6;
/** Of the font size; generous, because the font that prints is often not the one that was asked for. */
const LATIN_WIDTH = 0.58;
const LINE_HEIGHT = 1.42;

const isWide = (char: string): boolean => /[\u1100-\u11ff\u2e80-\uffe6※‰…—“”‘’]/u.test(char) || (char.codePointAt(0) ?? 0x20) > 0xffff;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + (isWide(char) ? 1 : LATIN_WIDTH), 0) * size * PIXELS_PER_POINT;

/** Words of Latin script stay together, Chinese characters break anywhere. */
const pieces = (text: string): readonly string[] => text.match(/[^\s\u2e80-\uffe6]+\s*|\s+|[\s\S]/gu) ?? [];

const linesOfParagraph = (text: string, size: number, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text)) {
    const width = widthOf(piece.trimEnd(), size);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width > room) lines += Math.ceil(width / room) - 1;
    used = width > room ? width % room : used + widthOf(piece, size);
  }
  return lines;
};

/** How many lines a text takes in a cell of so many characters (Excel's unit of column width) at a font size in points. */
export const textLines = (text: string, characters: number, size: number): number => {
  const room = Math.max(PIXELS_PER_CHARACTER, characters * PIXELS_PER_CHARACTER + COLUMN_PADDING - CELL_PADDING);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, size, room), 0);
};

/**
 * The row height in points that shows each of the texts whole. Hosts do not fit rows with merged cells, and files not at all,
 * so the plan has to know. Excel allows 409.
 */
export const textHeight = (cells: readonly { readonly text: string; readonly characters: number }[], size: number, least: number): number => {
  const lines = Math.max(1, ...cells.map(({ text, characters }) => textLines(text, characters, size)));
  return Math.min(409, Math.max(least, Math.ceil(lines * size * LINE_HEIGHT + 5)));
};
