import { parseElement } from '../xml/element';
import { attributeOf } from '../xml/start-tag';
import type { Draft } from './draft';
import { textOfPart } from './parts-draft';
import { relationsOf } from './relations-draft';

export type TableFacts = { readonly part: string; readonly id: number; readonly name: string; readonly ref: string };

export const tableFacts = (draft: Draft, part: string): TableFacts => {
  const { head } = parseElement(part, textOfPart(draft.parts, part));
  const name = attributeOf(head, 'displayName') ?? attributeOf(head, 'name') ?? '';
  return { part, id: Number(attributeOf(head, 'id')), name, ref: attributeOf(head, 'ref') ?? '' };
};

/** The tables of a sheet part. */
export const tablesOf = (draft: Draft, sheetPart: string): readonly TableFacts[] =>
  relationsOf(draft.parts, sheetPart).flatMap(({ type, target }) => (type === 'table' ? tableFacts(draft, target) : []));

const allTables = (draft: Draft): readonly TableFacts[] => draft.workbook.tabs.flatMap(({ part }) => tablesOf(draft, part));

/** All tables of the workbook, by name in small letters: gathered once, then kept up to date by whoever adds or removes one. */
export const tableNames = (draft: Draft): Map<string, TableFacts> => {
  draft.tables ??= new Map(allTables(draft).map((table) => [table.name.toLowerCase(), table]));
  return draft.tables;
};

/** An id that no table of the workbook has. */
export const nextTableId = (draft: Draft): number => {
  let highest = 0;
  for (const { id } of tableNames(draft).values()) highest = Math.max(highest, id);
  return highest + 1;
};
