import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { CellTable, Mutation } from '../grid/mutation';
import { shifted, type Area, type Shift } from '../book/area';
import type { Book } from '../book/book';
import type { Change } from '../book/journal';
import type { PartChange } from '../book/part-changes';
import { textOf, valueOf } from '../book/part-text';
import { shiftedFormulas, withRuleFormulas } from '../book/rule-formulas';
import { shiftFormula } from '../book/shift-formula';

type Params = Mutation['params'];

const cellAt = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

const shiftedRange = (range: IRange, shift: Shift): IRange | undefined => {
  const area = shifted({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }, shift);
  return area === undefined ? undefined : { ...range, startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
};

const withFormula = (book: Book, sheetId: string, cell: Nullable<ICellData>, shift: Shift): Nullable<ICellData> =>
  (typeof cell?.f === 'string' && cell.f !== '' ? { ...cell, f: shiftFormula(book, sheetId, cell.f, shift) } : cell);

const shiftedCells = (book: Book, sheetId: string, cells: CellTable, shift: Shift): CellTable => {
  const moved: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const at = sheetId === shift.sheetId ? shifted(cellAt(Number(row), Number(column)), shift) : cellAt(Number(row), Number(column));
      if (at !== undefined) (moved[at.top] ??= {})[at.left] = withFormula(book, sheetId, cell, shift);
    }
  }
  return moved;
};

const shiftedLines = (lines: Readonly<Record<number, unknown>>, shift: Shift, axis: Shift['axis']): Record<number, unknown> => Object.fromEntries(Object.entries(lines).flatMap(([at, line]) => {
  const area = axis === 'rows' ? { ...shift.area, top: Number(at), bottom: Number(at) } : { ...shift.area, left: Number(at), right: Number(at) };
  const moved = shift.axis === axis ? shifted(area, shift) : area;
  return moved === undefined ? [] : [[axis === 'rows' ? moved.top : moved.left, line]];
}));

type MoveEnd = { readonly subUnitId: string; readonly value: CellTable };

const movedEnd = (book: Book, end: unknown, shift: Shift): MoveEnd => {
  const { subUnitId, value } = end as MoveEnd;
  return { subUnitId, value: shiftedCells(book, subUnitId, value, shift) };
};

const order = (given: unknown, shift: Shift): Record<number, number> => Object.fromEntries(Object.entries(given as Record<number, number>).flatMap(([to, from]) => {
  const [at, source] = [shifted(cellAt(Number(to), shift.area.left), shift), shifted(cellAt(from, shift.area.left), shift)];
  return at === undefined || source === undefined ? [] : [[at.top, source.top]];
}));

/** The members of a mutation that say where, each moved along; nothing is left of one whose place is gone. */
const places = (params: Params, shift: Shift): Params | undefined => {
  const moved: Record<string, unknown> = { ...params };
  for (const name of ['range', 'sourceRange', 'targetRange', 'fromRange', 'toRange']) {
    if (params[name] === undefined) continue;
    const range = shiftedRange(params[name] as IRange, shift);
    if (range === undefined) return undefined;
    moved[name] = range;
  }
  if (Array.isArray(params['ranges'])) {
    const ranges = (params['ranges'] as readonly IRange[]).flatMap((range) => shiftedRange(range, shift) ?? []);
    if (ranges.length === 0) return undefined;
    moved['ranges'] = ranges;
  }
  if (params['rowData'] !== undefined) moved['rowData'] = shiftedLines(params['rowData'] as Record<number, unknown>, shift, 'rows');
  if (params['columnData'] !== undefined) moved['columnData'] = shiftedLines(params['columnData'] as Record<number, unknown>, shift, 'columns');
  if (params['order'] !== undefined && shift.axis === 'rows') moved['order'] = order(params['order'], shift);
  return moved;
};

const carriedMutation = (book: Book, { id, params }: Mutation, shift: Shift): Mutation | undefined => {
  const sheetId = String(params['subUnitId']);
  if (id === 'sheet.mutation.set-range-values') return { id, params: { ...params, cellValue: shiftedCells(book, sheetId, params['cellValue'] as CellTable, shift) } };
  if (id === 'sheet.mutation.move-range') return { id, params: { ...params, from: movedEnd(book, params['from'], shift), to: movedEnd(book, params['to'], shift) } };
  if (id === 'formula.mutation.set-defined-name') return { id, params: { ...params, formulaOrRefString: shiftFormula(book, undefined, String(params['formulaOrRefString']), shift) } };
  if (sheetId !== shift.sheetId) return { id, params };
  const moved = places(params, shift);
  return moved === undefined ? undefined : { id, params: moved };
};

const isArea = (value: unknown): value is Area => typeof value === 'object' && value !== null && 'top' in value && 'left' in value && 'bottom' in value && 'right' in value;

const movedAreas = (value: unknown, shift: Shift): unknown => {
  if (isArea(value)) return shifted(value, shift) ?? value;
  if (Array.isArray(value)) return value.map((one) => movedAreas(one, shift));
  return value;
};

/** Whatever stands beside the grid on the sheet whose cells moved: its areas move along, and formulas of rules on all sheets. */
const movedPart = (book: Book, text: string, key: string, shift: Shift): string => {
  const part = valueOf(text);
  if (typeof part !== 'object' || part === null || part instanceof Map) return text;
  const { sheetId = key, areas } = part as { readonly sheetId?: string; readonly areas?: readonly Area[] };
  const followed = areas === undefined ? part : withRuleFormulas(part, shiftedFormulas(book, sheetId, areas, shift));
  if (sheetId !== shift.sheetId) return followed === part ? text : textOf(followed);
  return textOf(Object.fromEntries(Object.entries(followed).map(([name, value]) => [name, movedAreas(value, shift)])));
};

/** Things without id or name are known by their text. */
const carriedPart = (book: Book, { list, key, index, ...texts }: PartChange, shift: Shift): PartChange => {
  const moved = (text: string): string => movedPart(book, text, key, shift);
  const [before, after] = [texts.before, texts.after].map((text) => (text === undefined ? undefined : moved(text)));
  return { list, key: key === texts.before || key === texts.after ? moved(key) : key, index, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
};

const present = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** What was inserted into a gap that others closed begins where the gap was. */
const movedShift = (change: Shift, shift: Shift): Shift | undefined => {
  if (change.sheetId !== shift.sheetId) return change;
  const area = shifted(change.area, shift);
  if (area !== undefined) return { ...change, area };
  if (change.kind === 'delete') return undefined;
  const [rows, columns] = [change.area.bottom - change.area.top, change.area.right - change.area.left];
  return { ...change, area: { top: shift.area.top, left: shift.area.left, bottom: shift.area.top + rows, right: shift.area.left + columns } };
};

const carriedChange = (book: Book, change: Change, shift: Shift): readonly Change[] => {
  switch (change.kind) {
    case 'grid': {
      const done = carriedMutation(book, change.done, shift);
      return done === undefined ? [] : [{ kind: 'grid', done, undone: change.undone?.flatMap((one) => present(carriedMutation(book, one, shift))) }];
    }
    case 'parts': return [{ kind: 'parts', parts: change.parts.map((part) => carriedPart(book, part, shift)) }];
    case 'moved': {
      const moved = movedShift(change.shift, shift);
      return moved === undefined ? [] : [{ kind: 'moved', shift: moved, changes: change.changes.flatMap((one) => carriedChange(book, one, shift)) }];
    }
    case 'opened': return [change];
  }
};

/** How cells moved in a list of changes. */
export const shiftsIn = (changes: readonly Change[]): readonly Shift[] => changes.flatMap((change) => (change.kind === 'moved' ? [change.shift] : []));

/** Changes as they are meant once cells have moved under them. */
export const carryOver = (book: Book, changes: readonly Change[], shifts: readonly Shift[]): readonly Change[] =>
  shifts.reduce<readonly Change[]>((carried, shift) => carried.flatMap((change) => carriedChange(book, change, shift)), changes);
