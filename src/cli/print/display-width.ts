/** First and last code point of the ranges that a terminal draws two columns wide (Unicode East Asian Width W and F). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x23e9, 0x23ec], [0x25fd, 0x25fe], [0x2614, 0x2615],
  [0x2648, 0x2653], [0x26aa, 0x26ab], [0x26bd, 0x26be], [0x26c4, 0x26c5], [0x2705, 0x2705], [0x274c, 0x274c],
  [0x2753, 0x2757], [0x2795, 0x2797], [0x2b1b, 0x2b1c], [0x2b50, 0x2b50], [0x2e80, 0x303e], [0x3041, 0x33ff],
  [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const isWide = (codePoint: number): boolean =>
  codePoint >= 0x1100 && wide.some(([first, last]) => codePoint >= first && codePoint <= last);

const isDrawnOverOthers = (character: string): boolean => /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character);

const widthOfCharacter = (character: string): number => {
  if (isDrawnOverOthers(character)) return 0;
  return isWide(character.codePointAt(0) ?? NaN) ? 2 : 1;
};

/** How many columns of a terminal a text takes: a Chinese character takes two. Ambiguous ones (‰, “) count as one. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
};
