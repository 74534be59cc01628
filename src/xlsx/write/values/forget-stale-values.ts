import { limits } from '../../limits';
import type { Draft } from '../draft';
import { peekSheet, touchSheet } from '../draft';
import { bytesOfPart } from '../parts-draft';
import { textOfSheet } from '../sheet-text';
import type { SheetTab } from '../workbook-draft';
import { cellAt, rowAt } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { withoutValue } from './without-value';
import { noteChange, readsChange } from './changed-cells';
import { formulaCells, hasFormulas } from './formula-cells';
import type { FormulaCell } from './formula-cells';

type Candidate = { readonly sheet: SheetDraft; readonly cell: FormulaCell };

const letterF = 102;

/** What stands in front of an element's name, and behind it. */
const inFront: ReadonlySet<number | undefined> = new Set([60, 58]);
const behind: ReadonlySet<number | undefined> = new Set([32, 47, 62, 9, 10, 13]);

/** Whether a part has an element `f`, found without making a text of it. */
const hasFormulaBytes = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(letterF); at >= 0; at = bytes.indexOf(letterF, at + 1)) {
    if (inFront.has(bytes[at - 1]) && behind.has(bytes[at + 1])) return true;
  }
  return false;
};

const mayHaveFormulas = (draft: Draft, part: string): boolean =>
  draft.sheetOfPart.has(part) ? hasFormulas(textOfSheet(draft, part)) : hasFormulaBytes(bytesOfPart(draft.parts, part));

/**
 * Sheets whose formulas may read what changed. Sheets that came with the plan are read by nobody but themselves, as long as no sheet that was
 * there before has changed too.
 */
const concernedTabs = ({ workbook: { tabs }, changed, tabsBefore }: Draft): readonly SheetTab[] => {
  const hasChanged = ({ name }: SheetTab): boolean => changed.has(name.toLowerCase());
  return tabs.slice(0, tabsBefore).some(hasChanged) ? tabs : tabs.filter(hasChanged);
};

/** A formula that the plan wrote came with its value; those that were there before may be out of date. */
const candidatesOf = (draft: Draft): readonly Candidate[] =>
  concernedTabs(draft).flatMap(({ name, part, type }) => {
    const own = draft.ownFormulas.get(part);
    if (type !== 'worksheet' || own === 'all' || !mayHaveFormulas(draft, part)) return [];
    const sheet = peekSheet(draft, name);
    return formulaCells(sheet).flatMap((cell) => (own?.has(cellKey(cell.row, cell.column)) === true ? [] : { sheet, cell }));
  });

/** One number per cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * limits.columns + column;

const isStale = (draft: Draft, { sheet, cell }: Candidate): boolean =>
  cell.mayReadAnything || cell.references.some((reference) => readsChange(draft.changed, sheet.name, reference));

const forget = (draft: Draft, { sheet, cell }: Candidate): void => {
  const xml = cellAt(touchSheet(draft, sheet), cell.row, cell.column);
  if (xml !== undefined) rowAt(sheet, cell.row).cells.set(cell.column, withoutValue(xml));
  noteChange(draft.changed, sheet.name, cell.area);
};

/**
 * Takes the values from formulas that read, directly or through others, a cell which the plan changed. They would be figures of before;
 * without one, every program computes it: Excel because it is told to, LibreOffice because it is missing. Gives how many there were.
 */
export const forgetStaleValues = (draft: Draft): number => {
  if (draft.changed.size === 0) return 0;
  let candidates = candidatesOf(draft);
  let count = 0;
  for (let found = true; found; ) {
    const stale = candidates.filter((candidate) => isStale(draft, candidate));
    const known = new Set(stale);
    stale.forEach((candidate) => forget(draft, candidate));
    candidates = candidates.filter((candidate) => !known.has(candidate));
    count += stale.length;
    found = stale.length > 0;
  }
  return count;
};
