const mostCharacters = 255;

/** Columns end at XFD. */
const isColumn = (letters: string): boolean => letters.length < 3 || letters.toUpperCase() <= 'XFD';

/** Whether Excel takes a text for the name of something (a table included), and not for a cell (`KPI1`, `R1C1`) or an expression. */
export const isName = (name: string): boolean => {
  const looksLikeCell = /^([A-Za-z]{1,3})\d+$/.exec(name)?.[1];
  return (
    name.length <= mostCharacters &&
    /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
    (looksLikeCell === undefined || !isColumn(looksLikeCell)) &&
    !/^(r|c|r\d*c\d*|true|false)$/i.test(name)
  );
};
