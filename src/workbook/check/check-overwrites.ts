import type { Plan } from '../edit';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { ownSheets } from '../plan/own-sheets';
import { sameSheetName } from '../plan/sheet-names';
import type { Finding } from './finding';

/** Formulas that a plan would write over or clear away. What Kaohe wrote on its own sheets in an earlier run is not somebody's work. */
export const checkOverwrites = (workbook: WorkbookGrid, plan: Plan): readonly Finding[] => {
  const own = new Set(ownSheets(workbook).map(({ sheet }) => sameSheetName(sheet)));
  const sheets = new Map(workbook.sheets.map((sheet) => [sameSheetName(sheet.name), sheet]));
  return plan.flatMap((edit): readonly Finding[] => {
    if (edit.kind !== 'clear-sheet' && edit.kind !== 'write') return [];
    const sheet = sheets.get(sameSheetName(edit.sheet));
    if (sheet === undefined || own.has(sameSheetName(sheet.name))) return [];
    if (edit.kind === 'clear-sheet') return [{ code: 'sheet-overwritten', severity: 'warning', formulas: formulasIn(sheet), sheet: sheet.name }];
    return edit.cells.flatMap((cells, down) =>
      cells.flatMap((cell, right): readonly Finding[] => {
        const [row, column] = [edit.row + down, edit.column + right];
        const formula = cell === undefined ? undefined : sheet.formulas.get(row)?.get(column);
        return formula === undefined || (cell !== undefined && 'formula' in cell && cell.formula === formula) ? [] : [{ code: 'formula-overwritten', severity: 'warning', formula, sheet: sheet.name, cell: a1(row, column) }];
      }),
    );
  });
};

const formulasIn = ({ formulas }: SheetGrid): number => [...formulas.values()].reduce((sum, row) => sum + row.size, 0);
