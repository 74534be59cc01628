import { normalise } from './normalise';

const GRID = 1e10;
const SCORES = 1e4;
/** So near to a half of the 10th decimal the digits of a double do not decide. */
const HALF_IS_NEAR = 0.01;

const whole = (x: number, scale: number): bigint => BigInt(Math.round(x * scale));

const exactly = (start: number, rise: number, distance: number, run: number): number => {
  const along = whole(run, GRID);
  const sum = (whole(start, SCORES) * along + whole(rise, SCORES) * whole(distance, GRID)) * BigInt(GRID / SCORES);
  const size = sum < 0n ? -sum : sum;
  const rounded = Number((2n * size + along) / (2n * along)) / GRID;
  return sum < 0n ? -rounded : rounded;
};

/**
 * `start + rise × distance ÷ run`, rounded exactly to 10 decimals, half away from zero, as decimal arithmetic has it.
 * `start` and `rise` have at most 4 decimals, `distance` and `run` (above 0) at most 10; noise beyond is ignored. Distances are
 * taken in whole units of the 10th decimal, so that points very near to each other cost no digits.
 */
export const along = (start: number, rise: number, distance: number, run: number): number => {
  const part = Math.round(distance * GRID) / Math.round(run * GRID);
  const about = start + rise * part;
  const scaled = Math.abs(about) * GRID;
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < HALF_IS_NEAR;
  return isNearHalf ? exactly(start, rise, distance, run) : normalise(about);
};
