import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import type { SheetPart } from '../book/parts';
import { addSheet, findSheet, sheetsOf } from '../book/sheets';
import { flagAt, optionalText } from './arguments';
import { eventMethods, sheetCollectionEvents } from './events';
import { worksheetType } from './worksheet';

const sheetObject = (book: Book, part: SheetPart | undefined): HostObject => {
  if (part === undefined) throw apiError('ItemNotFound');
  return worksheetType.of({ book, sheetId: part.id });
};

const visible = (book: Book, only: boolean): readonly SheetPart[] => sheetsOf(book).filter((sheet) => !only || sheet.visibility === 'Visible');

export const activeSheet = (book: Book): SheetPart => {
  const id = book.engine.workbook.getActiveSheet()?.getSheetId();
  const [first] = sheetsOf(book);
  const part = sheetsOf(book).find((sheet) => sheet.id === id) ?? first;
  if (part === undefined) throw apiError('ItemNotFound');
  return part;
};

export const worksheetsType: ObjectType<Book> = define<Book>({
  name: 'WorksheetCollection',
  items: (book) => sheetsOf(book).map((part) => sheetObject(book, part)),
  item: (book, key) => sheetObject(book, findSheet(book, key)),
  methods: {
    Add: (book, args) => sheetObject(book, addSheet(book, optionalText(args, 0))),
    GetActiveWorksheet: (book) => sheetObject(book, activeSheet(book)),
    GetCount: (book, args) => visible(book, flagAt(args, 0)).length,
    GetFirst: (book, args) => sheetObject(book, visible(book, flagAt(args, 0))[0]),
    GetLast: (book, args) => sheetObject(book, visible(book, flagAt(args, 0)).at(-1)),
    GetItem: (book, [key]) => sheetObject(book, findSheet(book, key)),
    GetItemOrNullObject: (book, [key]) => {
      const part = findSheet(book, key);
      return part === undefined ? null : sheetObject(book, part);
    },
    ...eventMethods<Book>(sheetCollectionEvents, () => 'Workbook'),
  },
});
