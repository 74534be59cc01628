import type { SheetWords } from './sheet-words';

/** Whether everybody holds the same post, and whether everybody is appraised for the same period. */
export type Alike = { readonly position: boolean; readonly period: boolean };

/** Ranks are among people of the same post and period; the heading says so as soon as there are several of either. */
export const rankHeading = ({ results }: Pick<SheetWords, 'results'>, { position, period }: Alike): string => {
  if (position) return period ? results.rank : results.rankInPeriod;
  return period ? results.rankInPosition : results.rankInPositionAndPeriod;
};
