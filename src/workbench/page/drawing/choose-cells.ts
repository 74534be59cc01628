import { getPrimaryForRange, SheetsSelectionsService, type ISelectionWithStyle } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import { isUnbounded, sameArea, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import { activateSheet } from '../../book/sheets';
import { sheetOf } from '../../grid/cells';

/** As at the end of a choice by pointer, or without being told to anybody. */
const kinds = { heard: 2, silent: 3 } as const;

const rangeOf = ({ engine }: Book, sheetId: string, area: Area): ISelectionWithStyle['range'] => {
  const sheet = sheetOf(engine, sheetId);
  const rangeType = area.left === 0 && area.right >= 16_383 ? 1 : area.top === 0 && area.bottom >= 1_048_575 ? 2 : 0;
  return {
    startRow: area.top, startColumn: area.left, endRow: Math.min(area.bottom, sheet.getRowCount() - 1), endColumn: Math.min(area.right, sheet.getColumnCount() - 1), rangeType,
  };
};

const show = (book: Book, sheetId: string, areas: readonly Area[], kind: keyof typeof kinds): void => {
  const { engine } = book;
  const selections = areas.map((area): ISelectionWithStyle => {
    const range = rangeOf(book, sheetId, area);
    return { range, primary: getPrimaryForRange(range, sheetOf(engine, sheetId)), style: null };
  });
  engine.run('sheet.operation.set-selections', { unitId: engine.unitId, subUnitId: sheetId, selections, type: kinds[kind] });
  const [first] = areas;
  if (first !== undefined && !isUnbounded(first)) void engine.runLater(ScrollToRangeOperation.id, { range: rangeOf(book, sheetId, first) });
};

/** Chooses cells as a person does, and brings them into sight. */
export const chooseCells = (book: Book, { sheetId, area }: { readonly sheetId: string; readonly area: Area }): void => {
  activateSheet(book, sheetId);
  show(book, sheetId, [area], 'heard');
};

const isShown = ({ engine, selection }: Book): boolean => {
  const shown = engine.injector.get(SheetsSelectionsService).getCurrentSelections().map(({ range }): Area => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }));
  return shown.length === selection.areas.length && shown.every((area, index) => {
    const wanted = selection.areas[index];
    return wanted !== undefined && sameArea(area, isUnbounded(wanted) ? { ...wanted, bottom: Math.min(wanted.bottom, area.bottom), right: Math.min(wanted.right, area.right) } : wanted);
  });
};

/** The number of the event that tells of another chosen cell. */
const selectionChanged = 14;

/** Shows what add-ins select. */
export const showSelections = (book: Book): void => book.onEvent(({ type }) => {
  const { sheetId, areas } = book.selection;
  if (type === selectionChanged && book.engine.workbook.getActiveSheet()?.getSheetId() === sheetId && !isShown(book)) show(book, sheetId, areas, 'silent');
});
