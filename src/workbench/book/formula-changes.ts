import { cellReader, sheetOf } from '../grid/cells';
import { addressOf } from './address';
import type { RangeTarget } from './range-target';
import { shownFormula } from './structured-reference';

/** A cell that has a formula, and the formula as people see it. */
type FormulaCell = { readonly row: number; readonly column: number; readonly formula: string };

const formulaAt = ({ book, sheetId }: RangeTarget): ((row: number, column: number) => string | undefined) => {
  const cell = cellReader(book.engine, sheetId);
  return (row, column) => {
    const { formula } = cell(row, column);
    return formula === undefined ? undefined : shownFormula(book, { sheetId, row, column }, formula);
  };
};

/** The formulas in a range; most cells have none and cost little. */
export const formulasOf = (target: RangeTarget): readonly FormulaCell[] => {
  const { book, sheetId, area } = target;
  const matrix = sheetOf(book.engine, sheetId).getCellMatrix();
  const read = formulaAt(target);
  const found: FormulaCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const data = matrix.getValue(row, column);
      if ((data?.f ?? data?.si ?? '') === '') continue;
      const formula = read(row, column);
      if (formula !== undefined) found.push({ row, column, formula });
    }
  }
  return found;
};

/** Tells of cells that had a formula and now have another, or none. */
export const announceFormulas = (target: RangeTarget, before: readonly FormulaCell[]): void => {
  if (before.length === 0) return;
  const { book, sheetId } = target;
  const read = formulaAt(target);
  const formulaDetails = before.filter(({ row, column, formula }) => read(row, column) !== formula)
    .map(({ row, column, formula }) => ({ cellAddress: addressOf({ top: row, left: column, bottom: row, right: column }), previousFormula: formula }));
  if (formulaDetails.length > 0) book.emit({ type: 23, targets: [sheetId, 'Workbook'], args: { source: book.source.source, worksheetId: sheetId, formulaDetails } });
};
