import { normalise } from './normalise';

/** Rounds the normalised number to 0–9 decimals, half away from zero: 2.985 is 2.99 with 2 decimals. */
export const roundHalfAway = (x: number, decimals: number): number => {
  const power = 10 ** decimals;
  const size = normalise(normalise(Math.abs(x)) * power);
  const rounded = Math.floor(size + 0.5) / power;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
};
