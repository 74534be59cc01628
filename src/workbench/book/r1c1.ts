import { columnIndex, columnName } from './address';

const token = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** `=A1+$B$2` seen from C3 is `=R[-2]C[-2]+R2C2`. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  formula.replace(token, (whole, text: string | undefined, fixedColumn: string, letters: string, fixedRow: string, digits: string, offset: number) => {
    if (text !== undefined || /[\w.]/.test(formula.charAt(offset - 1))) return whole;
    const r = Number(digits) - 1;
    const c = columnIndex(letters);
    return `${fixedRow === '$' ? `R${r + 1}` : relative('R', r - row)}${fixedColumn === '$' ? `C${c + 1}` : relative('C', c - column)}`;
  });

const relative = (letter: string, distance: number): string => (distance === 0 ? letter : `${letter}[${distance}]`);

const r1c1 = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|\bR(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(.])/g;

const resolve = (part: string | undefined, at: number): readonly [fixed: boolean, index: number] => {
  if (part === undefined) return [false, at];
  return part.startsWith('[') ? [false, at + Number(part.slice(1, -1))] : [true, Number(part) - 1];
};

/** `=R[-2]C` seen from C3 is `=C1`. */
export const fromR1C1 = (formula: string, row: number, column: number): string =>
  formula.replace(r1c1, (whole, text: string | undefined, rowPart: string | undefined, columnPart: string | undefined) => {
    if (text !== undefined) return whole;
    const [fixedRow, r] = resolve(rowPart, row);
    const [fixedColumn, c] = resolve(columnPart, column);
    return `${fixedColumn ? '$' : ''}${columnName(c)}${fixedRow ? '$' : ''}${r + 1}`;
  });
