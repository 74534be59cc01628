import type { RecognisedTable } from './recognition';
import { tidyText, type SheetView } from './sheet-view';

/** What two spellings of an employee's number have in common: `0012`, 12 and `００１２` are the same. Empty if there is none. */
export const idKey = (id: string): string => {
  const plain = PLAIN.test(id) ? id : id.normalize('NFKC').replace(/[\s'’`]/g, '').toUpperCase();
  return plain.replace(/^0+(?=\d)/, '').replace(/^(\d+)\.0+$/, '$1');
};

const PLAIN = /^[0-9A-Z-]*$/;

/** A number as it should be written: half-width, without blanks. */
export const tidyId = (id: string): string => tidyText(id).normalize('NFKC').replace(/\s/g, '');

/** What two spellings of a name have in common. */
export const personNameKey = (name: string): string => (/^\p{Script=Han}+$/u.test(name) ? name : name.normalize('NFKC').replace(/[\s·•・.]/g, '').toLowerCase());

/** Who stands in a table, by number where there is one, else by name. */
export const personKeys = (view: SheetView, { columns, dataRows, leftOut, forAll }: RecognisedTable): ReadonlySet<string> => {
  const id = columns.find(({ role }) => role.value.kind === 'id')?.column;
  const name = columns.find(({ role }) => role.value.kind === 'name')?.column;
  const skipped = new Set(leftOut.map(({ row }) => row));
  const keys = new Set<string>();
  if (id === undefined && name === undefined) return new Set([idKey(forAll.id?.value ?? '') || personNameKey(forAll.name?.value ?? '')].filter((key) => key !== ''));
  for (let row = dataRows.value.first; row <= dataRows.value.last; row += 1) {
    if (skipped.has(row)) continue;
    const key = (id === undefined ? '' : idKey(view.text(row, id))) || (name === undefined ? '' : personNameKey(view.text(row, name)));
    if (key !== '') keys.add(key);
  }
  return keys;
};

/** The names in a table, as keys. */
export const personNames = (view: SheetView, { columns, dataRows, leftOut, forAll }: RecognisedTable): ReadonlySet<string> => {
  const column = columns.find(({ role }) => role.value.kind === 'name')?.column;
  if (column === undefined) return new Set(forAll.name === undefined ? [] : [personNameKey(forAll.name.value)]);
  const skipped = new Set(leftOut.map(({ row }) => row));
  const names = new Set<string>();
  for (let row = dataRows.value.first; row <= dataRows.value.last; row += 1) {
    const name = skipped.has(row) ? '' : view.text(row, column);
    if (name !== '') names.add(personNameKey(name));
  }
  return names;
};
