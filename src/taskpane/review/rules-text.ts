import type { PaneWords } from '../../language/pane-words';

/** What becomes of the rules sheet: a new one, rows added to the one that is there, or nothing. */
export const rulesText = (words: PaneWords['review'], sheet: string, isThere: boolean, isWritten: boolean): string => {
  if (!isThere) return words.rulesNew(sheet);
  return isWritten ? words.rulesAdded(sheet) : words.rulesKept(sheet);
};
