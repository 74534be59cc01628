const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, '0');

/** A counted id in the one spelling that Excel takes: upper case, in braces. `family` keeps ids of different things apart. */
export const guidOf = (number: number, family: number): string => `{${hex(number, 8)}-0000-4${hex(family, 3)}-8000-000000000000}`;
