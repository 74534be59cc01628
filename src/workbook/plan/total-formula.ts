import { normalise } from '../../domain/number/normalise';
import type { CellInput } from '../edit';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import type { FormLine } from './form-line';
import { formulaText } from './formula-literal';

/** Where the parts of a total stand, as formulas have them. */
export type TotalParts = {
  /** Σ weight × score, weights as ratios. */
  readonly sum: string;
  /** How many scores there are. */
  readonly count: string;
  /** How many results there are, usable or not. */
  readonly results: string;
  /** The sum of all weights. */
  readonly weights: string;
  /** The sum of the weights of the lines that have a score. */
  readonly scoredWeights: string;
};

/** What is missing may be left out where the scheme says so; what is there but cannot be scored has to be put right first. */
const formula = (parts: TotalParts, lines: number, renormalise: boolean, { words }: FillSettings): string => {
  const unfinished = formulaText(words.incomplete);
  const total = renormalise
    ? `IF(OR(${parts.count}=0,${parts.results}>${parts.count}),${unfinished},ROUND((${parts.sum})/(${parts.scoredWeights}),10))`
    : `IF(${parts.count}<${lines},${unfinished},ROUND(${parts.sum},10))`;
  return `IF(ROUND(${parts.weights},6)<>1,${formulaText(words.weightsDoNotAddUp)},${total})`;
};

const addsUp = (lines: readonly FormLine[]): boolean => normalise(lines.reduce((sum, { weight }) => sum + weight, 0)) === 100;

/** The total as it is shown: the domain's own, or in words why there is none. Never a number for something incomplete. */
const totalShown = ({ appraisal }: AppraisedPerson, lines: readonly FormLine[], { words }: FillSettings): number | string => {
  if (appraisal.kind !== 'incomplete') return appraisal.total;
  return addsUp(lines) ? words.incomplete : words.weightsDoNotAddUp;
};

/** The cell of the total: unrounded, its format shows two decimals. Excel's own functions in every mode, so that it needs no add-in. */
export const totalCell = (appraised: AppraisedPerson, lines: readonly FormLine[], parts: TotalParts, settings: FillSettings): CellInput => {
  const shown = totalShown(appraised, lines, settings);
  if (settings.scores !== 'values') {
    return { formula: formula(parts, lines.length, appraised.scheme.whenMissing === 'renormalise', settings), shows: shown };
  }
  return typeof shown === 'number' ? { number: shown } : { text: shown };
};
