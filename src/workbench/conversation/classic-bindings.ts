import type { Book } from '../book/book';
import { bindingProperties, bindRange, canBind, tableOf } from '../book/bindings';
import type { BindingPart, TablePart } from '../book/parts';
import { onSheet, rangeAt, type RangeTarget } from '../book/range-target';
import { addColumn, addRows, deleteRows } from '../book/table-changes';
import { bodyOf, findTable } from '../book/tables';
import { writeRange } from '../book/write-range';
import { rowsOf } from '../book/area';
import { isApiError } from '../rich-api/api-error';
import { isTableData, linesToWrite, readAs, selectionOf, type Lines } from './classic-data';

type Data = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string | number, unknown>> | { readonly Error: number };

/** The client's numbers for what can be wrong. */
const errors = {
  wrongType: 1000, badStart: 1005, wrongSize: 2004, cannotBindSelection: 3004, noSuchBinding: 3002, severalAreas: 3003, notForThisType: 3005, noSuchName: 3006, nameDoesNotFit: 3008,
} as const;

const types: Readonly<Record<number, BindingPart['type']>> = { 1: 'Table', 2: 'Text', 3: 'Range' };

/** A table, a name or an address, as it is seen from the active sheet. */
export const rangeNamed = (book: Book, name: string): RangeTarget | undefined => {
  const table = findTable(book, name);
  if (table !== undefined) return onSheet(book, table.sheetId, table.area);
  try {
    return rangeAt(book, book.selection.sheetId, name);
  } catch (thrown) {
    if (isApiError(thrown)) return undefined;
    throw thrown;
  }
};

const bind = (target: RangeTarget, given: Data, refusal: number): Answer => {
  const type = types[Number(given['BindingType'])] ?? 'Range';
  if (!canBind(target, type)) return { Error: refusal };
  const { book } = target;
  const id = given['BindingId'];
  const table = type === 'Table' ? tableOf(book, target) : undefined;
  const bound = table === undefined ? target : onSheet(book, table.sheetId, table.area);
  return { Bindings: [bindingProperties(bindRange(bound, type, typeof id === 'string' && id !== '' ? id : `binding${book.nextNumber()}`))] };
};

const bindSelection = (book: Book, given: Data): Answer => {
  const target = selectionOf(book);
  return target === undefined ? { Error: errors.severalAreas } : bind(target, given, errors.cannotBindSelection);
};

const bindName = (book: Book, given: Data): Answer => {
  const target = rangeNamed(book, String(given['ItemName']));
  return target === undefined ? { Error: errors.noSuchName } : bind(target, given, errors.nameDoesNotFit);
};

type Bound = { readonly book: Book; readonly part: BindingPart; readonly table: TablePart | undefined };

/** Where a binding is now: a bound table may have grown. */
const areaOf = ({ book, part, table }: Bound): RangeTarget => onSheet(book, part.sheetId, table?.area ?? part.area);

const withBinding = (book: Book, id: unknown, work: (bound: Bound) => Answer | Promise<Answer>): Answer | Promise<Answer> => {
  const part = book.bindings.find((one) => one.id === id);
  return part === undefined ? { Error: errors.noSuchBinding } : work({ book, part, table: part.type === 'Table' ? tableOf(book, part) : undefined });
};

/** The client leaves out what the add-in leaves out: the beginning, or all. */
const countIn = (given: Data, key: string): number => (typeof given[key] === 'number' ? given[key] : 0);

/** Rows and columns of a table are counted below its header. */
const partOf = (bound: Bound, given: Data): RangeTarget | undefined => {
  const { book, sheetId, area } = areaOf(bound);
  const [row, column, rows, columns] = [countIn(given, 'StartRow'), countIn(given, 'StartCol'), countIn(given, 'RowCount'), countIn(given, 'ColCount')];
  if (row + column + rows + columns === 0) return onSheet(book, sheetId, area);
  const inside = bound.table === undefined ? area : bodyOf(bound.table);
  const top = inside.top + row;
  const left = inside.left + column;
  const bottom = rows > 0 ? top + rows - 1 : inside.bottom;
  const right = columns > 0 ? left + columns - 1 : inside.right;
  return top > bottom || left > right || bottom > inside.bottom || right > inside.right ? undefined : onSheet(book, sheetId, { top, left, bottom, right });
};

const getData = (bound: Bound, given: Data): Answer => {
  const target = partOf(bound, given);
  if (target === undefined) return { Error: errors.badStart };
  const kind = bound.part.type === 'Range' ? 'matrix' : bound.part.type.toLowerCase();
  const data = readAs(target, { ...given, CoerceType: given['CoerceType'] ?? kind });
  return data === undefined ? { Error: errors.wrongType } : { Data: data };
};

const block = (from: RangeTarget, lines: Lines, row: number, column: number): RangeTarget => {
  const [top, left] = [from.area.top + row, from.area.left + column];
  return onSheet(from.book, from.sheetId, { top, left, bottom: top + lines.length - 1, right: left + (lines[0]?.length ?? 1) - 1 });
};

/** A table that gets fewer or more rows shrinks or grows to them. */
const setTable = async ({ book, table }: Bound & { readonly table: TablePart }, data: unknown): Promise<Answer> => {
  const rows = isTableData(data) ? data.Rows : linesToWrite(data);
  const headers = isTableData(data) ? data.Headers ?? [] : [];
  if ([...headers, ...rows].some((line) => line.length !== table.columns.length)) return { Error: errors.wrongSize };
  const [header] = headers;
  if (header !== undefined && table.showHeaders) writeRange(onSheet(book, table.sheetId, { ...table.area, bottom: table.area.top }), [header]);
  const count = rowsOf(bodyOf(table));
  if (rows.length < count) await deleteRows(book, table, Math.max(rows.length, 1), count - Math.max(rows.length, 1));
  const body = bodyOf(table);
  const kept = rows.slice(0, rowsOf(body));
  if (kept.length > 0) writeRange(onSheet(book, table.sheetId, { ...body, bottom: body.top + kept.length - 1 }), kept);
  if (rows.length > kept.length) await addRows(book, table, undefined, rows.slice(kept.length));
  return {};
};

const setData = (bound: Bound, given: Data): Answer | Promise<Answer> => {
  const { book, part, table } = bound;
  const [row, column] = [countIn(given, 'StartRow'), countIn(given, 'StartCol')];
  const lines = linesToWrite(given['Data']);
  if (table !== undefined && row + column === 0) return setTable({ book, part, table }, given['Data']);
  const from = table === undefined ? areaOf(bound) : onSheet(book, table.sheetId, bodyOf(table));
  const target = block(from, table === undefined || !isTableData(given['Data']) ? lines : given['Data'].Rows, row, column);
  if (target.area.bottom > from.area.bottom || target.area.right > from.area.right) return { Error: errors.wrongSize };
  writeRange(target, table === undefined || !isTableData(given['Data']) ? lines : given['Data'].Rows);
  return {};
};

const onTable = (work: (bound: Bound & { readonly table: TablePart }, given: Data) => Promise<Answer>) =>
  (bound: Bound, given: Data): Answer | Promise<Answer> => (bound.table === undefined ? { Error: errors.notForThisType } : work({ ...bound, table: bound.table }, given));

const addRowsTo = onTable(async ({ book, table }, given) => {
  const data = given['Data'];
  const rows = isTableData(data) ? data.Rows : linesToWrite(data);
  if (rows.some((line) => line.length !== table.columns.length)) return { Error: errors.wrongSize };
  await addRows(book, table, undefined, rows);
  return {};
});

/** Columns come with their headers in the first line, if the table shows any. */
const addColumnsTo = onTable(async ({ book, table }, given) => {
  const data = given['Data'];
  const rows = isTableData(data) ? data.Rows : linesToWrite(data);
  const [headers = []] = isTableData(data) ? data.Headers ?? [] : [];
  if (rows.length !== rowsOf(bodyOf(table))) return { Error: errors.wrongSize };
  for (const [index] of (rows[0] ?? []).entries()) {
    const values = rows.map((line) => [line[index]]);
    const header = headers[index];
    await addColumn(book, table, undefined, table.showHeaders ? [[header ?? ''], ...values] : values, undefined);
  }
  return {};
});

const clearRows = onTable(async ({ book, table }) => {
  await deleteRows(book, table, 0, rowsOf(bodyOf(table)));
  return {};
});

/** The methods of `Office.context.document.bindings` and of what they give; undefined for numbers of other methods. */
export const bindingMethod = (book: Book, dispatchId: number | undefined, data: Data): Answer | Promise<Answer> | undefined => {
  const given = (data['DdaBindingsMethod'] ?? data['DdaGetBindingData'] ?? data['DdaSetBindingData'] ?? data['DdaAddRowsColumns'] ?? {}) as Data;
  const bound = (work: (one: Bound, what: Data) => Answer | Promise<Answer>): Answer | Promise<Answer> => withBinding(book, given['BindingId'], (one) => work(one, given));
  switch (dispatchId) {
    case 66: return bindSelection(book, given);
    case 68: return bound(({ part }) => ({ Bindings: [bindingProperties(part)] }));
    case 69: return bound(({ part }) => { book.bindings.splice(book.bindings.indexOf(part), 1); return {}; });
    case 70: return bound(getData);
    case 71: return bound(setData);
    case 72: return bound(addRowsTo);
    case 73: return bound(clearRows);
    case 74: return { Bindings: book.bindings.map(bindingProperties) };
    case 78: return bindName(book, given);
    case 79: return bound(addColumnsTo);
    default: return undefined;
  }
};
