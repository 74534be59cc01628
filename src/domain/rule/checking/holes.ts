import type { Piece } from '../pieces';
import type { Stretch } from '../stretch';

const startOf = ({ lower, isLimit }: Piece): Stretch => (lower === undefined ? {} : { lower: { limit: lower, included: isLimit } });
const endOf = ({ upper, isLimit }: Piece): Stretch => (upper === undefined ? {} : { upper: { limit: upper, included: isLimit } });

/** The stretches of possible values that no clause covers, from below to above. */
export const holesIn = (pieces: readonly Piece[]): readonly Stretch[] => {
  const holes: Stretch[] = [];
  pieces.forEach((piece, index) => {
    if (piece.holding.length > 0) return;
    const before = pieces[index - 1];
    const last = holes[holes.length - 1];
    const continues = before !== undefined && before.holding.length === 0 && last !== undefined;
    if (continues) holes[holes.length - 1] = { ...(last.lower === undefined ? {} : { lower: last.lower }), ...endOf(piece) };
    else holes.push({ ...startOf(piece), ...endOf(piece) });
  });
  return holes;
};
