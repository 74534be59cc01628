import { normalise } from '../../domain/number/normalise';
import type { CellValue, WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import type { Replaced } from './conversion';

/** A cell that shows something else than before its formula was replaced. */
export type Difference = { readonly sheet: string; readonly cell: string; readonly before: CellValue; readonly after: CellValue };

const isError = (value: CellValue): boolean => typeof value === 'object' && value !== null;

const isNothing = (value: CellValue): boolean => value === null || value === '' || isError(value);

/** Numbers that are the same to 10 decimals, the same texts; an error that became a blank is no figure in either case. */
const areAlike = (before: CellValue, after: CellValue): boolean =>
  typeof before === 'number' && typeof after === 'number' ? normalise(before) === normalise(after) : before === after || (isNothing(before) && isNothing(after));

/** Compares what replaced formulas show after Excel has calculated them with what stood there before: there should be no difference. */
export const differencesAfter = (replaced: readonly Replaced[], after: WorkbookGrid): readonly Difference[] =>
  replaced.flatMap(({ sheet, row, column, shows }) => {
    const values = after.sheets.find(({ name }) => name === sheet)?.values;
    return shows.flatMap((cells, r) =>
      cells.flatMap((before, c): readonly Difference[] => {
        const now = values?.[row + r]?.[column + c] ?? null;
        const wasUnknown = isError(before) && (before as { readonly error: string }).error !== '#N/A';
        return wasUnknown || areAlike(before, now) ? [] : [{ sheet, cell: a1(row + r, column + c), before, after: now }];
      }),
    );
  });
