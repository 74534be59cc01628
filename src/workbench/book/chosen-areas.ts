import type { IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { lastColumn, lastRow, type Area } from './area';
import type { Book } from './book';

/** How the grid marks whole rows, whole columns and the whole sheet, which it ends at its present size. */
const whole = { rows: 1, columns: 2, all: 3 } as const;

/** A range of the grid as Excel counts it: whole rows and columns reach to the end of the sheet. */
export const areaOfRange = ({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Area => ({
  top: startRow, left: startColumn,
  bottom: rangeType === whole.columns || rangeType === whole.all ? lastRow : endRow,
  right: rangeType === whole.rows || rangeType === whole.all ? lastColumn : endColumn,
});

/** What is chosen on a sheet, the first area first; its first cell where nobody chose anything yet. */
export const chosenAreas = ({ engine }: Book, sheetId: string): readonly Area[] => {
  const chosen = engine.injector.get(SheetsSelectionsService).getWorkbookSelections(engine.unitId).getSelectionsOfWorksheet(sheetId);
  return chosen.length === 0 ? [{ top: 0, left: 0, bottom: 0, right: 0 }] : chosen.map(({ range }) => areaOfRange(range));
};
