import { formulaAsShown } from '../../../workbook/formula-as-shown';
import { formulaInFile } from '../../../xlsx/formula-in-file';
import { defineName, nameKey, removeName } from '../../../xlsx/write/workbook-draft';
import { attributeOf, withAttributes } from '../../../xlsx/xml/start-tag';
import { isFormula } from '../../book/input';
import { formulaOf, addName, findName } from '../../book/names';
import { sheetName, sheetNamed, sheetsOf } from '../../book/sheets';
import { isUsableName } from '../../book/tables';
import type { Book } from '../../book/book';
import { isOn, nodeAt, nodesNamed } from '../xml/xml-node';
import type { BookAspect } from './book-aspects';

const read: BookAspect['read'] = ({ root }, book) => {
  const tabs = nodesNamed(nodeAt(root, 'sheets'), 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  for (const { attributes, text } of nodesNamed(nodeAt(root, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden, comment } = attributes;
    const sheetId = localSheetId === undefined ? undefined : sheetNamed(book, tabs[Number(localSheetId)] ?? '')?.id;
    if (!isUsableName(name) || findName(book, name, sheetId) !== undefined || (localSheetId !== undefined && sheetId === undefined)) continue;
    const formula = `=${formulaAsShown(text.trim())}`;
    const isTaken = book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
    // A name that this host cannot read stays in the file as it is.
    if (isTaken || isOn(attributes['function']) || isOn(attributes['xlm']) || !isFormula(formula)) continue;
    addName(book, sheetId, name, formula, comment).visible = !isOn(hidden);
  }
};

type Name = { readonly name: string; readonly sheetId: string | undefined; readonly formula: string; readonly comment: string; readonly visible: boolean };

const state = (book: Book): readonly Name[] => book.names.map((name) => ({
  name: name.name, sheetId: name.sheetId, formula: formulaOf(book, name), comment: name.comment, visible: name.visible,
}));

const write: BookAspect['write'] = (draft, book, before) => {
  const { workbook } = draft;
  const places = new Map(sheetsOf(book).map(({ id }) => [id, workbook.places.get(sheetName(book, id).toLowerCase())]));
  const tabOf = (sheetId: string | undefined): number | undefined => (sheetId === undefined ? undefined : places.get(sheetId));
  const kept = new Set<string>();
  for (const { name, sheetId, formula, comment, visible } of state(book)) {
    const tab = tabOf(sheetId);
    const key = nameKey(name, tab);
    kept.add(key);
    const refersTo = formulaInFile(formula.slice(1));
    if (workbook.names.get(key)?.name.refersTo !== refersTo) defineName(workbook, { name, tab, refersTo });
    const entry = workbook.names.get(key);
    if (entry === undefined || ((attributeOf(entry.xml, 'comment') ?? '') === comment && isOn(attributeOf(entry.xml, 'hidden')) === !visible)) continue;
    workbook.names.set(key, { ...entry, xml: withAttributes(entry.xml.trimStart(), { comment: comment === '' ? undefined : comment, hidden: visible ? undefined : '1' }) });
  }
  for (const { name, sheetId } of before as readonly Name[]) if (!kept.has(nameKey(name, tabOf(sheetId)))) removeName(workbook, name, tabOf(sheetId));
};

/** Defined names. Those that Excel makes for itself belong to page set-up and filters. */
export const names: BookAspect = { name: 'names', read, state, write };
