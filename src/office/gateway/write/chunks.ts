import type { Step } from './step';
import type { Unit } from './units';

/** The steps of one unit, or a part of them when they are too many for one request. */
export type Piece = { readonly unit: Unit; readonly steps: readonly Step[]; readonly isLast: boolean };

/** What is sent in one request. */
export type Chunk = readonly Piece[];

/** Excel on the web takes 5 MB at once. A request is closed at the first of these, and never goes beyond the second. */
export const FULL = 4_000_000;
const MOST = 4_700_000;

const bytesOf = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/** A unit that alone is too much, in parts. */
const piecesOf = (unit: Unit, steps: readonly Step[]): readonly Piece[] => {
  if (bytesOf(steps) <= MOST) return [{ unit, steps, isLast: true }];
  const parts: Step[][] = [[]];
  let sum = 0;
  for (const one of steps) {
    if (sum > 0 && sum + one.bytes > FULL) {
      parts.push([]);
      sum = 0;
    }
    parts.at(-1)?.push(one);
    sum += one.bytes;
  }
  return parts.map((part, index) => ({ unit, steps: part, isLast: index === parts.length - 1 }));
};

/** Whole sheets together as far as they fit, so that each request leaves whole sheets behind. */
export const chunksOf = (planned: readonly { readonly unit: Unit; readonly steps: readonly Step[] }[]): readonly Chunk[] => {
  const chunks: Piece[][] = [];
  let sum = FULL;
  for (const piece of planned.flatMap(({ unit, steps }) => piecesOf(unit, steps))) {
    const bytes = bytesOf(piece.steps);
    if (sum >= FULL || sum + bytes > MOST) {
      chunks.push([]);
      sum = 0;
    }
    chunks.at(-1)?.push(piece);
    sum += bytes;
  }
  return chunks;
};
