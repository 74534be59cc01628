import { ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { contentOf, type Content } from '../grid/cells';
import type { Area } from './area';
import type { Book } from './book';

/** A value that a formula gives, with the number format it takes from the cell it comes from. */
export type Result = { readonly content: Content; readonly format: string };

type Values = readonly (readonly Nullable<ICellData>[])[];
type ByCell = Readonly<Record<number, Readonly<Record<number, Values>>>>;
type Calculated = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ByCell>> | undefined>> | undefined>>;

const resultOf = (data: Nullable<ICellData>): Result => {
  const { n } = typeof data?.s === 'object' && data.s !== null ? data.s : {};
  return { content: contentOf(data ?? {}), format: n?.pattern ?? 'General' };
};

/**
 * Calculates a formula of a rule for all cells of an area in one pass. It is written for the first of them, and stands in no cell: nothing of it can be
 * undone or heard. The answer lists what it gives in a cell, row by row; nothing when the engine left it out.
 */
export const ruleResults = async ({ engine }: Book, sheetId: string, formula: string, area: Area): Promise<(row: number, column: number) => readonly Result[]> => {
  const { unitId } = engine;
  const id = `judged ${formula} ${JSON.stringify(area)}`;
  let found: ByCell = {};
  const heard = engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitOtherData } = command.params as { readonly unitOtherData?: Calculated };
    found = unitOtherData?.[unitId]?.[sheetId]?.[id] ?? found;
  });
  const ranges = [{ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right }];
  try {
    engine.run('formula.mutation.set-other-formula', { unitId, subUnitId: sheetId, formulaMap: { [id]: { f: formula, ranges } } });
    engine.run('sheet.mutation.data-validation-formula-mark-dirty', { [unitId]: { [sheetId]: { [id]: true } } });
    await engine.calculation.recalculate(false);
  } finally {
    heard.dispose();
    engine.run('formula.mutation.remove-other-formula', { unitId, subUnitId: sheetId, formulaIdList: [id] });
  }
  return (row, column) => (found[row - area.top]?.[column - area.left] ?? []).flatMap((line) => Array.from(line, resultOf));
};
