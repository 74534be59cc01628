/** A numerator and a denominator as people see them; a question mark for the one that is missing, empty where both are. */
export const shownRatio = (numerator: string, denominator: string): string =>
  numerator === '' && denominator === '' ? '' : `${numerator === '' ? '?' : numerator} ÷ ${denominator === '' ? '?' : denominator}`;
