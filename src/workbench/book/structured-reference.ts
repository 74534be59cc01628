import type { CellPlace } from '../grid/calculation';
import type { Book } from './book';
import type { TablePart } from './parts';

const tableAt = (book: Book, { sheetId, row, column }: CellPlace): TablePart | undefined => book.tables.find((table) =>
  table.sheetId === sheetId && row >= table.area.top && row <= table.area.bottom && column >= table.area.left && column <= table.area.right);

/** A formula with what stands outside its texts changed. */
export const outsideText = (formula: string, change: (piece: string) => string): string =>
  formula.split(/("(?:[^"]|"")*")/).map((piece, index) => (index % 2 === 1 ? piece : change(piece))).join('');

/** One `[…]` with everything inside it, and the table name before it, if any. */
const brackets = /([\w.\u0080-\uffff]*)(\[(?:[^\][]|\[[^\][]*\])*\])/g;

/** Functions that want a whole column; elsewhere `[Amount]` of the own table means this row, as Excel intersects it. */
const takesColumns = /^(SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|MAX|MAXIFS|MIN|MINIFS|MEDIAN|LARGE|SMALL|RANK(\.EQ|\.AVG)?|[VHX]?LOOKUP|X?MATCH|INDEX|FILTER|SORT|SORTBY|UNIQUE|ROWS|COLUMNS|SUBTOTAL|AGGREGATE|STDEV(\.[SP])?|VAR(\.[SP])?|PERCENTILE(\.INC|\.EXC)?|QUARTILE(\.INC|\.EXC)?|PERCENTRANK(\.INC|\.EXC)?|TEXTJOIN|CONCAT|CORREL|FREQUENCY|PRODUCT|MODE)$/i;

/** The name of the function whose argument starts or stands at a place. */
const functionAround = (formula: string, offset: number): string => {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (formula[at] === ')') depth += 1;
    if (formula[at] === '(') {
      if (depth === 0) return /[\w.]*$/.exec(formula.slice(0, at))?.[0] ?? '';
      depth -= 1;
    }
  }
  return '';
};

const spelledOut = (home: TablePart | undefined, formula: string) => (whole: string, named: string, part: string, offset: number): string => {
  const given = part.slice(1, -1);
  const table = named === '' ? home?.name : named;
  // The engine minds capitals in column names; Excel does not.
  const inner = named === '' ? home?.columns.find((column) => column.name.toLowerCase() === given.toLowerCase())?.name ?? given : given;
  if (table === undefined) return whole;
  if (inner.startsWith('@')) {
    const column = inner.slice(1).replace(/^\[|\]$/g, '');
    return column === '' ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
  }
  const isPlainColumn = named === '' && !/^[#[]/.test(inner);
  if (isPlainColumn && !takesColumns.test(functionAround(formula, offset))) return `${table}[[#This Row],[${inner}]]`;
  return `${table}[${inner}]`;
};

/** The grid only knows `Table1[[#This Row],[Amount]]`: `[@Amount]`, `Table1[@Amount]`, and `[Amount]` inside a table are spelled out. */
export const storedFormula = (book: Book, place: CellPlace, formula: string): string => {
  if (!formula.includes('[')) return formula;
  const home = tableAt(book, place);
  return outsideText(formula, (piece) => piece.replace(brackets, spelledOut(home, piece)));
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
