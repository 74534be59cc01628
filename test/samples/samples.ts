import { quarterClean } from './quarter-clean';
import { quarterLong } from './quarter-long';
import { quarterMessy } from './quarter-messy';
import { quarterTraditional } from './quarter-traditional';

/** The workbooks in assets/samples and what makes each of them. */
export const samples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'quarter-clean.xlsx': quarterClean,
  'quarter-messy.xlsx': quarterMessy,
  'quarter-long.xlsx': quarterLong,
  'quarter-traditional.xlsx': quarterTraditional,
};
