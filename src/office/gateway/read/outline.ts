/// <reference types="office-js" />
import type { Area, DefinedName, SheetGrid, SheetTable } from '../../../workbook/grid';

/** What is known of a sheet before its cells are read. `area` is the part with values and formulas, absent on an empty sheet. */
export type SheetOutline = {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly isProtected: boolean;
  readonly area?: Area;
  /** All hidden, none, or some: then it has to be asked row by row. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly filter?: Area;
  readonly tables: readonly SheetTable[];
};

export type Outline = { readonly sheets: readonly SheetOutline[]; readonly names: readonly DefinedName[] };

/** The area of a range whose indexes were loaded. */
export const areaOfRange = ({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area => ({
  top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1,
});

export const indexes = 'rowIndex,columnIndex,rowCount,columnCount';
