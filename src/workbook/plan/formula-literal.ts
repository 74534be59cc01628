import { decimalText } from '../../domain/number/decimal-text';

const LONGEST = 255;

/** A text as a formula has it; Excel allows 255 characters in one literal, longer ones are joined. */
export const formulaText = (text: string): string => {
  const chunks = text.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'g')) ?? [''];
  return chunks.map((chunk) => `"${chunk.replaceAll('"', '""')}"`).join('&');
};

/** A number as a formula has it: never an exponent, never a comma. */
export const formulaNumber = (value: number): string => decimalText(value);
