import type { ICellData, IRange, IRowData, IColumnData, Nullable } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import {
  RemoveMergeUndoMutationFactory, MoveColsMutationUndoFactory, MoveRowsMutationUndoFactory, ReorderRangeUndoMutationFactory, SetFrozenMutationFactory,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import { sheetOf } from './cells';
import type { Engine } from './engine';
import { isGrowth, portable, sheetWithLooks, withOwnLook, type CellTable, type Mutation } from './mutation';

type Params = Readonly<Record<string, unknown>>;
type Lines = Readonly<Record<number, unknown>>;
type Inverse = (engine: Engine, params: Params) => readonly Mutation[];

const sheetIn = (params: Params): string => String(params['subUnitId']);
const place = (engine: Engine, params: Params): { unitId: string; subUnitId: string } => ({ unitId: engine.unitId, subUnitId: sheetIn(params) });
const mutation = (name: string, params: object): Mutation => ({ id: `sheet.mutation.${name}`, params: params as Params });

const kept = (value: unknown): unknown => (value === undefined ? null : typeof value === 'object' && value !== null ? structuredClone(value) : value);

/** What a write does not touch stays as it is when the write is taken back: a format does not bring back an old value. */
const onlyTouched = (written: ICellData, before: ICellData | undefined): ICellData => {
  const { v, t, f, si, p, s, custom } = written;
  const content = v !== undefined || t !== undefined || f !== undefined || si !== undefined || p !== undefined;
  const taken: Record<string, unknown> = content ? { v: kept(before?.v), t: kept(before?.t), f: kept(before?.f), si: kept(before?.si), p: kept(before?.p) } : {};
  if (s !== undefined) taken['s'] = before?.s ?? null;
  if (custom !== undefined) taken['custom'] = kept(before?.custom);
  return taken;
};

/** What the engine says was in cells whose look changes, or that are emptied: it knows which part of a look comes back. */
const withLooksBefore = (engine: Engine, params: Params, cellValue: CellTable): CellTable =>
  (SetRangeValuesUndoMutationFactory(engine.injector, { ...place(engine, params), cellValue } as Parameters<typeof SetRangeValuesUndoMutationFactory>[1]).cellValue ?? {}) as CellTable;

const valuesBefore = (engine: Engine, params: Params, cellValue: CellTable): readonly Mutation[] => {
  const matrix = sheetOf(engine, sheetIn(params)).getCellMatrix();
  const table: Record<string, Record<string, ICellData>> = {};
  const looks: Record<string, Record<string, Nullable<ICellData>>> = {};
  for (const row in cellValue) {
    const into: Record<string, ICellData> = {};
    const line = cellValue[row] ?? {};
    for (const column in line) {
      const written = line[column];
      if (written === null || written === undefined || written.s !== undefined) (looks[row] ??= {})[column] = written;
      else into[column] = onlyTouched(written, matrix.getValue(Number(row), Number(column)) ?? undefined);
    }
    table[row] = into;
  }
  for (const [row, line] of Object.entries(withLooksBefore(engine, params, looks))) {
    for (const [column, before] of Object.entries(line)) {
      const written = looks[row]?.[column];
      (table[row] ??= {})[column] = written === null || written === undefined ? before ?? {} : onlyTouched(written, before ?? undefined);
    }
  }
  return [mutation('set-range-values', { ...place(engine, params), cellValue: table })];
};

/** Every cell that the grid knows inside a rectangle, with its own look. */
const cellsIn = (engine: Engine, sheetId: string, range: IRange): CellTable => {
  const table: Record<number, Record<number, ICellData>> = {};
  const { startRow, endRow, startColumn, endColumn } = range;
  for (const [row, line] of Object.entries(sheetOf(engine, sheetId).getCellMatrix().getMatrix())) {
    if (Number(row) < startRow || Number(row) > endRow) continue;
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell === null || cell === undefined || Number(column) < startColumn || Number(column) > endColumn) continue;
      (table[Number(row)] ??= {})[Number(column)] = structuredClone(withOwnLook(engine, cell as ICellData));
    }
  }
  return table;
};

const rowsIn = (ranges: unknown): number[] => (ranges as readonly IRange[]).flatMap(({ startRow, endRow }) => Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index));
const columnsIn = (ranges: unknown): number[] => (ranges as readonly IRange[])
  .flatMap(({ startColumn, endColumn }) => Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index));

const rowBefore = (engine: Engine, params: Params, row: number): IRowData | null => {
  const data = sheetOf(engine, sheetIn(params)).getRowManager().getRow(row);
  return data === null || data === undefined ? null : structuredClone(withOwnLook(engine, data));
};

const columnBefore = (engine: Engine, params: Params, column: number): IColumnData | null => {
  const data = sheetOf(engine, sheetIn(params)).getColumnManager().getColumn(column);
  return data === null || data === undefined ? null : structuredClone(withOwnLook(engine, data));
};

/** The grid only adds to what a line has: it is emptied first. */
const lines = (name: 'row' | 'col', engine: Engine, params: Params, before: readonly (readonly [number, unknown])[]): readonly Mutation[] => {
  const key = name === 'row' ? 'rowData' : 'columnData';
  const had = before.filter(([, data]) => data !== null);
  return [
    mutation(`set-${name}-data`, { ...place(engine, params), [key]: Object.fromEntries(before.map(([at]) => [at, null])) }),
    ...(had.length === 0 ? [] : [mutation(`set-${name}-data`, { ...place(engine, params), [key]: Object.fromEntries(had) })]),
  ];
};

const rowsBefore = (engine: Engine, params: Params, rows: readonly number[]) => lines('row', engine, params, rows.map((row) => [row, rowBefore(engine, params, row)] as const));
const columnsBefore = (engine: Engine, params: Params, columns: readonly number[]) => lines('col', engine, params, columns.map((column) => [column, columnBefore(engine, params, column)] as const));

const ofRows: Inverse = (engine, params) => rowsBefore(engine, params, rowsIn(params['ranges']));
const ofColumns: Inverse = (engine, params) => columnsBefore(engine, params, columnsIn(params['ranges']));

const wholeRows = (engine: Engine, params: Params): IRange => ({ ...(params['range'] as IRange), startColumn: 0, endColumn: sheetOf(engine, sheetIn(params)).getColumnCount() });
const wholeColumns = (engine: Engine, params: Params): IRange => ({ ...(params['range'] as IRange), startRow: 0, endRow: sheetOf(engine, sheetIn(params)).getRowCount() });

const keysOf = (table: unknown): number[] => Object.keys((table ?? {}) as Lines).map(Number);

const numberFormatsIn = (ranges: readonly IRange[]): CellTable => Object.fromEntries(rowsIn(ranges).map((row) => [row, Object.fromEntries(
  ranges.filter(({ startRow, endRow }) => row >= startRow && row <= endRow).flatMap((range) => columnsIn([range])).map((column) => [column, { s: { n: null } }]),
)]));

const nameBefore: Inverse = (engine, params) => {
  const before = engine.injector.get(IDefinedNamesService).getValueById(engine.unitId, String(params['id']));
  return before === null || before === undefined
    ? [{ id: 'formula.mutation.remove-defined-name', params: { unitId: engine.unitId, id: params['id'], name: params['name'], formulaOrRefString: '' } }]
    : [{ id: 'formula.mutation.set-defined-name', params: { ...before, unitId: engine.unitId } }];
};

const configOf = (engine: Engine, params: Params) => sheetOf(engine, sheetIn(params)).getConfig();

const restored = (name: string, members: (engine: Engine, params: Params) => object): Inverse => (engine, params) => [mutation(name, { ...place(engine, params), ...members(engine, params) })];

type MoveEnd = { readonly subUnitId: string; readonly value: CellTable };

const movedBefore = (engine: Engine, end: unknown): MoveEnd => {
  const { subUnitId, value } = end as MoveEnd;
  const matrix = sheetOf(engine, subUnitId).getCellMatrix();
  const before = Object.entries(value).map(([row, line]) => [row, Object.fromEntries(Object.keys(line).map((column) => {
    const cell = matrix.getValue(Number(row), Number(column));
    return [column, cell === null || cell === undefined ? null : structuredClone(withOwnLook(engine, cell))];
  }))]);
  return { subUnitId, value: Object.fromEntries(before) as CellTable };
};

const inverses: Readonly<Record<string, Inverse>> = {
  'sheet.mutation.set-range-values': (engine, params) => valuesBefore(engine, params, (params['cellValue'] ?? {}) as CellTable),
  'sheet.mutation.set.numfmt': (engine, params) => valuesBefore(engine, params, numberFormatsIn(Object.values(params['values'] as Record<string, { ranges: IRange[] }>).flatMap(({ ranges }) => ranges))),
  'sheet.mutation.remove.numfmt': (engine, params) => valuesBefore(engine, params, numberFormatsIn(params['ranges'] as IRange[])),
  'sheet.mutation.move-range': (engine, params) => [mutation('move-range', { ...params, from: movedBefore(engine, params['from']), to: movedBefore(engine, params['to']) })],
  'sheet.mutation.reorder-range': (_, params) => [mutation('reorder-range', ReorderRangeUndoMutationFactory(params as unknown as Parameters<typeof ReorderRangeUndoMutationFactory>[0]))],
  'sheet.mutation.move-rows': (engine, params) => [mutation('move-rows', MoveRowsMutationUndoFactory(engine.injector, params as unknown as Parameters<typeof MoveRowsMutationUndoFactory>[1]))],
  'sheet.mutation.move-columns': (engine, params) => [mutation('move-columns', MoveColsMutationUndoFactory(engine.injector, params as unknown as Parameters<typeof MoveColsMutationUndoFactory>[1]))],
  'sheet.mutation.insert-row': restored('remove-rows', (_, { range }) => ({ range })),
  'sheet.mutation.insert-col': restored('remove-col', (_, { range }) => ({ range })),
  'sheet.mutation.remove-rows': (engine, params) => {
    const range = params['range'] as IRange;
    return [
      mutation('insert-row', { ...place(engine, params), range }),
      ...rowsBefore(engine, params, rowsIn([range])),
      mutation('set-range-values', { ...place(engine, params), cellValue: cellsIn(engine, sheetIn(params), wholeRows(engine, params)) }),
    ];
  },
  'sheet.mutation.remove-col': (engine, params) => {
    const range = params['range'] as IRange;
    return [
      mutation('insert-col', { ...place(engine, params), range }),
      ...columnsBefore(engine, params, columnsIn([range])),
      mutation('set-range-values', { ...place(engine, params), cellValue: cellsIn(engine, sheetIn(params), wholeColumns(engine, params)) }),
    ];
  },
  'sheet.mutation.add-worksheet-merge': restored('remove-worksheet-merge', (_, { ranges }) => ({ ranges })),
  'sheet.mutation.remove-worksheet-merge': (engine, params) => [
    mutation('add-worksheet-merge', structuredClone(RemoveMergeUndoMutationFactory(engine.injector, params as unknown as Parameters<typeof RemoveMergeUndoMutationFactory>[1]))),
  ],
  'sheet.mutation.set-row-data': (engine, params) => rowsBefore(engine, params, keysOf(params['rowData'])),
  'sheet.mutation.set-col-data': (engine, params) => columnsBefore(engine, params, keysOf(params['columnData'])),
  'sheet.mutation.set-row-hidden': ofRows, 'sheet.mutation.set-row-visible': ofRows, 'sheet.mutation.set-worksheet-row-height': ofRows, 'sheet.mutation.set-worksheet-row-is-auto-height': ofRows,
  'sheet.mutation.set-col-hidden': ofColumns, 'sheet.mutation.set-col-visible': ofColumns, 'sheet.mutation.set-worksheet-col-width': ofColumns,
  'sheet.mutation.insert-sheet': (engine, params) => {
    const { id, name } = params['sheet'] as { readonly id: string; readonly name: string };
    return [mutation('remove-sheet', { unitId: engine.unitId, subUnitId: id, subUnitName: name })];
  },
  'sheet.mutation.remove-sheet': (engine, params) => [
    mutation('insert-sheet', { unitId: engine.unitId, index: engine.workbook.getConfig().sheetOrder.indexOf(sheetIn(params)), sheet: sheetWithLooks(engine, configOf(engine, params)) }),
  ],
  'sheet.mutation.set-worksheet-order': restored('set-worksheet-order', (_, { fromOrder, toOrder }) => ({ fromOrder: toOrder, toOrder: fromOrder })),
  'sheet.mutation.set-worksheet-name': restored('set-worksheet-name', (engine, params) => ({ name: configOf(engine, params).name })),
  'sheet.mutation.set-worksheet-hidden': restored('set-worksheet-hidden', (engine, params) => ({ hidden: configOf(engine, params).hidden })),
  'sheet.mutation.set-tab-color': restored('set-tab-color', (engine, params) => ({ color: configOf(engine, params).tabColor })),
  'sheet.mutation.toggle-gridlines': restored('toggle-gridlines', (engine, params) => ({ showGridlines: configOf(engine, params).showGridlines })),
  'sheet.mutation.set-worksheet-default-style': restored('set-worksheet-default-style', (engine, params) => ({ defaultStyle: withOwnLook(engine, { s: configOf(engine, params).defaultStyle }).s ?? null })),
  'sheet.mutation.set-frozen': (engine, params) => [
    mutation('set-frozen', SetFrozenMutationFactory(engine.injector, params as unknown as Parameters<typeof SetFrozenMutationFactory>[1])),
  ],
  'formula.mutation.set-defined-name': nameBefore,
  'formula.mutation.remove-defined-name': nameBefore,
};

/** What takes a mutation back, in order, seen from before it is carried out; `undefined` for one that cannot be taken back. */
export const inverseOf = (engine: Engine, { id, params }: Mutation): readonly Mutation[] | undefined => {
  if (isGrowth(id)) return [];
  const inverse = inverses[id];
  return inverse?.(engine, params).map((one) => portable(engine, one));
};
