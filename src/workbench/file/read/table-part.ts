import type { Book } from '../../book/book';
import type { TablePart } from '../../book/parts';
import type { SheetTable } from '../../../workbook/grid';

/** A table as Excel makes it, with the columns that a file gives it. */
export const tablePart = (book: Book, sheetId: string, { name, area, columns }: SheetTable): TablePart => {
  const number = book.nextNumber();
  return {
    id: `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-FFFF-FFFF00000000}`, number, name, sheetId, area, showHeaders: true, showTotals: false,
    style: 'TableStyleMedium2', highlightFirstColumn: false, highlightLastColumn: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
    columns: columns.map((column, index) => ({ id: index + 1, name: column, totals: undefined })), filters: new Map(), sorted: [],
  };
};
