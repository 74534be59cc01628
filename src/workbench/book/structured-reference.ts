import type { CellPlace } from '../grid/calculation';
import type { Book } from './book';
import type { TablePart } from './parts';

export const tableAt = (book: Book, { sheetId, row, column }: CellPlace): TablePart | undefined => book.tables.find((table) =>
  table.sheetId === sheetId && row >= table.area.top && row <= table.area.bottom && column >= table.area.left && column <= table.area.right);

const outsideText = (formula: string, change: (piece: string) => string): string =>
  formula.split(/("(?:[^"]|"")*")/).map((piece, index) => (index % 2 === 1 ? piece : change(piece))).join('');

/** One `[…]` with everything inside it, and the table name before it, if any. */
const brackets = /([\w.\u0080-\uffff]*)(\[(?:[^\][]|\[[^\][]*\])*\])/g;

const spelledOut = (own: string | undefined) => (whole: string, named: string, part: string): string => {
  const inner = part.slice(1, -1);
  const table = named === '' ? own : named;
  if (table === undefined) return whole;
  if (inner.startsWith('@')) {
    const column = inner.slice(1).replace(/^\[|\]$/g, '');
    return column === '' ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
  }
  return `${table}${part}`;
};

/** The grid only knows `Table1[[#This Row],[Amount]]`: `[@Amount]`, `Table1[@Amount]`, and `[Amount]` inside a table are spelled out. */
export const storedFormula = (book: Book, place: CellPlace, formula: string): string => {
  if (!formula.includes('[')) return formula;
  const own = tableAt(book, place)?.name;
  return outsideText(formula, (piece) => piece.replace(brackets, spelledOut(own)));
};

/** A stored formula as Excel shows it: `[@Amount]` inside its own table, `Table1[@Amount]` elsewhere. */
export const shownFormula = (book: Book, place: CellPlace, formula: string): string => {
  if (!formula.includes('[#This Row]')) return formula;
  const own = tableAt(book, place)?.name.toLowerCase();
  return outsideText(formula, (piece) => piece
    .replace(/([\w.\u0080-\uffff]+)\[\[#This Row\],(\[[^\]]+\])\]/g, (_, named: string, column: string) => {
      const inner = column.slice(1, -1);
      const plain = /^[\w.\u0080-\uffff]+$/.test(inner) ? inner : column;
      return `${named.toLowerCase() === own ? '' : named}[@${plain}]`;
    })
    .replace(/([\w.\u0080-\uffff]+)\[#This Row\]/g, (_, named: string) => `${named.toLowerCase() === own ? '' : named}[@]`));
};
