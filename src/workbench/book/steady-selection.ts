import { ICommandService, type IRange } from '@univerjs/core';
import { SheetsSelectionsService, type ISelectionWithStyle } from '@univerjs/sheets';
import { shifted, type Area, type Shift } from './area';
import type { Book } from './book';

const operation = 'sheet.operation.set-selections';

/** Chosen cells that are taken away leave the choice where they were. */
const followed = (area: Area, shift: Shift): Area => shifted(area, shift) ?? area;

const followedRange = <T extends IRange>(range: T, shift: Shift): T => {
  const { top, left, bottom, right } = followed({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }, shift);
  return { ...range, startRow: top, startColumn: left, endRow: bottom, endColumn: right };
};

/** The cell of a choice that is written to. */
type Primary = IRange & { readonly actualRow: number; readonly actualColumn: number };

const followedPrimary = (primary: Primary, shift: Shift): Primary => {
  const { actualRow: top, actualColumn: left } = primary;
  const at = followed({ top, left, bottom: top, right: left }, shift);
  return { ...followedRange(primary, shift), actualRow: at.top, actualColumn: at.left };
};

const followedChoice = (choice: ISelectionWithStyle, shift: Shift): ISelectionWithStyle =>
  ({ ...choice, range: followedRange(choice.range, shift), primary: choice.primary === null ? null : followedPrimary(choice.primary as Primary, shift) as NonNullable<ISelectionWithStyle['primary']> });

/**
 * The grid's commands that insert and delete cells choose and show these: a person who types on would write there. Here the choice goes with its cells,
 * or, where the person made room there, stays where it is. `work` gives such a command.
 */
export const keepingSelection = <T>(book: Book, shift: Shift, stays: boolean, work: () => T): T => {
  const { injector, unitId } = book.engine;
  const chosen = injector.get(SheetsSelectionsService).getWorkbookSelections(unitId).getSelectionsOfWorksheet(shift.sheetId).map((choice) => (stays ? structuredClone(choice) : followedChoice(choice, shift)));
  const { sheetId, areas } = book.selection;
  // Before the grid follows, so that nobody is told of another choice.
  if (sheetId === shift.sheetId && !stays) book.selection = { sheetId, areas: areas.map((area) => followed(area, shift)) };
  const hearing = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === operation && params !== undefined) Object.assign(params, { selections: chosen, reveal: false });
  });
  try {
    return work();
  } finally {
    hearing.dispose();
  }
};
