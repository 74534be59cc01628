import { formulaPieces } from '../../workbook/formula/formula-pieces';
import type { Draft } from './draft';
import { formulasIn } from './formulas-in-xml';
import { textOfPart } from './parts-draft';
import type { PartsDraft } from './parts-draft';
import { textOfSheet } from './sheet-text';
import type { WorkbookDraft } from './workbook-draft';

/**
 * Which sheets the formulas of sheets and charts mention. A part is read when somebody asks, and again after its formulas changed: a plan that
 * makes a thousand forms must not read all of them a thousand times.
 */
export type Mentions = {
  /** Parts to be read before the next answer. */
  readonly unread: Set<string>;
  /** By part: the mentioned sheets, in small letters. */
  readonly sheetsOf: Map<string, ReadonlySet<string>>;
  /** The other way round. */
  readonly partsOf: Map<string, Set<string>>;
};

const chartPart = /\/chart(?:Ex)?\d*\.xml$/i;

export const mentionsOf = (parts: PartsDraft, workbook: WorkbookDraft): Mentions => ({
  unread: new Set([...workbook.tabs.flatMap(({ part, type }) => (type === 'worksheet' ? part : [])), ...[...parts.names.values()].filter((name) => chartPart.test(name))]),
  sheetsOf: new Map(),
  partsOf: new Map(),
});

const mentionsIn = (xml: string): ReadonlySet<string> => {
  const found = new Set<string>();
  if (!xml.includes('!')) return found;
  for (const formula of formulasIn(xml)) {
    if (!formula.includes('!')) continue;
    for (const piece of formulaPieces(formula)) if (piece.kind === 'reference' && piece.sheet !== undefined) found.add(piece.sheet.toLowerCase());
  }
  return found;
};

/** Of a part that is removed. */
export const forgetMentions = ({ mentions: { unread, sheetsOf, partsOf } }: Draft, part: string): void => {
  unread.delete(part);
  for (const sheet of sheetsOf.get(part) ?? []) partsOf.get(sheet)?.delete(part);
  sheetsOf.delete(part);
};

const readPart = (draft: Draft, part: string): void => {
  const { sheetsOf, partsOf } = draft.mentions;
  for (const sheet of sheetsOf.get(part) ?? []) partsOf.get(sheet)?.delete(part);
  const sheets = mentionsIn(chartPart.test(part) ? textOfPart(draft.parts, part) : textOfSheet(draft, part));
  sheetsOf.set(part, sheets);
  for (const sheet of sheets) {
    const parts = partsOf.get(sheet) ?? new Set<string>();
    partsOf.set(sheet, parts.add(part));
  }
};

/** The parts of sheets and charts whose formulas mention a sheet by its name. */
export const partsThatMention = (draft: Draft, sheet: string): ReadonlySet<string> => {
  for (const part of draft.mentions.unread) readPart(draft, part);
  draft.mentions.unread.clear();
  return new Set(draft.mentions.partsOf.get(sheet.toLowerCase()));
};
