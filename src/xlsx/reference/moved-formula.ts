import type { Corner, FormulaPiece, Reference } from '../../workbook/formula/formula-pieces';
import { writePieces } from '../../workbook/formula/write-pieces';

const moved = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  ...(corner.row === undefined || corner.rowFixed ? {} : { row: corner.row + rows }),
  ...(corner.column === undefined || corner.columnFixed ? {} : { column: corner.column + columns }),
});

export const movedReference = (reference: Reference, rows: number, columns: number): Reference => ({
  ...reference,
  from: moved(reference.from, rows, columns),
  ...(reference.to === undefined ? {} : { to: moved(reference.to, rows, columns) }),
});

/** A formula as it reads when its cell is copied `rows` down and `columns` to the right: relative references move, those with `$` stay. */
export const movedFormula = (pieces: readonly FormulaPiece[], rows: number, columns: number): string =>
  writePieces(pieces, (reference) => movedReference(reference, rows, columns));
