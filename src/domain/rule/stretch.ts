import type { Limit } from './rule';

/** One end of a stretch of values, and whether it belongs to it. */
export type Edge = { readonly limit: Limit; readonly included: boolean };

/** Values from `lower` to `upper`; a missing end is open without limit. */
export type Stretch = { readonly lower?: Edge; readonly upper?: Edge };
