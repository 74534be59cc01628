import { ICommandService, CommandType } from '@univerjs/core';
import type { Host } from '../../host';
import { cellLooksOf, type CellLooks } from './cell-looks';
import { formulaAnswersOf } from './formula-answers';
import { dressCells, paintCells } from './paint-cells';
import { sheetViewOf, type SheetView } from './sheet-view';

const firstView = (host: Host): Promise<SheetView> => new Promise((resolve) => {
  const look = (): void => {
    const view = sheetViewOf(host.book);
    if (view === undefined) requestAnimationFrame(look);
    else resolve(view);
  };
  look();
});

/** Shows in the grid what the workbook keeps beside its cells. */
export const startDrawing = async (host: Host): Promise<void> => {
  const { book } = host;
  const answers = formulaAnswersOf(book);
  const looks = new Map<string, CellLooks>();
  const looksOf = (sheetId: string): CellLooks => {
    const known = looks.get(sheetId) ?? cellLooksOf(book, sheetId, answers);
    looks.set(sheetId, known);
    return known;
  };
  const view = await firstView(host);
  let wasPlain = true;
  let isPlanned = false;
  const refresh = (): void => {
    isPlanned = false;
    looks.clear();
    const { isPlain } = looksOf(view.sheetId());
    if (!isPlain || !wasPlain) view.redraw();
    wasPlain = isPlain;
  };
  const soon = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(refresh);
  };
  dressCells(book, looksOf);
  paintCells(view, looksOf);
  answers.onAnswers(soon);
  book.onEvent(soon);
  book.onShift(() => { answers.forget(); soon(); });
  book.engine.calculation.onCalculated(soon);
  host.log.onEntry(soon);
  book.engine.injector.get(ICommandService).onCommandExecuted(({ type, id }) => { if (type === CommandType.MUTATION && !id.startsWith('formula.') && !id.startsWith('doc.')) soon(); });
  soon();
};
