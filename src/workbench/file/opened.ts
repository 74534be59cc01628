import type { SheetGrid } from '../../workbook/grid';
import type { Content } from '../grid/cells';
import type { GridLooks } from './read/sheet-data';
import type { SheetMarks } from './read/sheet-marks';

/** What a cell that is computed showed when its file was opened. */
export type Computed = {
  readonly formula: string | undefined;
  /** Not known when somebody edited the workbook before it was calculated. */
  readonly content: Content | undefined;
};

/** A sheet as it was when its file was opened. */
export type OpenedSheet = {
  /** Its name in the file. */
  readonly name: string;
  readonly grid: SheetGrid; readonly marks: SheetMarks; readonly looks: GridLooks;
  /** By cell key; cells that are not here held plain values. */
  readonly computed: ReadonlyMap<number, Computed>;
  /** Each aspect as text. */
  readonly aspects: ReadonlyMap<string, string>;
};

/** Where a workbook came from, if it was opened: the file, and what it held. Sheets are known by their ids in the workbook. */
export type Origin = { readonly bytes: Uint8Array; readonly sheets: ReadonlyMap<string, OpenedSheet>; readonly aspects: ReadonlyMap<string, readonly unknown[]> };

/** One number per cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

export const cellOfKey = (key: number): readonly [row: number, column: number] => [Math.floor(key / 16_384), key % 16_384];

/** Plain data as text, to compare: maps and sets count by their entries. */
export const asText = (state: unknown): string => JSON.stringify(state, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value)) ?? '';
