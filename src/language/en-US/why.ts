import type { WhyWords } from '../why-words';

export const why: WhyWords = {
  result: 'Result',
  rule: 'Scoring rule',
  formula: 'Formula',
  argument: 'Argument',
  part: (weight, score, weighted) => `${weight} × ${score} = ${weighted}`,
  partMissing: (weight) => `${weight} × no score yet`,
  total: (sum) => `Together they make the total ${sum}.`,
  totalOpen: 'An indicator has no score yet, so there is no total. Complete the scores.',
  calculated: 'Calculated by a formula that uses no KPI function.',
  typed: 'This value was typed in; nothing calculates it.',
  empty: 'The cell is empty: there is no score to explain.',
  outdated: (because, shown) => `${because}. The cell shows ${shown}, which is not what its figures give now. Recalculate the workbook; if it still differs, check the formula.`,
};
