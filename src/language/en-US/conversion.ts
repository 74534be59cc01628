import type { ConversionWords } from '../conversion-words';

export const conversion: ConversionWords = {
  fixed: {
    'answers-in-words': 'Shows words; they stay as fixed text.',
    'no-equivalent': 'Excel’s own functions cannot calculate this; the value stays fixed.',
    'rule-unusable': 'The scoring rule cannot be read or lacks its target; the value stays fixed.',
    'text-figures': 'Its figures are stored as text; the value stays fixed.',
    'argument-unusable': 'Weights, shares or grades cannot be read; the value stays fixed.',
    'argument-unknown': 'An argument is calculated by another formula and cannot be rewritten; the value stays fixed.',
    'too-long': 'The formula would be longer than Excel allows; the value stays fixed.',
  },
  left: {
    'shows-error': 'The cell shows an error; the formula stays. Correct the figures first, then convert.',
    'not-calculated': 'The formula has not been calculated; it stays. Recalculate first, then convert.',
    'array-inside-formula': 'A KPI function inside this formula answers several cells; it stays. Put the function into a cell of its own first, then convert.',
    'array-entered': 'Other formulas stand in the cells of its answer, or it was entered as an array formula; it stays. Move the others or enter it anew, then convert.',
    'function-unknown': 'There is no such KPI function; the formula stays. Check the function’s name.',
  },
  rulesAsNow: 'Rules, targets and grades are written into the formulas as they are now; the formulas will not follow later changes of a rule’s text.',
  names: (names) => `Defined names also use KPI functions and will not be converted: ${names.join(', ')}.`,
  differs: (before, after) => `Showed ${before} before and ${after} after the conversion. Undo the conversion and check this formula.`,
};
