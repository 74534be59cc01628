import { formulaText } from './formula-literal';

/**
 * A text as COUNTIFS and SUMIFS look for it: the cell that holds it, unless the text itself has signs that those functions read as
 * their own (`*`, `?`, `~`, a comparison in front), or is empty.
 */
export const criterion = (text: string, cell: string): string => {
  if (text === '') return '""';
  return /[*?~]|^[<>=]/.test(text) ? formulaText(`=${text.replace(/[*?~]/g, '~$&')}`) : cell;
};
