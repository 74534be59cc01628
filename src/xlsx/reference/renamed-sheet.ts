import { quotedSheet } from '../../workbook/plan/a1';
import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { writePieces } from '../../workbook/formula/write-pieces';

/** A formula with its references to the sheet `from` pointing to the sheet `to`; names of that sheet (`Sheet!name`) stay. */
export const renamedSheet = (formula: string, from: string, to: string): string => {
  const pieces = formulaPieces(formula);
  const isMeant = (sheet: string | undefined): boolean => sheet?.toLowerCase() === from.toLowerCase();
  return pieces.some((piece) => piece.kind === 'reference' && isMeant(piece.sheet))
    ? writePieces(pieces, (reference) => (isMeant(reference.sheet) ? { ...reference, sheet: to, prefix: `${quotedSheet(to)}!` } : reference))
    : formula;
};
