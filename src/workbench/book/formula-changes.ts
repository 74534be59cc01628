import { cellReader } from '../grid/cells';
import { addressOf } from './address';
import { intersection } from './area';
import { usedArea } from '../grid/cells';
import type { RangeTarget } from './range-target';
import { shownFormula } from './structured-reference';

type Formulas = ReadonlyMap<string, string>;

/** The formulas of a range, by the address of their cells. */
export const formulasOf = ({ book, sheetId, area }: RangeTarget): Formulas => {
  const used = usedArea(book.engine, sheetId, false);
  const within = used === undefined ? undefined : intersection(area, { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn });
  const found = new Map<string, string>();
  if (within === undefined) return found;
  const cell = cellReader(book.engine, sheetId);
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const { formula } = cell(row, column);
      if (formula !== undefined) found.set(addressOf({ top: row, left: column, bottom: row, right: column }), shownFormula(book, { sheetId, row, column }, formula));
    }
  }
  return found;
};

/** Tells of cells that had a formula and now have another, or none. */
export const announceFormulas = (target: RangeTarget, before: Formulas): void => {
  if (before.size === 0) return;
  const after = formulasOf(target);
  const formulaDetails = [...before].filter(([address, formula]) => after.get(address) !== formula)
    .map(([cellAddress, previousFormula]) => ({ cellAddress, previousFormula }));
  if (formulaDetails.length === 0) return;
  const { book, sheetId } = target;
  book.emit({ type: 23, targets: [sheetId, 'Workbook'], args: { source: book.source.source, worksheetId: sheetId, formulaDetails } });
};
