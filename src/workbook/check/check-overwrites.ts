import type { Plan } from '../edit';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { grouped } from '../plan/grouped';
import { ownSheets, type OwnSheet } from '../plan/own-sheets';
import { sameSheetName } from '../plan/sheet-names';
import { formEntriesLost, resultsEntriesLost } from './entries-lost';
import type { Finding } from './finding';

/** What people entered on a sheet of ours that is written anew. */
const entriesLost = (sheet: SheetGrid, kind: OwnSheet['kind'], edits: Plan): readonly Finding[] => {
  if (kind === 'form') return formEntriesLost(sheet, edits);
  return kind === 'results' ? resultsEntriesLost(sheet, edits) : [];
};

/** Formulas that a plan would write over or clear away, and what people entered on sheets of ours. What Kaohe wrote there in an earlier run is not somebody's work. */
export const checkOverwrites = (workbook: WorkbookGrid, plan: Plan): readonly Finding[] => {
  const own = new Map(ownSheets(workbook).map(({ sheet, kind }) => [sameSheetName(sheet), kind] as const));
  const bySheet = grouped(plan.filter((edit) => 'sheet' in edit), ({ sheet }) => sheet);
  const sheets = new Map(workbook.sheets.map((sheet) => [sameSheetName(sheet.name), sheet]));
  return plan.flatMap((edit): readonly Finding[] => {
    if (edit.kind !== 'clear-sheet' && edit.kind !== 'write') return [];
    const sheet = sheets.get(sameSheetName(edit.sheet));
    if (sheet === undefined) return [];
    const kind = own.get(sameSheetName(sheet.name));
    if (kind !== undefined) return edit.kind === 'clear-sheet' ? entriesLost(sheet, kind, bySheet.get(edit.sheet) ?? []) : [];
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
