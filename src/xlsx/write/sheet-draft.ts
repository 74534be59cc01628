import type { Area } from '../../workbook/grid';
import { a1 } from '../../workbook/plan/a1';
import { refuse } from '../refuse';
import { limits } from '../limits';
import { columnOfLetters } from '../../workbook/formula/column-of-letters';
import { childOf, parseElement, setChild, writeElement } from '../xml/element';
import type { Element } from '../xml/element';
import { attributeOf, withAttribute } from '../xml/start-tag';
import { cellXml } from './cell-xml';
import type { NewCell } from './cell-xml';

/** Children of `<worksheet>` in the order of the standard (CT_Worksheet); Excel calls a file damaged that has them in another. */
export const sheetOrder = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks',
  'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags',
  'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** A cell: as it stands in the file, or as the plan wrote it. */
export type CellDraft = string | NewCell;

/** A row: as it stands in the file, or, once a cell of it is asked for, taken apart. */
export type RowDraft =
  | { readonly kind: 'whole'; readonly xml: string; readonly isNumbered: boolean }
  | { readonly kind: 'apart'; readonly element: Element; readonly cells: Map<number, CellDraft> };

type RowApart = RowDraft & { readonly kind: 'apart' };

/** A sheet while a plan is carried out. Rows and cells that no edit addresses keep their text to the letter. */
export type SheetDraft = {
  readonly name: string;
  readonly part: string;
  /** The worksheet without its cells: `sheetData` is a placeholder until the sheet is written. */
  readonly element: Element;
  readonly data: Element;
  readonly rows: Map<number, RowDraft>;
  /** Settings of columns, ascending, without overlaps. */
  columns: readonly ColumnRange[];
  /** Areas of array formulas, once they are needed. */
  arrays: readonly Area[] | undefined;
  /** Merges as the last edit of them left them. */
  merges: SheetMerges | undefined;
};

/** The element of merged cells as it was written last, taken apart, and its areas. */
export type SheetMerges = { readonly written: string | undefined; readonly element: Element; readonly areas: readonly Area[] };

/** Columns `first` to `last`, 0-based, with their `<col>` as it stands in the file. */
export type ColumnRange = { readonly first: number; readonly last: number; readonly xml: string };

const rowNumber = (sheet: string, xml: string, before: number): { readonly row: number; readonly isNumbered: boolean } => {
  const number = attributeOf(xml, 'r');
  const row = number === undefined ? before + 1 : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= limits.rows) {
    return refuse({ code: 'row-out-of-range', sheet, found: number ?? String(row + 1), most: limits.rows });
  }
  return { row, isNumbered: number !== undefined };
};

const rowsOf = (sheet: string, part: string, data: Element): Map<number, RowDraft> => {
  const rows = new Map<number, RowDraft>();
  let last = -1;
  for (const { name, xml } of data.children) {
    if (name !== 'row') continue;
    const { row, isNumbered } = rowNumber(sheet, xml, last);
    if (rows.has(row)) return refuse({ code: 'file-damaged', part, damage: 'xml' });
    rows.set(row, { kind: 'whole', xml, isNumbered });
    last = row;
  }
  data.children = [];
  return rows;
};

export const sheetDraft = (name: string, part: string, text: string): SheetDraft => {
  const element = parseElement(part, text);
  const cells = childOf(element, 'sheetData') ?? `<${element.prefix}sheetData/>`;
  setChild(element, sheetOrder, 'sheetData', cells);
  const data = parseElement(part, cells);
  const rows = rowsOf(name, part, data);
  return { name, part, element, data, rows, columns: columnsOf(part, childOf(element, 'cols')), arrays: undefined, merges: undefined };
};

const columnsOf = (part: string, xml: string | undefined): readonly ColumnRange[] =>
  xml === undefined
    ? []
    : parseElement(part, xml).children.map((child) => ({ first: Number(attributeOf(child.xml, 'min')) - 1, last: Number(attributeOf(child.xml, 'max')) - 1, xml: child.xml }));

/** An attribute that most elements lack. */
const rareAttributeOf = (xml: string, name: string): string | undefined => (xml.includes(name) ? attributeOf(xml, name) : undefined);

/** The style that new cells of a row or column get. */
const styleAround = ({ columns }: SheetDraft, { element: { head } }: RowApart, column: number): string | undefined => {
  const ofRow = rareAttributeOf(head, 'customFormat') === '1' ? attributeOf(head, 's') : undefined;
  return ofRow ?? rareAttributeOf(columns.find(({ first, last }) => first <= column && column <= last)?.xml ?? '', 'style');
};

/** Style of a cell: its own, or for a new cell that of its row or column, as when somebody types into it. */
export const styleOfCell = (sheet: SheetDraft, row: RowApart, column: number): number => {
  const cell = row.cells.get(column);
  if (typeof cell === 'object') return cell.style;
  const style = cell === undefined ? styleAround(sheet, row, column) : attributeOf(cell, 's');
  return style === undefined ? 0 : Number(style);
};

/** Puts in the place of the columns what was changed about them. */
export const setColumns = (sheet: SheetDraft, columns: readonly ColumnRange[]): void => {
  sheet.columns = columns;
  const element = parseElement(sheet.part, childOf(sheet.element, 'cols') ?? `<${sheet.element.prefix}cols/>`);
  element.children = columns.map(({ xml }) => ({ name: 'col', xml }));
  setChild(sheet.element, sheetOrder, 'cols', columns.length === 0 ? undefined : writeElement(element));
};

const columnOf = (sheet: SheetDraft, xml: string, before: number): number => {
  const address = attributeOf(xml, 'r');
  if (address === undefined) return before + 1;
  const column = columnOfLetters(/^[A-Za-z]*/.exec(address)?.[0] ?? '');
  return column ?? refuse({ code: 'column-out-of-range', sheet: sheet.name, found: address, most: limits.lastColumn });
};

const apart = (sheet: SheetDraft, row: number, xml: string): RowApart => {
  const element = parseElement(sheet.part, xml);
  const cells = new Map<number, CellDraft>();
  let last = -1;
  for (const child of element.children) {
    if (child.name !== 'c') continue;
    last = columnOf(sheet, child.xml, last);
    cells.set(last, attributeOf(child.xml, 'r') === undefined ? withAddress(child.xml, row, last) : child.xml);
  }
  element.children = element.children.filter(({ name }) => name !== 'c');
  element.head = attributeOf(element.head, 'r') === undefined ? withAttribute(element.head, 'r', String(row + 1)) : element.head;
  return { kind: 'apart', element, cells };
};

/** A cell's element with the address of another place. */
export const withAddress = (xml: string, row: number, column: number): string => withAttribute(xml, 'r', a1(row, column));

const newRow = ({ element: { prefix } }: SheetDraft, row: number): RowApart =>
  ({ kind: 'apart', element: { prefix, head: `<${prefix}row r="${row + 1}">`, children: [], tail: `</${prefix}row>` }, cells: new Map() });

/** A row taken apart; it is made if there is none. */
export const rowAt = (sheet: SheetDraft, row: number): RowApart => {
  const found = sheet.rows.get(row);
  if (found?.kind === 'apart') return found;
  const made = found === undefined ? newRow(sheet, row) : apart(sheet, row, found.xml);
  sheet.rows.set(row, made);
  return made;
};

const textOf = ({ element }: SheetDraft, row: number, column: number, cell: CellDraft): string => (typeof cell === 'string' ? cell : cellXml(element.prefix, row, column, cell));

/** The element of a cell. */
export const cellAt = (sheet: SheetDraft, row: number, column: number): string | undefined => {
  const cell = sheet.rows.has(row) ? rowAt(sheet, row).cells.get(column) : undefined;
  return cell === undefined ? undefined : textOf(sheet, row, column, cell);
};

/** The elements of a row's cells, by column. */
export const cellsAt = (sheet: SheetDraft, row: number): readonly (readonly [number, string])[] =>
  [...rowAt(sheet, row).cells].map(([column, cell]) => [column, textOf(sheet, row, column, cell)]);

const ascending = <T>(entries: Iterable<readonly [number, T]>): readonly (readonly [number, T])[] => {
  const all = [...entries];
  return all.every(([at], index) => index === 0 || (all[index - 1]?.[0] ?? at) < at) ? all : all.sort((a, b) => a[0] - b[0]);
};

/** `spans` tells Excel which columns of a row are in use; too narrow a claim would be wrong. */
const withSpans = (head: string, cells: readonly (readonly [number, CellDraft])[]): string => {
  const spans = rareAttributeOf(head, 'spans');
  const [first, last] = [cells[0]?.[0], cells[cells.length - 1]?.[0]];
  if (spans === undefined || first === undefined || last === undefined) return head;
  const [from = first + 1, to = last + 1] = spans.split(':').map(Number);
  return withAttribute(head, 'spans', `${Math.min(from, first + 1)}:${Math.max(to, last + 1)}`);
};

const rowXml = (sheet: SheetDraft, at: number, row: RowDraft): string => {
  if (row.kind === 'whole') return row.xml;
  const cells = ascending(row.cells);
  const head = withSpans(row.element.head, cells);
  return head + cells.map(([column, cell]) => textOf(sheet, at, column, cell)).join('') + row.element.children.map(({ xml }) => xml).join('') + row.element.tail;
};

/** The text of the sheet part. */
export const writeSheet = (sheet: SheetDraft): string => {
  const { element, data, rows } = sheet;
  const written = data.head + ascending(rows).map(([at, row]) => rowXml(sheet, at, row)).join('') + data.tail;
  return writeElement({ ...element, children: element.children.map((child) => (child.name === 'sheetData' ? { ...child, xml: written } : child)) });
};
