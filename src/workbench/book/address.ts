import { isEntireColumn, isEntireRow, isOnSheet, lastColumn, lastRow, type Area } from './area';

/** `0` is A, `26` is AA. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `A1`, `A1:B2`, `C:D`, `2:3`; a whole sheet is `1:1048576`. */
export const addressOf = (area: Area): string => {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
};

/** The same with `$` everywhere, as names keep it. */
export const absoluteAddressOf = (area: Area): string => addressOf(area).replace(/([A-Z]+)/g, '$$$1').replace(/(\d+)/g, '$$$1');

const plainName = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/;
const likeCell = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** A sheet name as a formula spells it: quoted when it is not a plain word. */
export const quoted = (sheetName: string): string =>
  plainName.test(sheetName) && !likeCell.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;

export const qualifiedAddress = (sheetName: string, area: Area): string => `${quoted(sheetName)}!${addressOf(area)}`;

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columns = /^\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7})$/;

const corner = (text: string): { row?: number; column?: number } | undefined => {
  const asCell = cell.exec(text);
  if (asCell !== null) return { column: columnIndex(asCell[1] ?? ''), row: Number(asCell[2]) - 1 };
  const asColumn = columns.exec(text);
  if (asColumn !== null) return { column: columnIndex(asColumn[1] ?? '') };
  const asRow = rows.exec(text);
  return asRow === null ? undefined : { row: Number(asRow[1]) - 1 };
};

const between = (a: number | undefined, b: number | undefined, last: number): readonly [number, number] | undefined => {
  if (a === undefined && b === undefined) return [0, last];
  return a === undefined || b === undefined ? undefined : [Math.min(a, b), Math.max(a, b)];
};

/** Reads `A1:B2`, `$C:$C`, `2:2`; undefined when it is no address or not on the sheet. */
export const parseAddress = (text: string): Area | undefined => {
  const parts = text.trim().split(':');
  if (parts.length > 2) return undefined;
  const [first, second = first] = parts.map((part) => corner(part.trim()));
  if (first === undefined || second === undefined) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const vertical = between(first.row, second.row, lastRow);
  const horizontal = between(first.column, second.column, lastColumn);
  if (vertical === undefined || horizontal === undefined) return undefined;
  const area = { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
  return isOnSheet(area) ? area : undefined;
};

/** Splits `'My sheet'!A1` into sheet name and address. */
export const splitAddress = (text: string): { readonly sheetName?: string; readonly address: string } => {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { address: text };
  const name = text.slice(0, bang).replace(/^=?'(.*)'$/, '$1').replace(/''/g, "'");
  return { sheetName: name, address: text.slice(bang + 1) };
};
