import type { CellValueType, ICellData, IRange, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** What a cell shows to a program: text, number, boolean, or nothing. Errors are a kind of their own. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

export type Cell = { readonly content: Content; readonly formula?: string };

/** What one write does to a cell; what is left out stays. `null` takes away. */
export type CellWrite = {
  readonly content?: Content;
  readonly formula?: string | null;
  readonly style?: IStyleData | null;
  /** Formats that the style has no place for. */
  readonly extras?: Readonly<Record<string, unknown>>;
};

const blank: Content = { kind: 'blank' };
const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!)$/;

/** Whether a text is the spelling of an error value. */
export const isErrorText = (text: string): boolean => errors.test(text);

export const contentOf = (data: ICellData): Content => {
  const { v, t, p } = data;
  if (v === undefined || v === null || v === '') return richText(p);
  if (t === 3 || typeof v === 'boolean') return { kind: 'boolean', value: v === true || v === 1 || v === 'TRUE' };
  if (typeof v === 'number') return { kind: 'number', value: v };
  if (t === 2 && v.trim() !== '' && Number.isFinite(Number(v))) return { kind: 'number', value: Number(v) };
  if (isErrorText(v) && t !== 4) return { kind: 'error', value: v === '#GETTING_DATA' ? '#BUSY!' : v };
  return { kind: 'text', value: v };
};

const richText = (p: ICellData['p']): Content => {
  const text = p?.body?.dataStream.replace(/\r\n$/, '');
  return text === undefined || text === '' ? blank : { kind: 'text', value: text };
};

const hasContent = (data: Nullable<ICellData>): boolean =>
  data !== null && data !== undefined && ((data.v ?? null) !== null || (data.f ?? null) !== null || (data.si ?? null) !== null || (data.p ?? null) !== null);

export const sheetOf = (engine: Engine, sheetId: string): Worksheet => {
  const sheet = engine.workbook.getSheetBySheetId(sheetId);
  if (sheet === null || sheet === undefined) throw new Error(`There is no sheet ${sheetId}`);
  return sheet;
};

/** A reader of one sheet; it must not be kept across calculations. */
export const cellReader = (engine: Engine, sheetId: string): ((row: number, column: number) => Cell) => {
  const model = engine.injector.get(FormulaDataModel);
  const spilled = model.getArrayFormulaCellData()?.[engine.unitId]?.[sheetId];
  const matrix = sheetOf(engine, sheetId).getCellMatrix();
  return (row, column) => {
    const own = matrix.getValue(row, column);
    const held = heldFormula(own);
    if (held !== undefined) return { content: contentOf(own ?? {}), formula: held };
    const data: Nullable<ICellData> = hasContent(own) ? own : spilled?.[row]?.[column];
    if (data === null || data === undefined) return { content: blank };
    const formula = data === own && ((data.f ?? '') !== '' || data.si) ? model.getFormulaStringByCell(row, column, sheetId, engine.unitId) : undefined;
    const content = formula === undefined || formula === null ? contentOf(data) : formulaResult(data);
    return typeof formula === 'string' && formula !== '' ? { content, formula } : { content };
  };
};

/** A formula that nothing here computes is held beside the value its file had for it, until something else is written there. */
const heldFormula = (data: Nullable<ICellData>): string | undefined => {
  const held = data?.custom?.['held'] as { readonly formula: string; readonly shows: unknown } | undefined;
  return held !== undefined && (data?.f ?? null) === null && (data?.v ?? null) === held.shows ? held.formula : undefined;
};

/** A formula that gives "" has a text, unlike a blank cell. */
const formulaResult = (data: ICellData): Content => (data.v === '' ? { kind: 'text', value: '' } : contentOf(data));

/** The rectangle of cells that hold content or (if asked) a format; undefined when there is none. Spills count. */
export const usedArea = (engine: Engine, sheetId: string, withFormats: boolean): IRange | undefined => {
  let found: IRange | undefined;
  const include = (row: number, column: number): void => {
    found = found === undefined
      ? { startRow: row, endRow: row, startColumn: column, endColumn: column }
      : {
        startRow: Math.min(found.startRow, row), endRow: Math.max(found.endRow, row),
        startColumn: Math.min(found.startColumn, column), endColumn: Math.max(found.endColumn, column),
      };
  };
  sheetOf(engine, sheetId).getCellMatrix().forValue((row, column, data) => {
    if (hasContent(data) || (withFormats && (data?.s ?? null) !== null)) include(row, column);
  });
  const spilled = engine.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[engine.unitId]?.[sheetId];
  for (const [row, cells] of Object.entries(spilled ?? {})) for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  return found;
};

const dataOf = ({ content, formula, style, extras }: CellWrite): ICellData => {
  const data: ICellData = {};
  if (content !== undefined || formula !== undefined) Object.assign(data, { f: null, si: null, p: null, v: null, t: null });
  if (content !== undefined && content.kind !== 'blank') Object.assign(data, stored(content));
  if (typeof formula === 'string') data.f = formula;
  if (style !== undefined) data.s = style;
  if (extras !== undefined) data.custom = { ...extras };
  return data;
};

/** The grid would show such a text in the number format of its cell: 81.2 as 8120%. */
const looksNumeric = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** How the grid keeps a text: what spells an error or a number is forced to stay one. */
export const storedText = (text: string): ICellData => ({ v: text, t: isErrorText(text) || looksNumeric(text) ? 4 : 1 });

const stored = (content: Exclude<Content, { kind: 'blank' }>): ICellData => {
  if (content.kind === 'number') return { v: content.value, t: 2 };
  if (content.kind === 'boolean') return { v: content.value ? 1 : 0, t: 3 };
  if (content.kind === 'error') return { v: content.value, t: 1 };
  return storedText(content.value);
};

/** A cell that only gets a format keeps what it is: the engine would read the text `0112` again, as the number 112. */
const keepingType = (data: ICellData, before: Nullable<ICellData>): ICellData =>
  data.v === undefined && data.f === undefined && (before?.t ?? null) !== null ? { ...data, t: before?.t as CellValueType } : data;

const grow = (engine: Engine, sheetId: string, rows: number, columns: number): void => {
  const sheet = sheetOf(engine, sheetId);
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  if (rows > sheet.getRowCount()) engine.run('sheet.mutation.set-worksheet-row-count', { ...place, rowCount: Math.min(rows + 100, 1048576) });
  if (columns > sheet.getColumnCount()) engine.run('sheet.mutation.set-worksheet-column-count', { ...place, columnCount: Math.min(columns + 10, 16384) });
};

/** Makes sure that the grid reaches this far; Excel's own size is told to add-ins anyway. */
export const reachTo = (engine: Engine, sheetId: string, row: number, column: number): void => grow(engine, sheetId, row + 1, column + 1);

/** Writes cells as one mutation. */
export const writeCells = (engine: Engine, sheetId: string, writes: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>): void => {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const matrix = sheetOf(engine, sheetId).getCellMatrix();
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, cells] of writes) {
    const into: Record<number, ICellData> = {};
    for (const [column, write] of cells) {
      into[column] = keepingType(dataOf(write), matrix.getValue(row, column));
      lastColumn = Math.max(lastColumn, column);
    }
    cellValue[row] = into;
    lastRow = Math.max(lastRow, row);
  }
  if (lastRow < 0) return;
  grow(engine, sheetId, lastRow + 1, lastColumn + 1);
  engine.run('sheet.mutation.set-range-values', { unitId: engine.unitId, subUnitId: sheetId, cellValue });
};

/** One write for each cell of a rectangle. */
export const writesFor = (
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  write: (row: number, column: number) => CellWrite | undefined,
): Map<number, Map<number, CellWrite>> => {
  const writes = new Map<number, Map<number, CellWrite>>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = new Map<number, CellWrite>();
    for (let column = area.left; column <= area.right; column += 1) {
      const one = write(row, column);
      if (one !== undefined) cells.set(column, one);
    }
    if (cells.size > 0) writes.set(row, cells);
  }
  return writes;
};
