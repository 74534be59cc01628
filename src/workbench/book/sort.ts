import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../../xlsx/reference/moved-formula';
import { cellReader, sheetOf, writeCells, type Cell, type CellWrite } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf, rowsOf, type Area } from './area';
import { announceEdit } from './changes';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';

type SortField = { readonly key: number; readonly ascending: boolean };

const sortFieldsOf = (value: unknown, width: number): readonly SortField[] => {
  if (!Array.isArray(value) || value.length === 0) throw apiError('InvalidArgument');
  return value.map((field: Readonly<Record<string, unknown>>) => {
    const { key, ascending, sortOn } = field;
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= width) throw apiError('InvalidArgument');
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') throw apiError('NotImplemented');
    return { key, ascending: ascending !== false };
  });
};

const ranks = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

/** Numbers before text before booleans before errors; blanks last either way. */
const compare = (a: Cell, b: Cell, ascending: boolean, matchCase: boolean): number => {
  const [x, y] = [a.content, b.content];
  if (x.kind === 'blank' || y.kind === 'blank') return (x.kind === 'blank' ? 1 : 0) - (y.kind === 'blank' ? 1 : 0);
  const direction = ascending ? 1 : -1;
  if (x.kind !== y.kind) return direction * (ranks[x.kind] - ranks[y.kind]);
  if (x.kind === 'text' && y.kind === 'text') return direction * x.value.localeCompare(y.value, 'zh-Hans-CN', { sensitivity: matchCase ? 'variant' : 'accent' });
  return direction * (Number(x.value) - Number(y.value));
};

type Line = { readonly from: number; readonly cells: readonly Cell[]; readonly styles: readonly CellWrite[] };

/** Sorts the rows of an area (or its columns) by their values; cells move with format and formula. Answers the lines that moved. */
export const sortRange = (target: RangeTarget, fields: unknown, matchCase: boolean, hasHeaders: boolean, byColumns: boolean): void => {
  const { book, sheetId } = target;
  const area: Area = !hasHeaders ? target.area : byColumns ? { ...target.area, left: target.area.left + 1 } : { ...target.area, top: target.area.top + 1 };
  checkWritable(book, sheetId, target.area, undefined);
  const keys = sortFieldsOf(fields, byColumns ? rowsOf(area) : columnsOf(area));
  const cell = cellReader(book.engine, sheetId);
  const matrix = sheetOf(book.engine, sheetId).getCellMatrix();
  const styles = book.engine.workbook.getStyles();
  const at = (line: number, index: number): readonly [number, number] => (byColumns ? [area.top + index, area.left + line] : [area.top + line, area.left + index]);
  const styleAt = (row: number, column: number): CellWrite => {
    const data = matrix.getValue(row, column);
    const style = typeof data?.s === 'string' ? styles.get(data.s) : data?.s;
    return { style: style ?? null, extras: { ...data?.custom } };
  };
  const count = byColumns ? columnsOf(area) : rowsOf(area);
  const width = byColumns ? rowsOf(area) : columnsOf(area);
  const lines: Line[] = Array.from({ length: count }, (_, from) => ({
    from,
    cells: Array.from({ length: width }, (__, index) => cell(...at(from, index))),
    styles: Array.from({ length: width }, (__, index) => styleAt(...at(from, index))),
  }));
  const sorted = [...lines].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const [x, y] = [a.cells[key], b.cells[key]];
      const order = x === undefined || y === undefined ? 0 : compare(x, y, ascending, matchCase);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  const writes = new Map<number, Map<number, CellWrite>>();
  sorted.forEach((line, to) => {
    if (line.from === to) return;
    line.cells.forEach((one, index) => {
      const [row, column] = at(to, index);
      const [oldRow, oldColumn] = at(line.from, index);
      const content: CellWrite = one.formula === undefined ? { content: one.content, formula: null } : { formula: movedFormula(formulaPieces(one.formula), row - oldRow, column - oldColumn) };
      const cells = writes.get(row) ?? new Map<number, CellWrite>();
      cells.set(column, { ...content, ...line.styles[index] });
      writes.set(row, cells);
    });
  });
  if (writes.size === 0) return;
  writeCells(book.engine, sheetId, writes);
  announceEdit(target, undefined);
  const address = [...writes.keys()].map((row) => row + 1);
  book.emit({
    type: byColumns ? 20 : 19, targets: [sheetId, 'Workbook'],
    args: { address: `${Math.min(...address)}:${Math.max(...address)}`, worksheetId: sheetId, source: book.source.source },
  });
};
