import { parseElement, writeElement } from '../xml/element';
import { withAttributes } from '../xml/start-tag';
import type { Draft } from './draft';
import { changeFormulas } from './formulas-in-xml';
import { freshNumber, setPart, textOfPart } from './parts-draft';
import { nextTableId, tableFacts, tableNames } from './table-names';
import { nameKey } from './workbook-draft';

const freshName = (draft: Draft, name: string): string => {
  const stem = name.replace(/_\d+$/, '');
  const isTaken = (one: string): boolean => tableNames(draft).has(one.toLowerCase()) || draft.workbook.names.has(nameKey(one, undefined));
  return `${stem}_${freshNumber(draft.parts, `table ${stem}`, 2, (number) => isTaken(`${stem}_${number}`))}`;
};

/** A formula that speaks of a table (`Results[Score]`) by its new name. */
const renamedTable = (formula: string, from: string, to: string): string =>
  formula.replace(/"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\[)/gu, (whole, name?: string) =>
    name !== undefined && name.toLowerCase() === from.toLowerCase() ? to : whole,
  );

/** Copies a table under an id and a name of its own; the formulas of the copied sheet speak of the copy. */
export const copyTable = (draft: Draft, from: string, to: string, sheetPart: string): void => {
  const before = tableFacts(draft, from);
  const name = freshName(draft, before.name);
  const id = nextTableId(draft);
  const rename = (formula: string): string => renamedTable(formula, before.name, name);
  const element = parseElement(from, textOfPart(draft.parts, from).replace(/\sxr\d?:uid="[^"]*"/g, ''));
  element.head = withAttributes(element.head, { id: String(id), name, displayName: name });
  setPart(draft.parts, to, changeFormulas(writeElement(element), rename));
  setPart(draft.parts, sheetPart, changeFormulas(textOfPart(draft.parts, sheetPart), rename));
  tableNames(draft).set(name.toLowerCase(), { ...before, part: to, id, name });
};
