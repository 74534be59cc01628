import { ICommandService } from '@univerjs/core';
import type { Book } from './book';
import { chosenAreas } from './chosen-areas';
import { partOf } from './sheets';

const operation = 'sheet.operation.set-worksheet-active';

/** Tells that another sheet is shown, once, whoever went there; what was chosen on it last is chosen again. */
export const announceActivation = (book: Book): void => {
  const { injector, workbook } = book.engine;
  const commands = injector.get(ICommandService);
  const active = (): string | undefined => workbook.getActiveSheet()?.getSheetId();
  const announce = (type: number, worksheetId: string): void => book.emit({ type, targets: ['Workbook', worksheetId], args: { worksheetId, source: book.source.source } });
  let before: string | undefined;
  let told = active();
  commands.beforeCommandExecuted(({ id }) => { if (id === operation) before = active(); });
  commands.onCommandExecuted(({ id }) => {
    const now = active();
    // The grid's tabs activate a new sheet once more, later.
    if (id !== operation || now === undefined || now === before || now === told) return;
    told = now;
    partOf(book, now);
    book.selection = { sheetId: now, areas: chosenAreas(book, now) };
    if (before !== undefined) announce(12, before);
    announce(11, now);
  });
};
