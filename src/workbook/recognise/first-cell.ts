import { a1 } from '../plan/a1';
import type { RecognisedTable } from './recognition';

/** Where a table begins: the cell of its first heading. */
export const firstCell = ({ headingRows, columns }: RecognisedTable): string => a1(headingRows.value.first, Math.min(...columns.map(({ column }) => column)));
