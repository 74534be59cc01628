import { valueOf } from '../quantity';
import type { Limit, TargetLimit } from './rule';

export const isTargetLimit = (limit: Limit): limit is TargetLimit => 'target' in limit;

/** The plain number of a fixed limit; a share of the target has none before the target is bound (`bindTarget`). */
export const limitValue = (limit: Limit): number => {
  if (isTargetLimit(limit)) throw new Error('A rule that speaks of a target is bound to it before it runs.');
  return valueOf(limit);
};
