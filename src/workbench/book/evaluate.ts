import { cellReader, reachTo, usedArea, type Content } from '../grid/cells';
import type { Book } from './book';

/** Far enough to the right that people and add-ins rarely write there. */
const outOfTheWay = 199;

/** Calculates a formula as seen from a sheet, in a cell beside everything else that is blank again afterwards; nothing of it can be undone or heard. */
export const evaluate = async (book: Book, sheetId: string, formula: string): Promise<Content> => {
  const { engine } = book;
  const used = usedArea(engine, sheetId, false);
  const column = Math.max(outOfTheWay, used === undefined ? outOfTheWay : used.endColumn + 2);
  const wasDirty = book.isDirty;
  const write = (f: string | null): void => book.journal.unwritten(() => {
    engine.run('sheet.mutation.set-range-values', { unitId: engine.unitId, subUnitId: sheetId, cellValue: { 0: { [column]: { f, v: null, t: null, si: null, p: null, s: null } } } });
  });
  book.journal.unwritten(() => reachTo(engine, sheetId, 0, column));
  write(formula);
  await engine.calculation.recalculate(false);
  const { content } = cellReader(engine, sheetId)(0, column);
  write(null);
  await engine.calculation.recalculate(false);
  book.isDirty = wasDirty;
  return content;
};
