import { applyPlan } from '../../xlsx/apply-plan';
import { emptyWorkbook } from '../../xlsx/empty-workbook';
import type { Book } from '../book/book';
import { savePlan, type Opened } from './save-plan';

/** Where a workbook came from, if it was opened: the file, and what its sheets held. */
export type Origin = { readonly bytes: Uint8Array; readonly opened: Opened };

/** The workbook as an .xlsx file. A file that was opened is patched: what the workbench does not understand stays as it was. */
export const saveBook = async (book: Book, origin?: Origin): Promise<Uint8Array> => {
  await book.engine.calculation.upToDate();
  const applied = applyPlan(origin?.bytes ?? emptyWorkbook(), savePlan(book, origin?.opened));
  if (applied.kind === 'refused') throw new Error(`The workbook could not be saved: ${applied.problem.code}`);
  return applied.bytes;
};
