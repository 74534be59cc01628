import { columnLetters } from '../plan/a1';
import type { Corner, FormulaPiece, Reference } from './formula-pieces';

const isOnSheet = ({ row = 0, column = 0 }: Corner): boolean => row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384;

const corner = ({ column, columnFixed, row, rowFixed }: Corner): string =>
  (column === undefined ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`) + (row === undefined ? '' : `${rowFixed ? '$' : ''}${row + 1}`);

/** A reference as formulas have it; one that left the sheet is `#REF!`. */
const writeReference = ({ prefix, from, to }: Reference): string => {
  if (!isOnSheet(from) || (to !== undefined && !isOnSheet(to))) return `${prefix}#REF!`;
  return `${prefix}${corner(from)}${to === undefined ? '' : `:${corner(to)}`}`;
};

/** Without a reference in its place, one becomes `#REF!`. */
export const writePieces = (pieces: readonly FormulaPiece[], change: (reference: Reference) => Reference | undefined): string =>
  pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const changed = change(piece);
    return changed === undefined ? `${piece.prefix}#REF!` : writeReference(changed);
  }).join('');
