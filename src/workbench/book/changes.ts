import { cellReader, type Content } from '../grid/cells';
import { addressOf } from './address';
import { columnsOf, intersection, rowsOf } from './area';
import { announceBoundData } from './bindings';
import type { RangeTarget } from './range-target';
import { plainValue } from './read-range';

/** Before and after of a single-cell change. */
export type Details = { readonly valueBefore: string | number | boolean; readonly valueTypeBefore: string } | undefined;

const types: Readonly<Record<string, string>> = { blank: 'Empty', text: 'String', number: 'Double', boolean: 'Boolean', error: 'Error' };

export const detailsFrom = (content: Content): NonNullable<Details> => ({ valueBefore: plainValue(content), valueTypeBefore: types[content.kind] ?? 'Unknown' });

/** What a single cell holds before an edit; nothing for larger ranges, whose events carry no details. */
export const detailsOf = ({ book, sheetId, area }: RangeTarget): Details => {
  if (rowsOf(area) * columnsOf(area) !== 1) return undefined;
  return detailsFrom(cellReader(book.engine, sheetId)(area.top, area.left).content);
};

const after = ({ book, sheetId, area }: RangeTarget): object => {
  const { content } = cellReader(book.engine, sheetId)(area.top, area.left);
  return { valueAfter: plainValue(content), valueTypeAfter: types[content.kind] };
};

/** Tells sheet, collection and tables that cells were edited. */
export const announceEdit = (target: RangeTarget, details: Details, changeType = 'RangeEdited', shiftDirection = 'None'): void => {
  const { book, sheetId, area } = target;
  const args = {
    address: addressOf(area), changeType, source: book.source.source, worksheetId: sheetId, triggerSource: book.source.trigger, shiftDirection, referenceId: `${sheetId}!${addressOf(area)}`,
    ...(details === undefined ? { valueBefore: null, valueAfter: null } : { ...details, ...after(target) }),
  };
  book.emit({ type: 10, targets: [sheetId, 'Workbook'], args });
  announceBoundData(book, sheetId, area);
  for (const table of book.tables) {
    if (table.sheetId === sheetId && intersection(table.area, area) !== undefined) {
      book.emit({ type: 101, targets: [table.id, 'Workbook', sheetId], args: { ...args, tableId: table.id } });
    }
  }
};
