import type { CellValue, SheetGrid } from '../../workbook/grid';
import { a1 } from '../../workbook/plan/a1';
import { limits } from '../limits';
import { refuse } from '../refuse';
import { eachAttribute } from '../xml/attributes-of-bytes';
import { textOfBytes } from '../xml/text-of-bytes';
import { dateSerial, daysBetweenEpochs } from './date-serial';
import type { CellFormats } from './cell-formats';
import { numberOfBytes } from './number-of-bytes';
import { rowFormats } from './row-formats';
import { unnoticed } from './sheet-notice';

/** A row without cells; all such rows of all sheets are this one. */
const emptyRow: readonly CellValue[] = Object.freeze([]);

/** How a cell says what kind of value it has: the first letters of its attribute `t`. */
const kind = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;

const kindOf = (bytes: Uint8Array, start: number, end: number): number => {
  const first = bytes[start];
  if (first === 115) return end - start === 1 ? kind.shared : kind.text;
  if (first === 105) return kind.inline;
  if (first === 98) return kind.boolean;
  if (first === 101) return kind.error;
  return first === 100 ? kind.date : kind.number;
};

/** What a number can look like; `Number` accepts more, such as `0x10`. */
const decimal = /^\s*[-+\d.eE]{1,64}\s*$/;

/** Cells that may still be read from this file, counted from column A to the last filled one of each row. */
export type CellBudget = { left: number };

export type SheetCells = ReturnType<typeof sheetCells>;

/** Puts the cells of one sheet into rows. The scanner tells it of rows, cells and their texts in the order of the file. */
export const sheetCells = (sheet: string, texts: readonly string[], formats: CellFormats, is1904: boolean, budget: CellBudget, notice = unnoticed) => {
  const values: (readonly CellValue[])[] = [];
  const codes = rowFormats();
  let row = -1;
  let current: CellValue[] | undefined;
  let column = -1;
  let type: number = kind.number;
  let style = -1;
  /** The cell's format was noted; a cell with a formula and a value comes here twice. */
  let isNoted = false;
  let columnCount = 0;

  const beyondRow = (found: string): never => refuse({ code: 'row-out-of-range', sheet, found, most: limits.rows });
  const beyondColumn = (found: string): never => refuse({ code: 'column-out-of-range', sheet, found, most: limits.lastColumn });

  const rowValues = (): CellValue[] => {
    if (current !== undefined) return current;
    const before = values[row];
    current = before === undefined || before === emptyRow ? [] : (before as CellValue[]);
    return current;
  };

  const noteFormat = (): void => {
    if (isNoted) return;
    isNoted = true;
    const code = formats.codes[style];
    if (code !== undefined) codes.add(column, code);
  };

  const put = (value: CellValue): void => {
    const cells = rowValues();
    if (column >= cells.length) {
      budget.left -= column + 1 - cells.length;
      if (budget.left < 0) refuse({ code: 'file-too-large', measure: 'cells', most: limits.cells });
      while (cells.length < column) cells.push(null);
      cells.push(value);
      if (column >= columnCount) columnCount = column + 1;
    } else cells[column] = value;
    noteFormat();
  };

  /** A time of a day is the same in both counts. */
  const numeric = (number: number): number =>
    is1904 && formats.isDate[style] === true && !(formats.isClock[style] === true && number >= 0 && number < 1) ? number + daysBetweenEpochs : number;

  /** The value of a cell whose content was not taken the direct way. What a number cell holds instead of a number is a text. */
  const valueOfText = (text: string): CellValue => {
    const number = decimal.test(text) ? Number(text) : NaN;
    if (type === kind.number) return Number.isFinite(number) ? numeric(number) : text;
    if (type === kind.shared) return texts[number] ?? refuse({ code: 'text-missing', sheet, cell: a1(row, column), index: text, count: texts.length });
    if (type === kind.boolean) return number === 1 || text.trim() === 'true';
    if (type === kind.error) return { error: text };
    return type === kind.date ? dateSerial(text) ?? text : text;
  };

  const endRow = (): void => {
    if (current !== undefined) {
      while (values.length < row) values.push(emptyRow);
      values[row] = current;
    }
    current = undefined;
    codes.endRow(row);
  };

  const startRow = (next: number): void => {
    endRow();
    row = next;
    column = -1;
  };

  const addressOf = (bytes: Uint8Array, start: number, end: number): void => {
    let letters = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      letters = letters * 26 + letter - 64;
      if (letters > limits.columns) beyondColumn(textOfBytes(bytes, start, end));
    }
    const number = numberOfBytes(bytes, at, end);
    if (letters === 0 || !Number.isInteger(number) || number < 1 || number > limits.rows) beyondRow(textOfBytes(bytes, start, end));
    if (number - 1 !== row) startRow(number - 1);
    column = letters - 1;
  };

  const takeAttribute = (bytes: Uint8Array, name: number, nameEnd: number, value: number, valueEnd: number): void => {
    if (nameEnd - name !== 1) return;
    const letter = bytes[name];
    if (letter === 114) addressOf(bytes, value, valueEnd);
    else if (letter === 115) style = numberOfBytes(bytes, value, valueEnd);
    else if (letter === 116) type = kindOf(bytes, value, valueEnd);
  };

  return {
    /** A `<row>`: the one after the last, unless a number follows. */
    nextRow: (): void => startRow(row + 1),
    /** The number of the row that has just begun. */
    startRow: (bytes: Uint8Array, start: number, end: number): void => {
      const number = numberOfBytes(bytes, start, end);
      if (!Number.isInteger(number) || number < 1 || number > limits.rows) beyondRow(textOfBytes(bytes, start, end));
      startRow(number - 1);
    },
    endRow,
    /** A `<c>`; without an address it is the one after the last. */
    startCell: (bytes: Uint8Array, from: number, end: number): void => {
      const before = column;
      type = kind.number;
      style = -1;
      isNoted = false;
      column = -1;
      eachAttribute(bytes, from, end, takeAttribute);
      if (column < 0) column = before + 1;
      if (column >= limits.columns) beyondColumn(a1(row, column));
      if (row >= limits.rows) beyondRow(String(row + 1));
      notice.cell(row, column, style < 0 ? 0 : style);
    },
    /** The whole content of a `<v>`. */
    value: (bytes: Uint8Array, start: number, end: number): void => {
      const number = type <= kind.shared ? numberOfBytes(bytes, start, end) : NaN;
      if (type === kind.number && Number.isFinite(number)) put(numeric(number));
      else put((type === kind.shared ? texts[number] : undefined) ?? valueOfText(textOfBytes(bytes, start, end)));
    },
    /** The content of a `<v>` that is empty, or was split by comments or CDATA sections. */
    textValue: (text: string): void => {
      if (text !== '' || type === kind.text) put(valueOfText(text));
    },
    /** The text of an `<is>`. */
    inlineText: (text: string): void => put(text),
    row: (): number => row,
    column: (): number => column,
    /** The cell has a formula, and so a format, be it without a value. */
    noteFormula: noteFormat,
    finish: (rowsAtLeast: number): { readonly values: readonly (readonly CellValue[])[]; readonly formats: SheetGrid['formats']; readonly columnCount: number } => {
      endRow();
      while (values.length < rowsAtLeast) values.push(emptyRow);
      return { values, formats: codes.rows, columnCount };
    },
  };
};
