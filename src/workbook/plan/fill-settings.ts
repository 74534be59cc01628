import type { Quantity } from '../../domain/quantity';
import type { GradeBand } from '../../domain/calibration/grade-of';
import type { GradesPlace } from '../grades/grades-table';
import type { RulesPlace } from './rules-place';
import type { SheetWords } from './sheet-words';

/**
 * What stands in the score cells. `kpi`: formulas of the add-in on the row's own result and rule. `native`: the same rule in Excel's
 * own functions, which recalculates without the add-in. `values`: plain numbers.
 */
export type ScoreMode = 'kpi' | 'native' | 'values';

export type FillSettings = {
  readonly scores: ScoreMode;
  readonly words: SheetWords;
  /** `2026Q3`; a person's own period, where the sheet has one, comes first. */
  readonly period?: string | undefined;
  /** Targets of the period, by id of the indicator. */
  readonly targets: ReadonlyMap<string, Quantity>;
  /** Off unless HR turned grades on. */
  readonly grades?: readonly GradeBand[] | undefined;
  /** The cells that hold these grades, once a plan knows them: formulas point there. */
  readonly gradesAt?: GradesPlace | undefined;
  /** Where the rules sheet holds what people are appraised by, once a plan knows it. */
  readonly rulesAt?: RulesPlace | undefined;
  readonly company?: string | undefined;
  /** 1, 2, 2, 4 (`competition`, the default), 1, 2, 2, 3 (`dense`), or none: where only a part of the people is in the output. */
  readonly ranks?: 'competition' | 'dense' | 'none' | undefined;
};
