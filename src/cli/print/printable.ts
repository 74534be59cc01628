/**
 * Text from a workbook, safe to print on a terminal: line breaks become spaces; other control characters, which a terminal
 * would obey, and marks that turn the direction of writing become visible.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u${hex(character)}`);

const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');
