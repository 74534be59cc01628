import type { Area } from '../../workbook/grid';
import type { Attributes } from '../xml/scan-elements';

/** Hears, while a sheet is read, of what its grid leaves out: the styles of cells and the settings of rows. */
export type SheetNotice = {
  /** A cell, be it without a value, and the number of its style. */
  readonly cell: (row: number, column: number, style: number) => void;
  readonly row: (row: number, attributes: Attributes) => void;
  /** The cells of a formula that fills all of them: an array formula or a data table. */
  readonly array: (area: Area) => void;
};

export const unnoticed: SheetNotice = { cell: () => undefined, row: () => undefined, array: () => undefined };
