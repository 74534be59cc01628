import { ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { FormulaDataModel, SetFormulaDataMutation } from '@univerjs/engine-formula';
import { UpdateFormulaController } from '@univerjs/sheets-formula';

/** What the engine does when sheets come and go; it looks these up each time. */
type SheetHandlers = {
  _handleInsertSheetMutation: () => void;
  _handleWorkbookDisposed: (unitId: string, sheetId?: string) => void;
};

/**
 * For each formula that is written, and each sheet that comes or goes, the engine collects the formulas of all sheets, so that n sheets
 * cost n². Here each reads its own sheet. That a new sheet makes every formula look anew for what it depends on is put off until the
 * next calculation, once for all new sheets: by the function that is returned, which is called before it.
 */
export const readFormulasBySheet = (injector: Injector, workbook: Workbook): (() => void) => {
  const commands = injector.get(ICommandService);
  const model = injector.get(FormulaDataModel);
  const handlers = injector.get(UpdateFormulaController) as unknown as SheetHandlers;
  const ours = workbook.getUnitId();
  const { updateFormulaData, getFormulaData } = model;
  const { _handleWorkbookDisposed: forgetSheet } = handlers;
  const reading = <T>(unitId: string, sheetId: string, work: () => T): T => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return work();
    } finally {
      model.getFormulaData = getFormulaData;
    }
  };
  let hasNewSheets = false;

  model.updateFormulaData = (unitId, sheetId, cells) => reading(unitId, sheetId, () => updateFormulaData.call(model, unitId, sheetId, cells));
  handlers._handleInsertSheetMutation = () => { hasNewSheets = true; };
  handlers._handleWorkbookDisposed = (unitId, sheetId) => (unitId !== ours || sheetId === undefined
    ? forgetSheet.call(handlers, unitId, sheetId)
    : reading(unitId, sheetId, () => forgetSheet.call(handlers, unitId, sheetId)));
  return () => {
    if (!hasNewSheets) return;
    hasNewSheets = false;
    commands.syncExecuteCommand(SetFormulaDataMutation.id, { formulaData: model.getFormulaData() }, { onlyLocal: true });
  };
};
