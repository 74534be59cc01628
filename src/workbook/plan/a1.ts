import type { Area } from '../grid';

/** `0` is A, `26` is AA. */
export const columnLetters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** The address of a cell, rows and columns 0-based: (8, 5) is `F9`. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** With both coordinates fixed: `$F$9`. */
export const absoluteA1 = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

export const areaA1 = ({ top, left, bottom, right }: Area): string => `${a1(top, left)}:${a1(bottom, right)}`;

/** A sheet's name as a formula has it, always quoted: `'王''伟'`. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
