import { formulaPieces } from '../reference/formula-pieces';
import type { Draft } from './draft';
import { formulasIn } from './formulas-in-xml';
import { textOfPart } from './parts-draft';
import { textOfSheet } from './sheet-text';

/** Names of the sheets (in small letters) that the formulas of a part mention. */
export type Mentions = ReadonlySet<string>;

const mentionsIn = (xml: string): Mentions => {
  const found = new Set<string>();
  if (!xml.includes('!')) return found;
  for (const formula of formulasIn(xml)) {
    if (!formula.includes('!')) continue;
    for (const piece of formulaPieces(formula)) if (piece.kind === 'reference' && piece.sheet !== undefined) found.add(piece.sheet.toLowerCase());
  }
  return found;
};

/** Which sheets the formulas of a sheet or chart mention: worked out once, and again after formulas were written there (`forgetMentions`). */
export const mentionsOf = (draft: Draft, part: string): Mentions => {
  const known = draft.mentions.get(part);
  if (known !== undefined) return known;
  const text = draft.workbook.tabs.some((tab) => tab.part === part) ? textOfSheet(draft, part) : textOfPart(draft.parts, part);
  const mentions = mentionsIn(text);
  draft.mentions.set(part, mentions);
  return mentions;
};

export const forgetMentions = (draft: Draft, part: string): void => {
  draft.mentions.delete(part);
};
