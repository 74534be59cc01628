import type { Area } from '../grid';
import type { Corner, FormulaPiece, Reference } from './formula-pieces';
import { formulaPieces } from './formula-pieces';
import { writePieces } from './write-pieces';

/** `count` rows are put in below row `after` (0-based) of a sheet. */
export type RowInsertion = { readonly sheet: string; readonly after: number; readonly count: number };

/**
 * An area after the insertion. One that ends with the repeated row grows over its copies: what was said about the one row (its sum, its
 * format, its validation) is meant for all of them.
 */
export const shiftedArea = (area: Area, { after, count }: RowInsertion): Area => ({
  ...area,
  top: area.top > after ? area.top + count : area.top,
  bottom: area.bottom >= after ? area.bottom + count : area.bottom,
});

const shiftedCorner = (corner: Corner, { after, count }: RowInsertion): Corner =>
  corner.row !== undefined && corner.row > after ? { ...corner, row: corner.row + count } : corner;

/** The lower end of a range that reaches from above or from the repeated row to exactly that row. */
const grown = (corner: Corner, other: Corner, { after, count }: RowInsertion): Corner =>
  corner.row === after && other.row !== undefined && other.row <= after ? { ...corner, row: corner.row + count } : corner;

const shiftedReference = (reference: Reference, insertion: RowInsertion, grows: boolean): Reference => {
  const from = shiftedCorner(reference.from, insertion);
  if (reference.to === undefined) return { ...reference, from };
  const to = shiftedCorner(reference.to, insertion);
  return { ...reference, from, to: grows ? grown(to, reference.from, insertion) : to };
};

const isMeant = (reference: Reference, formulaSheet: string, { sheet }: RowInsertion): boolean =>
  !reference.isForeign && (reference.sheet ?? formulaSheet).toLowerCase() === sheet.toLowerCase();

/**
 * The pieces of a formula on `formulaSheet` after the insertion: references to rows further down point to where these are now. Whole columns,
 * other workbooks and ranges over several sheets stay, as in Excel.
 */
export const shiftedFormula = (formula: string, formulaSheet: string, insertion: RowInsertion, grows = true): string => {
  const pieces: readonly FormulaPiece[] = formulaPieces(formula);
  return pieces.some((piece) => piece.kind === 'reference' && isMeant(piece, formulaSheet, insertion))
    ? writePieces(pieces, (reference) => (isMeant(reference, formulaSheet, insertion) ? shiftedReference(reference, insertion, grows) : reference))
    : formula;
};
