const COLUMNS = 16_384;

/** The 0-based column of letters, `undefined` beyond XFD. */
export const columnOfLetters = (letters: string): number | undefined => {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= COLUMNS ? column - 1 : undefined;
};
