import type { Area } from '../../../workbook/grid';
import type { Book } from '../../book/book';
import type { CellStyle } from '../../book/cell-style';
import { plainLook } from '../../book/styles';
import { estimatedHeight, type TextHeight } from '../../book/text-height';
import type { SheetSource } from './sheet-source';

/** Different texts of a sheet that are measured; those of the rows below are estimated, so that a long file opens as quickly as before. */
const measured = 2_000;

/** The highest that Excel lets a row be, in pixels. */
const highest = 546;

/** Each text of a look and width is measured once. */
const remembering = (measure: TextHeight): TextHeight => {
  const known = new Map<string, number>();
  return (text, look, width) => {
    const key = `${look.fontName} ${look.fontSize} ${look.bold} ${look.italic} ${look.wrap} ${width} ${text}`;
    const height = known.get(key) ?? (known.size < measured ? measure : estimatedHeight)(text, look, width);
    known.set(key, height);
    return height;
  };
};

/** Merged cells do not make their rows higher. */
const mergedIn = (merges: readonly Area[]): ((row: number, column: number) => boolean) => {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) for (let row = area.top; row <= Math.min(area.bottom, area.top + 1_000); row += 1) byRow.set(row, [...byRow.get(row) ?? [], area]);
  return (row, column) => byRow.get(row)?.some(({ left, right }) => column >= left && column <= right) === true;
};

/**
 * Heights of rows that have none in the file, as Excel gives them when it shows it: wrapped text and larger letters make a row higher.
 * They are no part of the file, and are not written into it.
 */
export const fittedRows = (book: Book, { grid, marks, file }: SheetSource, widthOf: (column: number) => number, standard: number): ReadonlyMap<number, number> => {
  const { looks } = file.looks;
  const usual = looks[0] ?? plainLook();
  const isTall = looks.map(({ wrap, fontSize }) => wrap || fontSize > usual.fontSize);
  const height = remembering(book.textHeight);
  const merged = mergedIn(grid.merges);
  const cellHeight = (text: string, look: CellStyle, width: number): number => {
    const total = height(text, look, width);
    return look.fontSize > usual.fontSize ? total : standard + total - height('A', look, width);
  };
  const fitted = new Map<number, number>();
  marks.styles.forEach((numbers, row) => {
    if (numbers === undefined || marks.rows.get(row)?.height !== undefined) return;
    let tallest = standard;
    numbers.forEach((number = 0, column) => {
      const [look, value] = [looks[number], grid.values[row]?.[column]];
      if (isTall[number] !== true || look === undefined || value === undefined || value === null || merged(row, column)) return;
      tallest = Math.max(tallest, typeof value === 'string' ? cellHeight(value, look, widthOf(column)) : cellHeight('0', { ...look, wrap: false }, widthOf(column)));
    });
    if (tallest > standard) fitted.set(row, Math.min(Math.ceil(tallest), highest));
  });
  return fitted;
};
