import { IDefinedNamesService } from '@univerjs/engine-formula';
import { apiError } from '../rich-api/api-error';
import { absoluteAddressOf, parseAddress, quoted, splitAddress } from './address';
import type { Area } from './area';
import type { Book } from './book';
import { isFormula } from './input';
import { onSheet, type RangeTarget } from './range-target';
import type { NamePart } from './parts';
import { findSheet, sheetName, sheetNamed } from './sheets';
import { isUsableName } from './tables';

/** The stored formula of a name, always with "=". */
export const formulaOf = (book: Book, name: NamePart): string => {
  const stored = book.engine.injector.get(IDefinedNamesService).getValueById(book.engine.unitId, name.id)?.formulaOrRefString ?? '#REF!';
  return stored.startsWith('=') ? stored : `=${stored}`;
};

export const setFormula = (book: Book, name: NamePart, formula: string): void => {
  if (!formula.startsWith('=') || !isFormula(formula)) throw apiError('InvalidArgument');
  const reference = rangeIn(book, formula);
  book.engine.run('formula.mutation.set-defined-name', {
    unitId: book.engine.unitId, id: name.id, name: name.name, comment: name.comment, hidden: !name.visible,
    formulaOrRefString: reference === undefined ? formula : formula.slice(1), localSheetId: name.sheetId ?? 'AllDefaultWorkbook',
  });
};

/** The range that a formula consists of, if it is one. */
const rangeIn = (book: Book, formula: string): RangeTarget | undefined => {
  const { sheetName: named, address } = splitAddress(formula.replace(/^=/, ''));
  if (named === undefined) return undefined;
  const sheet = sheetNamed(book, named);
  const area: Area | undefined = parseAddress(address);
  return sheet === undefined || area === undefined ? undefined : onSheet(book, sheet.id, area);
};

export const rangeOf = (book: Book, name: NamePart): RangeTarget | undefined => rangeIn(book, formulaOf(book, name));

export const findName = (book: Book, key: unknown, sheetId: string | undefined): NamePart | undefined => {
  if (typeof key !== 'string') return undefined;
  const lowerCase = key.toLowerCase();
  return book.names.find((name) => name.sheetId === sheetId && (name.id === key || name.name.toLowerCase() === lowerCase));
};

export const addName = (book: Book, sheetId: string | undefined, wanted: unknown, reference: string | RangeTarget, comment: unknown): NamePart => {
  if (typeof wanted !== 'string' || !isUsableName(wanted)) throw apiError('InvalidArgument');
  if (findName(book, wanted, sheetId) !== undefined) throw apiError('ItemAlreadyExists');
  if (book.tables.some((table) => table.name.toLowerCase() === wanted.toLowerCase())) throw apiError('ItemAlreadyExists');
  const formula = typeof reference === 'string'
    ? (reference.startsWith('=') ? reference : `="${reference.replace(/"/g, '""')}"`)
    : `=${quoted(sheetName(book, reference.sheetId))}!${absoluteAddressOf(reference.area)}`;
  const name: NamePart = { id: `name${book.nextNumber()}`, name: wanted, sheetId, comment: typeof comment === 'string' ? comment : '', visible: true };
  setFormula(book, name, formula);
  book.names.push(name);
  return name;
};

export const deleteName = (book: Book, name: NamePart): void => {
  book.engine.run('formula.mutation.remove-defined-name', { unitId: book.engine.unitId, id: name.id, name: name.name, formulaOrRefString: '' });
  book.names.splice(book.names.indexOf(name), 1);
};

/** A range by a defined name, the sheet's own first. */
export const rangeOfName = (book: Book, sheetId: string, key: string): RangeTarget | undefined => {
  const name = findName(book, key, findSheet(book, sheetId)?.id) ?? findName(book, key, undefined);
  return name === undefined ? undefined : rangeOf(book, name);
};
