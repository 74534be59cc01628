import type { Unit } from '../../domain/quantity';
import type { Role } from './role';

export type Layout = 'wide' | 'long';

/** 0-based, both included. */
export type RowSpan = { readonly first: number; readonly last: number };

/** Where a column's role or unit was chosen. */
export type ChosenAt = { readonly sheet: string; readonly headingCell: string; readonly heading: string };

/** What a person decided; it beats everything recognised. Rows and columns are 0-based and belong to `sheet`, or to the sheet that was taken. */
export type Choices = {
  readonly sheet?: string;
  readonly headingRows?: RowSpan;
  readonly firstDataRow?: number;
  readonly lastDataRow?: number;
  readonly layout?: Layout;
  readonly roles?: ReadonlyMap<number, Role>;
  /** How plain numbers of a column are meant: in ‰, in %, or as ratios (the empty unit). */
  readonly units?: ReadonlyMap<number, Unit>;
  /** The same by indicator id, where a row names the indicator. */
  readonly unitsOfIndicators?: ReadonlyMap<string, Unit>;
  /** Where the roles and units were chosen, by column; without it they hold for that column of every table. */
  readonly chosenAt?: ReadonlyMap<number, ChosenAt>;
  /** As it is read by `readPeriod`. */
  readonly period?: string;
};
