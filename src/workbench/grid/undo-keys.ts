import { EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR, ICommandService, IContextService, IUndoRedoService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { Engine } from './engine';

/** The grid keeps no steps of the workbook: its commands for undo and redo (and their keys) ask the workbook's history. Within a cell that is being typed they stay the grid's. */
export const leaveUndoTo = (history: { readonly undo: () => void; readonly redo: () => void }, { injector, unitId }: Engine): void => {
  const own = injector.get(IUndoRedoService);
  const context = injector.get(IContextService);
  const push = own.pushUndoRedo.bind(own);
  own.pushUndoRedo = (item) => { if (item.unitID !== unitId) push(item); };
  const isTyping = (): boolean => context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if ((id !== UndoCommandId && id !== RedoCommandId) || isTyping()) return;
    if (id === UndoCommandId) history.undo();
    else history.redo();
  });
};
