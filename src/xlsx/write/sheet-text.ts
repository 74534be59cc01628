import type { Draft } from './draft';
import { textOfPart } from './parts-draft';
import { writeSheet } from './sheet-draft';

/** The text of a sheet part as it now is, whether it was taken apart or not. */
export const textOfSheet = (draft: Draft, part: string): string => {
  const sheet = draft.sheetOfPart.get(part);
  return sheet === undefined || !draft.touched.has(sheet) ? textOfPart(draft.parts, part) : writeSheet(sheet);
};
