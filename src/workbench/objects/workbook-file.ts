import { apiError } from '../rich-api/api-error';
import { define, type Definition, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { insertSheets } from '../file/insert-sheets';
import { moveSheet, positionOf, sheetsOf } from '../book/sheets';
import { choice, isRecord, optionalText, textAt } from './arguments';
import { worksheetType } from './worksheet';

type Created = { readonly book: Book; readonly id: string; readonly base64: string | undefined };

/** A new workbook, not yet shown; opening it is the window's business. */
const createdType: ObjectType<Created> = define<Created>({
  name: 'WorkbookCreated',
  id: ({ id }) => id,
  scalars: { Id: { get: ({ id }) => id } },
  methods: { Open: ({ book, base64 }) => book.askWindow({ kind: 'open', base64 }) },
});

const bytesOf = (base64: string): Uint8Array => {
  const text = base64.replace(/^data:[^,]*,/, '').replace(/\s/g, '');
  if (text === '' || !/^[A-Za-z0-9+/]+=*$/.test(text)) throw apiError('InvalidArgument');
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};

const places = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

const insertAt = (book: Book, options: Readonly<Record<string, unknown>>): number => {
  const last = sheetsOf(book).length;
  const place = choice(options['positionType'], places, 'End');
  if (place === 'Beginning') return 0;
  if (place === 'End' || place === 'None') return last;
  const { relativeTo } = options;
  const sheetId = worksheetType.targetOf(relativeTo)?.sheetId ?? sheetsOf(book).find((one) => one.id === relativeTo)?.id ?? sheetIdNamed(book, relativeTo);
  return positionOf(book, sheetId) + (place === 'After' ? 1 : 0);
};

const sheetIdNamed = (book: Book, name: unknown): string => {
  const found = book.engine.workbook.getSheets().find((sheet) => sheet.getName() === name);
  if (found === undefined) throw apiError('ItemNotFound');
  return found.getSheetId();
};

export const workbookFile: NonNullable<Definition<Book>['methods']> = {
  InsertWorksheetsFromBase64: (book, args) => {
    const options = isRecord(args[1]) ? args[1] : {};
    const names = options['sheetNamesToInsert'];
    const at = insertAt(book, options);
    const wanted = Array.isArray(names) && names.length > 0 ? names.map(String) : undefined;
    const ids = insertSheets(book, bytesOf(textAt(args, 0)), wanted);
    for (const [index, id] of ids.entries()) moveSheet(book, id, Math.min(at + index, sheetsOf(book).length - 1));
    return ids;
  },
  /** How `Excel.createWorkbook` asks in a browser. */
  CreateAndOpenWorkbook: (book, args) => book.askWindow({ kind: 'open', base64: optionalText(args, 0) }),
  Save: (book, [behavior]) => {
    choice(behavior, ['Save', 'Prompt'] as const, 'Save');
    book.askWindow({ kind: 'save' });
    book.isDirty = false;
  },
  Close: (book, [behavior]) => book.askWindow({ kind: 'close', save: choice(behavior, ['Save', 'SkipSave'] as const, 'Save') === 'Save' }),
  GetIsActiveCollabSession: () => false,
};

export const createWorkbook = (book: Book, args: readonly unknown[]) => createdType.of({ book, id: `new${book.nextNumber()}`, base64: optionalText(args, 0) });
