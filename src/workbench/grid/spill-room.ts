import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { ICalculateFormulaService, IFormulaRuntimeService, IFunctionService } from '@univerjs/engine-formula';
import { lastColumn, lastRow } from '../book/area';

/** What the engine's runtime knows while it places a result; these members are its own. */
type Runtime = { _currentUnitId: string; _currentSubUnitId: string; _checkIfArrayFormulaExceeded: (rows: number, columns: number, spill: IRange) => boolean };

/** Functions that ask the sheet's size before they make an array. */
const makers = ['SEQUENCE', 'RANDARRAY'];

/**
 * The engine refuses a spill beyond the rows and columns that the grid has at the moment. Excel's sheet is larger: here the spill is placed
 * and the grid grows behind it.
 */
export const makeRoomForSpills = (injector: Injector): void => {
  for (const name of makers) {
    const maker = injector.get(IFunctionService).getExecutor(name);
    if (maker === undefined || maker === null) continue;
    const tell = maker.setSheetRowColumnCount.bind(maker);
    maker.setSheetRowColumnCount = () => tell(lastRow + 1, lastColumn + 1);
  }
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const commands = injector.get(ICommandService);
  const wanted = new Map<string, { readonly unitId: string; readonly subUnitId: string; rows: number; columns: number }>();
  runtime._checkIfArrayFormulaExceeded = (rows, columns, { endRow, endColumn }) => {
    if (endRow > lastRow || endColumn > lastColumn) return true;
    const [unitId, subUnitId] = [runtime._currentUnitId, runtime._currentSubUnitId];
    const already = wanted.get(subUnitId) ?? { unitId, subUnitId, rows: 0, columns: 0 };
    if (endRow >= Math.max(rows, already.rows)) already.rows = endRow + 1;
    if (endColumn >= Math.max(columns, already.columns)) already.columns = endColumn + 1;
    if (already.rows + already.columns > 0) wanted.set(subUnitId, already);
    return false;
  };
  injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
    for (const { unitId, subUnitId, rows, columns } of wanted.values()) {
      if (rows > 0) commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-count', { unitId, subUnitId, rowCount: Math.min(rows + 100, lastRow + 1) });
      if (columns > 0) commands.syncExecuteCommand('sheet.mutation.set-worksheet-column-count', { unitId, subUnitId, columnCount: Math.min(columns + 10, lastColumn + 1) });
    }
    wanted.clear();
  });
};
