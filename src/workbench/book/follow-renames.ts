import { ICommandService } from '@univerjs/core';
import type { Book } from './book';
import { renameInRules } from './rule-formulas';

const command = 'sheet.command.set-worksheet-name';

type Params = { readonly subUnitId?: string } | undefined;

/** The grid renames sheets in the formulas of its cells; those of rules are renamed here, whoever renamed the sheet. */
export const followRenames = (book: Book): void => {
  const { injector, workbook } = book.engine;
  const commands = injector.get(ICommandService);
  const nameIn = (params: Params): string | undefined => (params?.subUnitId === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetId(params.subUnitId))?.getName();
  let before: string | undefined;
  commands.beforeCommandExecuted(({ id, params }) => { if (id === command) before = nameIn(params as Params); });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== command) return;
    const now = nameIn(params as Params);
    if (before !== undefined && now !== undefined && before !== now) renameInRules(book, before, now);
    before = undefined;
  });
};
