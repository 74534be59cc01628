import type { Step } from './step';
import type { Unit } from './units';

/** The steps of one unit, or a part of them when they are too many for one request. */
type Piece = { readonly unit: Unit; readonly steps: readonly Step[]; readonly isLast: boolean };

/** What is sent in one request. */
export type Chunk = readonly Piece[];

/** Excel on the web takes 5 MB at once. A request is closed at the first of these, and never goes beyond the second. */
export const FULL = 4_000_000;
const MOST = 4_700_000;

/** Where Excel groups undo, the client keeps each range and says so: requests are half as large again. */
const KEEPING = 0.65;

type Room = { readonly full: number; readonly most: number };

const bytesOf = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/** A unit that alone is too much, in parts. */
const piecesOf = (unit: Unit, steps: readonly Step[], { full, most }: Room): readonly Piece[] => {
  if (bytesOf(steps) <= most) return [{ unit, steps, isLast: true }];
  const parts: Step[][] = [[]];
  let sum = 0;
  for (const one of steps) {
    if (sum > 0 && sum + one.bytes > full) {
      parts.push([]);
      sum = 0;
    }
    parts.at(-1)?.push(one);
    sum += one.bytes;
  }
  return parts.map((part, index) => ({ unit, steps: part, isLast: index === parts.length - 1 }));
};

/** Whole sheets together as far as they fit, so that each request leaves whole sheets behind. */
export const chunksOf = (planned: readonly { readonly unit: Unit; readonly steps: readonly Step[] }[], groupsUndo = false): readonly Chunk[] => {
  const share = groupsUndo ? KEEPING : 1;
  const room: Room = { full: FULL * share, most: MOST * share };
  const chunks: Piece[][] = [];
  let sum = room.full;
  for (const piece of planned.flatMap(({ unit, steps }) => piecesOf(unit, steps, room))) {
    const bytes = bytesOf(piece.steps);
    if (sum >= room.full || sum + bytes > room.most) {
      chunks.push([]);
      sum = 0;
    }
    chunks.at(-1)?.push(piece);
    sum += bytes;
  }
  return chunks;
};
