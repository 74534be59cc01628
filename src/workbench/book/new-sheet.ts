import type { SheetPart } from './parts';

/** Excel's form of a sheet id: counted, stable over renaming and moving. */
export const sheetIdOf = (number: number): string => `{00000000-0001-0000-${(number - 1).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;

export const newSheetPart = (id: string): SheetPart => ({
  id, visibility: 'Visible', showGridlines: true, showHeadings: true, enableCalculation: true, protection: undefined,
  pageLayout: {}, printArea: [], printTitleRows: undefined, printTitleColumns: undefined, frozen: undefined, autoFilter: undefined, outline: { rows: new Map(), columns: new Map() }, pageBreaks: { rows: new Set(), columns: new Set() }, customProperties: new Map(),
});

/** What the grid is told about a new sheet; it grows when cells are written. */
export const newSheetData = (id: string, name: string): { id: string; name: string; rowCount: number; columnCount: number; defaultColumnWidth: number; defaultRowHeight: number } => (
  { id, name, rowCount: 200, columnCount: 40, defaultColumnWidth: 64, defaultRowHeight: 20 }
);
