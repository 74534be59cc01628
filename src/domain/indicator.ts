import type { InEachLanguage } from './locale';
import type { Sourced } from './origin';
import type { Unit } from './quantity';

/** What kind of figure an indicator's result is: a ratio, a rating, or a number of incidents. */
export type Measure = 'rate' | 'rating' | 'count';

export type Indicator = {
  /** Stored in people's workbooks, therefore never renamed: `drop-off-rate`. */
  readonly id: string;
  readonly names: InEachLanguage;
  /** Other headings under which HR keeps it, in any script; used to recognise columns. */
  readonly synonyms: readonly string[];
  readonly measure: Measure;
  /** The unit in which results are shown and usually typed. */
  readonly unit: Unit;
  readonly betterWhen: 'lower' | 'higher';
  readonly definition: Sourced<InEachLanguage>;
  /** The figure the position's objective names (arrears within 5‰), where it differs from the rule at the limit. */
  readonly objective?: Sourced<{ readonly text: string; readonly value: number; readonly reachedAtLimit: boolean }>;
};
