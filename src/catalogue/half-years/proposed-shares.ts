import type { HalfYearShares } from '../../domain/half-year/half-year-scheme';
import { proposed } from '../../domain/origin';

/** How much the parts of a half-year count unless HR decides otherwise. */
export const proposedShares: HalfYearShares = {
  quarters: proposed(70),
  competency: proposed(20),
  attitude: proposed(10),
  core: proposed(70),
  reference: proposed(30),
};
