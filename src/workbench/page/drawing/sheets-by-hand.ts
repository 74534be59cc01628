import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { copySheet } from '../../book/copy-sheet';
import type { Book } from '../../book/book';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../../book/sheets';
import type { Host } from '../../host';
import type { Tell } from '../messages';
import { sentenceOf } from '../page-element';
import type { DrawingWords } from './words';

type Asked = { readonly unitId?: string; readonly subUnitId?: string; readonly name?: string; readonly order?: number } | undefined;
type Act = (book: Book, sheetId: string, asked: Asked) => void;

/** Commands that the workbook gives too, always with its id: without one they come from the tabs. */
const shared: Readonly<Record<string, Act>> = {
  'sheet.command.set-worksheet-name': (book, sheetId, asked) => renameSheet(book, sheetId, asked?.name ?? ''),
  'sheet.command.insert-sheet': (book) => activateSheet(book, addSheet(book).id),
  'sheet.command.remove-sheet': (book, sheetId) => deleteSheet(book, sheetId),
};

/** Commands that only the tabs give. */
const ofTabs: Readonly<Record<string, Act>> = {
  'sheet.command.set-worksheet-order': (book, sheetId, asked) => moveSheet(book, sheetId, asked?.order ?? -1),
  'sheet.command.set-worksheet-hidden': (book, sheetId) => showSheet(book, sheetId, 'Hidden'),
  'sheet.command.set-worksheet-show': (book, sheetId) => showSheet(book, sheetId, 'Visible'),
  'sheet.command.copy-sheet': (book, sheetId) => activateSheet(book, copySheet(book, sheetId, 'After', sheetId)),
};

const actFor = (id: string, asked: Asked): Act | undefined => (asked?.unitId === undefined ? shared[id] : undefined) ?? ofTabs[id];

const reasonOf = (thrown: unknown, words: DrawingWords): string => {
  switch ((thrown as { readonly apiCode?: unknown }).apiCode) {
    case 'InvalidArgument': return words.badSheetName;
    case 'ItemAlreadyExists': return words.sheetNameTaken;
    case 'AccessDenied': return words.sheetsLocked;
    case 'InvalidOperation': return words.lastSheet;
    default: return sentenceOf(thrown);
  }
};

/** What people do with the tabs is done by the workbook: with its rules, its events, its undo, and all that lies beside the cells. */
export const editSheetsByHand = ({ book, editAs }: Host, words: DrawingWords, tell: Tell): void => {
  const active = (): string => book.engine.workbook.getActiveSheet()?.getSheetId() ?? '';
  book.engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const asked = params as Asked;
    const act = actFor(id, asked);
    if (act === undefined) return;
    const sheetId = asked?.subUnitId ?? active();
    // After the tabs have given up their own way.
    setTimeout(() => { editAs('Local', () => act(book, sheetId, asked)).catch((thrown: unknown) => tell('sheets', reasonOf(thrown, words))); }, 0);
    throw new CustomCommandExecutionError('The workbook does it.');
  });
};
