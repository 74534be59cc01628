import type { ICellData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Engine } from './engine';

/** One change of the grid as the engine carries it out. */
export type Mutation = { readonly id: string; readonly params: Readonly<Record<string, unknown>> };

/** Cells by row and column, as the engine's mutations have them. */
export type CellTable = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Changes that each window makes by itself: heights that drawing measured, marks, and what tables tell the formula engine. */
const notOfTheWorkbook = /^sheet\.mutation\.(set-worksheet-row-auto-height|mark-dirty-filter-change|empty|copy-worksheet-end|data-validation-formula-mark-dirty)$/;
const ofTheWorkbook = /^(sheet\.mutation\.|formula\.mutation\.(set|remove)-defined-name$)/;

/** Whether a mutation changes the workbook: results of calculation and what concerns one window only do not. */
export const changesWorkbook = (id: string, options: { readonly onlyLocal?: boolean; readonly fromFormula?: boolean } | undefined): boolean =>
  ofTheWorkbook.test(id) && !notOfTheWorkbook.test(id) && options?.onlyLocal !== true && options?.fromFormula !== true;

/** Makes the grid larger; nothing that anybody would take back. */
export const isGrowth = (id: string): boolean => /^sheet\.mutation\.set-worksheet-(row|column)-count$/.test(id);

type Styled = { readonly s?: Nullable<IStyleData | string> };

/** Puts the look itself in place of its number, which only this engine knows. */
export const withOwnLook = <T extends Styled>(engine: Engine, one: T): T => (
  typeof one.s === 'string' ? { ...one, s: engine.workbook.getStyles().get(one.s) ?? null } : one
);

const eachWithLook = <T extends Styled>(engine: Engine, list: Readonly<Record<number, Nullable<T>>>): Record<number, Nullable<T>> => {
  const copy: Record<string, Nullable<T>> = {};
  for (const at in list) {
    const one = list[at];
    copy[at] = one === null || one === undefined ? one : withOwnLook(engine, one);
  }
  return copy;
};

const cellsWithLooks = (engine: Engine, cells: CellTable): CellTable => {
  const copy: Record<string, CellTable[number]> = {};
  for (const row in cells) copy[row] = eachWithLook(engine, cells[row] ?? {});
  return copy;
};

/** A whole sheet that any engine understands. */
export const sheetWithLooks = (engine: Engine, sheet: Partial<IWorksheetData>): Partial<IWorksheetData> => {
  const { cellData, rowData, columnData, defaultStyle, ...rest } = structuredClone(sheet);
  return {
    ...rest, ...(cellData === undefined ? {} : { cellData: cellsWithLooks(engine, cellData) as NonNullable<typeof cellData> }),
    ...(rowData === undefined ? {} : { rowData: eachWithLook(engine, rowData) as NonNullable<typeof rowData> }),
    ...(columnData === undefined ? {} : { columnData: eachWithLook(engine, columnData) as NonNullable<typeof columnData> }),
    ...(defaultStyle === undefined ? {} : { defaultStyle: withOwnLook(engine, { s: defaultStyle }).s ?? null }),
  };
};

type Move = { readonly subUnitId: string; readonly value: CellTable };

/** The mutation in a form that another engine can carry out, and that later changes leave alone. */
export const portable = (engine: Engine, { id, params }: Mutation): Mutation => {
  const move = (end: unknown): Move => ({ ...(end as Move), value: cellsWithLooks(engine, (end as Move).value) });
  switch (id) {
    case 'sheet.mutation.set-range-values': return { id, params: { ...params, cellValue: cellsWithLooks(engine, (params['cellValue'] ?? {}) as CellTable) } };
    case 'sheet.mutation.move-range': return { id, params: structuredClone({ ...params, from: move(params['from']), to: move(params['to']) }) };
    case 'sheet.mutation.insert-sheet': return { id, params: { ...params, sheet: sheetWithLooks(engine, params['sheet'] as Partial<IWorksheetData>) } };
    case 'sheet.mutation.set-row-data': return { id, params: { ...params, rowData: eachWithLook(engine, params['rowData'] as Record<number, Styled>) } };
    case 'sheet.mutation.set-col-data': return { id, params: { ...params, columnData: eachWithLook(engine, params['columnData'] as Record<number, Styled>) } };
    default: return { id, params };
  }
};
