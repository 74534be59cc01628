import type { ICellData, Injector, IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const isFormula = (cell: Nullable<ICellData>): boolean => (cell?.f ?? '') !== '' || (cell?.si ?? '') !== '';

/** Whether a write puts something into a cell, or takes something out; a write of looks alone does not. */
const writesContent = (cell: Nullable<ICellData>): boolean =>
  cell === null || cell === undefined || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined;

type Line = Readonly<Record<string, Nullable<ICellData>>>;

const someCell = (cells: Cells, test: (cell: Nullable<ICellData>, row: string, column: string) => boolean): boolean => {
  const lines = cells as unknown as Readonly<Record<string, Nullable<Line>>>;
  for (const row in lines) {
    const line = lines[row];
    for (const column in line) if (test(line[column], row, column)) return true;
  }
  return false;
};

/** The cells whose content is written; the same object when that is all of them. */
const contentOf = (cells: Cells): Cells => {
  if (!someCell(cells, (cell) => !writesContent(cell))) return cells;
  const written = (Object.entries(cells) as unknown as [string, Nullable<Line>][]).map(([row, line]) => [row, Object.fromEntries(Object.entries(line ?? {}).filter(([, cell]) => writesContent(cell)))] as const);
  return Object.fromEntries(written.filter(([, line]) => Object.keys(line).length > 0)) as Cells;
};

/**
 * The engine looks through all cells of a sheet, twice, at each write, for formulas that the write may have changed. A write of values
 * over values changes none: it is passed by, which makes thousands of single writes ten times faster. A write of looks alone it takes for
 * the end of the formula or of the spill in that cell: it is not shown those.
 */
export const passPlainWrites = (injector: Injector, workbook: Workbook): void => {
  const model = injector.get(FormulaDataModel);
  const { updateFormulaData, updateArrayFormulaCellData, updateArrayFormulaRange } = model;
  const touchesFormulas = (sheetId: string, cells: Cells): boolean => {
    const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    return someCell(cells, (cell, row, column) => isFormula(cell) || isFormula(matrix?.getValue(Number(row), Number(column))));
  };
  const isOurs = (unitId: string): boolean => unitId === workbook.getUnitId();
  model.updateFormulaData = (unitId: string, sheetId: string, cells: Cells) => {
    const written = isOurs(unitId) ? contentOf(cells) : cells;
    return !isOurs(unitId) || touchesFormulas(sheetId, written) ? updateFormulaData.call(model, unitId, sheetId, written) : {};
  };
  model.updateArrayFormulaCellData = (unitId: string, sheetId: string, cells: Cells) => updateArrayFormulaCellData.call(model, unitId, sheetId, isOurs(unitId) ? contentOf(cells) : cells);
  model.updateArrayFormulaRange = (unitId: string, sheetId: string, cells: Cells) => updateArrayFormulaRange.call(model, unitId, sheetId, isOurs(unitId) ? contentOf(cells) : cells);
};
