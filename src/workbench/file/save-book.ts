import { emptyWorkbook } from '../../xlsx/empty-workbook';
import { openDraft, sheetOf, writeDraft, type Draft } from '../../xlsx/write/draft';
import { calculateOnOpening } from '../../xlsx/write/workbook-draft';
import type { Book } from '../book/book';
import { sheetName, sheetsOf } from '../book/sheets';
import type { SheetTarget } from './aspects/aspect';
import { bookAspects } from './aspects/book-aspects';
import { sheetAspects } from './aspects/sheet-aspects';
import { asText, type OpenedSheet, type Origin } from './opened';
import { looksDraft, type LooksDraft } from './write/looks-draft';
import { prepareNewFile } from './write/new-file';
import { writeCells } from './write/write-cells';
import { writeTabs } from './write/write-tabs';

const targetOf = (draft: Draft, book: Book, sheetId: string, looks: () => LooksDraft): SheetTarget => ({
  book, sheetId, draft,
  // Taken apart only when something is written: most sheets of an opened file stay as they are.
  get sheet() { return sheetOf(draft, sheetName(book, sheetId)); },
  get looks() { return looks(); },
});

const writeSheet = (target: SheetTarget, opened: OpenedSheet | undefined): void => {
  const { book, sheetId, draft } = target;
  const changed = writeCells(target, opened);
  for (const aspect of sheetAspects) {
    if (opened === undefined || opened.aspects.get(aspect.name) !== asText(aspect.state({ book, sheetId }))) aspect.write(target);
  }
  if (changed && opened !== undefined) draft.hasNewFormulas = true;
};

/** The workbook as an .xlsx file. A file that was opened is patched: what was not changed stays as it was to the byte. */
export const saveBook = async (book: Book, origin?: Origin): Promise<Uint8Array> => {
  await book.engine.calculation.upToDate();
  const draft = openDraft(origin?.bytes ?? emptyWorkbook());
  if (origin === undefined) prepareNewFile(draft);
  writeTabs(draft, book, origin);
  let known: LooksDraft | undefined;
  const looks = (): LooksDraft => (known ??= looksDraft(draft));
  for (const { id } of sheetsOf(book)) writeSheet(targetOf(draft, book, id, looks), origin?.sheets.get(id));
  for (const aspect of bookAspects) {
    const before = origin?.aspects.get(aspect.name) ?? [];
    if (origin === undefined || asText(before) !== asText(aspect.state(book))) aspect.write(draft, book, before);
  }
  if (draft.hasNewFormulas) calculateOnOpening(draft.workbook);
  return writeDraft(draft);
};
