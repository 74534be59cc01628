import { columnsOf, intersection, rowsOf, type Area } from './area';
import { bindingEvents, type Book } from './book';
import type { BindingPart, TablePart } from './parts';
import type { RangeTarget } from './range-target';
import { overlap } from './regions';

/** The kinds of bindings by the numbers of the classic API. */
const kinds = { Table: 1, Text: 2, Range: 3 } as const;

/** A binding as the classic API knows it. */
export const bindingProperties = (part: BindingPart): Readonly<Record<string, unknown>> => (
  { Name: part.id, BindingType: kinds[part.type], RowCount: rowsOf(part.area), ColCount: columnsOf(part.area), HasHeaders: part.type === 'Table' }
);

export const tableOf = (book: Book, { sheetId, area }: Pick<BindingPart, 'sheetId' | 'area'>): TablePart | undefined => book.tables.find((one) => one.sheetId === sheetId && overlap(one.area, area));

/** Whether a binding of a type can stand for a range: text is one cell, a table has to be there. */
export const canBind = ({ book, sheetId, area }: RangeTarget, type: BindingPart['type']): boolean => {
  if (type === 'Text') return area.top === area.bottom && area.left === area.right;
  return type === 'Range' || tableOf(book, { sheetId, area }) !== undefined;
};

/** Binds a range; a binding that has the id already is replaced. */
export const bindRange = ({ book, sheetId, area }: RangeTarget, type: BindingPart['type'], id: string): BindingPart => {
  const part: BindingPart = { id, type, sheetId, area };
  const before = book.bindings.findIndex((one) => one.id === id);
  if (before >= 0) book.bindings.splice(before, 1, part);
  else book.bindings.push(part);
  return part;
};

const touched = (book: Book, sheetId: string, area: Area): readonly { readonly part: BindingPart; readonly inside: Area }[] => book.bindings.flatMap((part) => {
  const inside = part.sheetId === sheetId ? intersection(part.area, area) : undefined;
  return inside === undefined ? [] : [{ part, inside }];
});

export const announceBoundSelection = (book: Book, sheetId: string, area: Area): void => {
  for (const { part, inside } of touched(book, sheetId, area)) {
    const subset = { startRow: inside.top - part.area.top, startColumn: inside.left - part.area.left, rowCount: rowsOf(inside), columnCount: columnsOf(inside) };
    book.emit({ type: bindingEvents.selection, targets: [part.id], args: { ddaBinding: bindingProperties(part), subset } });
  }
};

export const announceBoundData = (book: Book, sheetId: string, area: Area): void => {
  for (const { part } of touched(book, sheetId, area)) book.emit({ type: bindingEvents.data, targets: [part.id], args: { ddaBinding: bindingProperties(part) } });
};
