import { EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR, IContextService, ICommandService, IUndoRedoService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { Engine } from './engine';
import { hearFirst } from './hear-first';

const takesBack = (id: string): boolean => id === UndoCommandId || id === RedoCommandId;

/** The grid's own steps are forgotten: its commands for undo and redo (and their keys) ask the workbook's history. Within a cell that is being typed they stay the grid's. */
export const leaveUndoTo = (history: { readonly undo: () => void; readonly redo: () => void }, engine: Engine): void => {
  const { injector, unitId } = engine;
  const context = injector.get(IContextService);
  const isTyping = (): boolean => context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  hearFirst(engine, ({ id }) => { if (takesBack(id)) injector.get(IUndoRedoService).clearUndoRedo(unitId); });
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!takesBack(id) || isTyping()) return;
    if (id === UndoCommandId) history.undo();
    else history.redo();
  });
};
