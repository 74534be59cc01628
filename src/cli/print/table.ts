import { displayWidth } from './display-width';
import { printable } from './printable';
import { wrap } from './wrap';

export type TableColumn = {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** May be broken into several lines where the terminal is too narrow for the table. */
  readonly mayWrap?: boolean;
};

const GAP = '  ';
const NARROWEST = 12;

/**
 * A table as text, columns separated by two spaces, under each heading a rule. With `width`, columns that may wrap are made
 * narrower, the widest first, until the table fits; without one (output to a file or a pipe) each row is one line.
 */
export const table = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): readonly string[] => {
  const cells = rows.map((row) => columns.map((_, index) => printable(row[index] ?? '')));
  const widths = fitted(columns, widthsOf(columns, cells), width);
  const line = (texts: readonly string[]) => lineOf(columns, widths, texts);
  return [
    line(columns.map(({ heading }) => heading)),
    line(widths.map((size) => '─'.repeat(size))),
    ...cells.flatMap((row) => linesOf(row, widths).map(line)),
  ];
};

const widthsOf = (columns: readonly TableColumn[], cells: readonly (readonly string[])[]): readonly number[] =>
  columns.map(({ heading }, index) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), displayWidth(heading)),
  );

const fitted = (columns: readonly TableColumn[], natural: readonly number[], width: number | undefined): readonly number[] => {
  if (width === undefined) return natural;
  const widths = [...natural];
  const room = width - GAP.length * (columns.length - 1);
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = widestThatMayWrap(columns, widths);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? NARROWEST) - 1;
  }
  return widths;
};

const widestThatMayWrap = (columns: readonly TableColumn[], widths: readonly number[]): number | undefined =>
  columns
    .map((column, index) => ({ index, size: widths[index] ?? NARROWEST, mayWrap: column.mayWrap === true }))
    .filter(({ size, mayWrap }) => mayWrap && size > NARROWEST)
    .sort((one, other) => other.size - one.size)[0]?.index;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const linesOf = (row: readonly string[], widths: readonly number[]): readonly (readonly string[])[] => {
  const wrapped = row.map((cell, index) => {
    const width = widths[index] ?? displayWidth(cell);
    return displayWidth(cell) <= width ? [cell] : wrap(cell, width);
  });
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ''));
};

const lineOf = (columns: readonly TableColumn[], widths: readonly number[], texts: readonly string[]): string =>
  texts
    .map((text, index) => padded(text, widths[index] ?? displayWidth(text), columns[index]?.align ?? 'left'))
    .join(GAP)
    .trimEnd();

const padded = (text: string, width: number, align: 'left' | 'right'): string => {
  const space = ' '.repeat(Math.max(width - displayWidth(text), 0));
  return align === 'right' ? space + text : text + space;
};
