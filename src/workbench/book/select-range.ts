import { addressOf } from './address';
import { intersection } from './area';
import { announceBoundSelection } from './bindings';
import type { RangeTarget } from './range-target';
import { activateSheet } from './sheets';

/** Selects cells, as a click would. */
export const selectRange = ({ book, sheetId, area }: RangeTarget): void => {
  activateSheet(book, sheetId);
  book.selection = { sheetId, areas: [area] };
  book.emit({ type: 14, targets: [sheetId, 'Workbook'], args: { address: addressOf(area), worksheetId: sheetId } });
  announceBoundSelection(book, sheetId, area);
  for (const table of book.tables.filter((one) => one.sheetId === sheetId)) {
    const inside = intersection(table.area, area);
    book.emit({ type: 100, targets: [table.id], args: { address: inside === undefined ? '' : addressOf(inside), isInsideTable: inside !== undefined, tableId: table.id, worksheetId: sheetId } });
  }
};
