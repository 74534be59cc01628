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
  totalOfRest: (sum, weights, total) => `Indicators without a score are left out; the weights of the others add up to ${weights}%: ${sum} ÷ ${weights}% = ${total}.`,
  weightsDoNotAddUp: (sum) => `The weights add up to ${sum}%, not to 100%, so there is no total. Adjust the weights.`,
  totalLabel: 'Total',
  graded: (range, sheet) => `${range} (limits on the sheet “${sheet}”)`,
  gradeOpen: 'There is no total yet, so there is no grade. Complete the scores first.',
  gradesUnusable: (sheet) => `The table of grades on the sheet “${sheet}” has errors, so there is no grade. Correct the table; the check lists the errors.`,
  lookedUp: (sheet, row) => `Taken from row ${row} of the sheet “${sheet}”, and follows it.`,
  lookedUpGone: (sheet) => `The sheet “${sheet}” no longer has this row. Fill the forms again.`,
  calculated: 'Calculated by a formula that uses no KPI function.',
  typed: 'This value was typed in; nothing calculates it.',
  empty: 'The cell is empty: there is no score to explain.',
  outdated: (because, shown) => `${because}. The cell shows ${shown}, which is not what its figures give now. Recalculate the workbook; if it still differs, check the formula.`,
};
