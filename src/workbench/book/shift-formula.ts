import { formulaPieces, type Corner, type Reference } from '../../workbook/formula/formula-pieces';
import { writePieces } from '../../workbook/formula/write-pieces';
import { lastColumn, lastRow, shifted, type Area, type Shift } from './area';
import type { Book } from './book';
import { sheetNamed } from './sheets';

const start = 0;

/** Whole columns reach over all rows, whole rows over all columns. */
const areaOf = ({ from, to = from }: Reference): Area => ({
  top: Math.min(from.row ?? start, to.row ?? start), bottom: Math.max(from.row ?? lastRow, to.row ?? lastRow),
  left: Math.min(from.column ?? start, to.column ?? start), right: Math.max(from.column ?? lastColumn, to.column ?? lastColumn),
});

const movedCorner = (corner: Corner, row: number, column: number): Corner => ({
  ...corner, ...(corner.row === undefined ? {} : { row }), ...(corner.column === undefined ? {} : { column }),
});

const shiftedReference = (reference: Reference, shift: Shift): Reference | undefined => {
  const area = shifted(areaOf(reference), shift);
  if (area === undefined) return undefined;
  const { from, to } = reference;
  return { ...reference, from: movedCorner(from, area.top, area.left), ...(to === undefined ? {} : { to: movedCorner(to, area.bottom, area.right) }) };
};

/** A formula that was written before cells moved elsewhere: its references follow them. `sheetId` is where it stands; names stand nowhere. */
export const shiftFormula = (book: Book, sheetId: string | undefined, formula: string, shift: Shift): string => {
  const isMeant = ({ sheet, isForeign }: Reference): boolean => !isForeign && (sheet === undefined ? sheetId : sheetNamed(book, sheet)?.id) === shift.sheetId;
  return writePieces(formulaPieces(formula), (reference) => (isMeant(reference) ? shiftedReference(reference, shift) : reference));
};
