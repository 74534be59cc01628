/** An error that Excel computed, as a cell shows it: `#DIV/0!`, `#N/A`, … */
export type ErrorValue = { readonly error: string };

/** What a cell holds. `null` is an empty cell; the empty string is a text (a formula may give one). */
export type CellValue = number | string | boolean | ErrorValue | null;

/** A rectangle of cells, 0-based, both ends included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type SheetTable = { readonly name: string; readonly area: Area; readonly columns: readonly string[] };

/**
 * A sheet as it was read, whatever host it came from. All rows and columns are 0-based from A1.
 * Rows of `values` may be shorter than `columnCount`; what is beyond is empty.
 */
export type SheetGrid = {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula of a cell without its `=`, where it has one. Rows without formulas are absent. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Number format code of a cell where it is not General: `0.00%`, `0.0"‰"`. Rows without one are absent. */
  readonly formats: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Area of the auto filter, if there is one; rows it hides are in `hiddenRows`. */
  readonly filter?: Area;
  readonly tables: readonly SheetTable[];
  readonly isProtected: boolean;
};

export type DefinedName = { readonly name: string; readonly refersTo: string; readonly sheet?: string };

export type WorkbookGrid = { readonly sheets: readonly SheetGrid[]; readonly names: readonly DefinedName[] };
