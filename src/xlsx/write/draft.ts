import { isSheetName } from '../../workbook/is-sheet-name';
import { refuse } from '../refuse';
import { isStrictWorkbook, addRelation, relationsNamespace, relationsOf } from './relations-draft';
import { mendCalculationChain } from './calculation-chain';
import { addContentType } from './content-types';
import { mentionsOf } from './mentions';
import type { Mentions } from './mentions';
import { hasPart, partsDraft, setPart, textOfPart, writeParts } from './parts-draft';
import type { PartsDraft } from './parts-draft';
import { sheetDraft, writeSheet } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';
import { stylesDraft, writeStyles } from './styles/styles-draft';
import type { StylesDraft } from './styles/styles-draft';
import type { ChangedCells } from './values/changed-cells';
import type { TableFacts } from './table-names';
import { addTab, workbookDraft, writeWorkbook } from './workbook-draft';
import type { SheetTab, WorkbookDraft } from './workbook-draft';
import { contentTypes, emptyStyles } from './workbook-parts';

/** A workbook while a plan is carried out. It is changed in place and seen by nobody else; all is written at the end, or nothing. */
export type Draft = {
  readonly parts: PartsDraft;
  readonly workbook: WorkbookDraft;
  /** How many tabs there were before the plan. */
  readonly tabsBefore: number;
  /** Sheets that were taken apart, by name in small letters, and by part. */
  readonly sheets: Map<string, SheetDraft>;
  readonly sheetOfPart: Map<string, SheetDraft>;
  readonly mentions: Mentions;
  styles: StylesDraft | undefined;
  /** Shared texts, once they are needed. */
  texts: readonly string[] | undefined;
  /** All tables by name in small letters, once they are needed. */
  tables: Map<string, TableFacts> | undefined;
  /** Sheets to be written again. */
  readonly touched: Set<SheetDraft>;
  /** Cells with another value than before the plan: what reads them is out of date. */
  readonly changed: ChangedCells;
  /** By sheet part: the cells (`cellKey`) whose formulas the plan wrote together with their values. */
  readonly ownFormulas: Map<string, Set<number> | 'all'>;
  /** A formula was written: Excel is told to calculate. */
  hasNewFormulas: boolean;
};

export const openDraft = (bytes: Uint8Array): Draft => {
  const parts = partsDraft(bytes);
  const workbook = workbookDraft(parts);
  return { parts, workbook, tabsBefore: workbook.tabs.length, sheets: new Map(), sheetOfPart: new Map(), mentions: mentionsOf(parts, workbook), styles: undefined, texts: undefined, tables: undefined, touched: new Set(), changed: new Map(), ownFormulas: new Map(), hasNewFormulas: false };
};

export const tabNamed = (draft: Draft, name: string): SheetTab | undefined => {
  const place = draft.workbook.places.get(name.toLowerCase());
  return place === undefined ? undefined : draft.workbook.tabs[place];
};

export const knownTab = (draft: Draft, name: string): SheetTab => {
  const tab = tabNamed(draft, name);
  return tab === undefined || tab.type !== 'worksheet' ? refuse({ code: 'sheet-unknown', sheet: name }) : tab;
};

/** The sheet of a name, taken apart to look at. */
export const peekSheet = (draft: Draft, name: string): SheetDraft => {
  const key = name.toLowerCase();
  const known = draft.sheets.get(key);
  if (known !== undefined) return known;
  const tab = knownTab(draft, name);
  const sheet = sheetDraft(tab.name, tab.part, textOfPart(draft.parts, tab.part));
  draft.sheets.set(key, sheet);
  draft.sheetOfPart.set(tab.part, sheet);
  return sheet;
};

/** Marks a sheet as one to be written again. */
export const touchSheet = (draft: Draft, sheet: SheetDraft): SheetDraft => {
  draft.touched.add(sheet);
  return sheet;
};

/** The sheet of a name, taken apart to be edited. */
export const sheetOf = (draft: Draft, name: string): SheetDraft => touchSheet(draft, peekSheet(draft, name));

const checkSheetName = (draft: Draft, name: string): void => {
  if (!isSheetName(name)) refuse({ code: 'sheet-name-invalid', sheet: name });
  if (tabNamed(draft, name) !== undefined) refuse({ code: 'sheet-exists', sheet: name });
};

/** Adds a sheet part with a tab at the end and everything the file needs to know about it. */
export const addSheetPart = (draft: Draft, name: string, part: string, text: string): void => {
  checkSheetName(draft, name);
  setPart(draft.parts, part, text);
  addContentType(draft.parts, part, contentTypes.sheet);
  const relation = addRelation(draft.parts, draft.workbook.part, 'worksheet', part);
  addTab(draft.workbook, relationsNamespace(draft.parts), { name, part, type: 'worksheet' }, relation);
  draft.mentions.unread.add(part);
};

const stylesPart = (draft: Draft): string => {
  const known = relationsOf(draft.parts, draft.workbook.part).find(({ type }) => type === 'styles')?.target;
  if (known !== undefined && hasPart(draft.parts, known)) return known;
  const part = `${draft.workbook.part.slice(0, draft.workbook.part.lastIndexOf('/') + 1)}styles.xml`;
  setPart(draft.parts, part, emptyStyles(isStrictWorkbook(draft.parts)));
  addContentType(draft.parts, part, contentTypes.styles);
  addRelation(draft.parts, draft.workbook.part, 'styles', part);
  return part;
};

export const stylesOf = (draft: Draft): StylesDraft => {
  if (draft.styles === undefined) {
    const part = stylesPart(draft);
    draft.styles = stylesDraft(part, textOfPart(draft.parts, part));
  }
  return draft.styles;
};

/** The finished file. */
export const writeDraft = (draft: Draft): Uint8Array => {
  mendCalculationChain(draft);
  for (const sheet of draft.touched) setPart(draft.parts, sheet.part, writeSheet(sheet));
  if (draft.styles !== undefined) setPart(draft.parts, draft.styles.part, writeStyles(draft.styles));
  writeWorkbook(draft.parts, draft.workbook);
  return writeParts(draft.parts);
};
