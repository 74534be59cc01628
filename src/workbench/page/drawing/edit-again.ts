import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../../book/book';
import { focusGrid } from './floating';
import type { Entry } from './typed-entry';

/** What opens the editor with its cursor behind the text. */
const byF2 = { eventType: 4, keycode: 113 } as const;

/** Opens the editor as F2 does, with what was typed: as in Excel, Enter would enter that again. */
export const editAgain = ({ engine }: Book, { range, value, subUnitId }: Entry): void => {
  const shown = engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId: sheetId, row, col }, next) => next(sheetId === subUnitId && row === range.startRow && col === range.startColumn ? { ...cell, ...value } : cell),
  });
  const bridge = engine.injector.get(IEditorBridgeService);
  bridge.refreshEditCellState();
  engine.run('sheet.operation.set-cell-edit-visible', { visible: true, ...byF2, unitId: engine.unitId });
  shown();
  bridge.changeEditorDirty(true);
  focusGrid();
};
