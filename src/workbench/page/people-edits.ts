import { ICommandService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { addressOf } from '../book/address';
import { contains, sameArea, type Area } from '../book/area';
import type { Book } from '../book/book';
import { announceEdit } from '../book/changes';
import { chosenAreas } from '../book/chosen-areas';
import { editedCells, type EditedCells } from '../book/edited-cells';
import { onSheet } from '../book/range-target';
import { afterWrite } from '../book/table-edits';

/** Commands that empty what is chosen, of which the grid changes only the cells that are not blank. */
const clears = /^sheet\.command\.clear-selection-(content|all)$/;

/** Tells of cells that people edited in the grid: typed, pasted, filled, moved, cleared; tables follow them. */
const announceEdits = (book: Book): void => {
  let cleared: { readonly sheetId: string; readonly areas: readonly Area[] } | undefined;
  book.engine.injector.get(ICommandService).beforeCommandExecuted(({ id }) => { if (clears.test(id)) cleared = book.selection; });

  const meant = (found: readonly EditedCells[]): readonly EditedCells[] => {
    const wanted = cleared;
    cleared = undefined;
    const isCleared = wanted !== undefined && found.every(({ sheetId, area, before }) => before === undefined && sheetId === wanted.sheetId && wanted.areas.some((one) => contains(one, area)));
    return isCleared ? wanted.areas.map((area) => ({ sheetId: wanted.sheetId, area, before: undefined })) : found;
  };

  book.journal.onUntold((changes) => {
    const found = editedCells(changes);
    if (found.length === 0) return;
    for (const { sheetId, area, before } of meant(found)) {
      afterWrite(book, sheetId, area);
      announceEdit(onSheet(book, sheetId, area), before);
    }
  });
};

type Choice = Book['selection'];

const isSame = (one: Choice, other: Choice): boolean => one.sheetId === other.sheetId && one.areas.length === other.areas.length
  && one.areas.every((area, index) => other.areas[index] !== undefined && sameArea(area, other.areas[index]));

/** Tells of cells that people chose, however the grid came to choose them; where it passes by on its way is not told. */
const announceChoices = (book: Book): void => {
  const selections = book.engine.injector.get(SheetsSelectionsService);
  let before: Choice | undefined;
  const tell = (): void => {
    const { selection } = book;
    const isOther = before !== undefined && !isSame(before, selection);
    before = undefined;
    if (!isOther) return;
    const { sheetId, areas } = selection;
    book.emit({ type: 14, targets: [sheetId, 'Workbook'], args: { address: areas.map(addressOf).join(','), worksheetId: sheetId } });
  };
  const chose = (): void => {
    const sheetId = book.engine.workbook.getActiveSheet()?.getSheetId();
    if (sheetId === undefined) return;
    const now = { sheetId, areas: chosenAreas(book, sheetId) };
    if (isSame(now, book.selection)) return;
    if (before === undefined) setTimeout(tell, 0);
    before ??= book.selection;
    book.selection = now;
  };
  selections.selectionMoveEnd$.subscribe(chose);
  selections.selectionSet$.subscribe(chose);
};

/** Tells the workbook what people do in the visible grid: the same events as for edits of add-ins. */
export const hearPeople = (book: Book): void => {
  announceEdits(book);
  announceChoices(book);
};
