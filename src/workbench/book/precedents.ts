import { LexerTreeBuilder, sequenceNodeType, type ISequenceNode } from '@univerjs/engine-formula';
import { cellReader, sheetOf } from '../grid/cells';
import { isApiError } from '../rich-api/api-error';
import { intersection, without, type Area } from './area';
import type { Book } from './book';
import { rangeAt } from './range-target';
import { asRectangles } from './search';
import { sheetsOf } from './sheets';

/** Cells of one sheet. */
type Place = { readonly sheetId: string; readonly area: Area };

type FormulaCell = Place & { readonly refersTo: readonly Place[] };

const lexer = new LexerTreeBuilder();

const isNode = (node: ISequenceNode | string): node is ISequenceNode => typeof node !== 'string';

/** Where the references, names and tables of a formula lie; what cannot be found refers to nothing. */
const referencesOf = (book: Book, sheetId: string, formula: string): readonly Place[] => (lexer.sequenceNodesBuilder(formula) ?? []).filter(isNode)
  .filter(({ nodeType }) => nodeType === sequenceNodeType.REFERENCE || nodeType === sequenceNodeType.DEFINED_NAME || nodeType === sequenceNodeType.TABLE)
  .flatMap(({ token }) => {
    try {
      const found = rangeAt(book, sheetId, token.replace(/#$/, ''));
      return [{ sheetId: found.sheetId, area: found.area }];
    } catch (thrown) {
      if (isApiError(thrown)) return [];
      throw thrown;
    }
  });

const formulaCells = (book: Book): readonly FormulaCell[] => sheetsOf(book).flatMap(({ id }) => {
  const cell = cellReader(book.engine, id);
  const found: FormulaCell[] = [];
  sheetOf(book.engine, id).getCellMatrix().forValue((row, column) => {
    const { formula } = cell(row, column);
    if (formula !== undefined) found.push({ sheetId: id, area: { top: row, left: column, bottom: row, right: column }, refersTo: referencesOf(book, id, formula) });
  });
  return found;
});

const touches = (a: Place, b: Place): boolean => a.sheetId === b.sheetId && intersection(a.area, b.area) !== undefined;

/** What is not yet covered by others. */
const uncovered = (place: Place, known: readonly Place[]): readonly Place[] => known
  .filter((one) => one.sheetId === place.sheetId)
  .reduce((left, one) => left.flatMap((area) => without(area, one.area)), [place.area])
  .map((area) => ({ sheetId: place.sheetId, area }));

type Step = (from: Place, formulas: readonly FormulaCell[]) => readonly Place[];

const precedentsOf: Step = (from, formulas) => formulas.filter((cell) => touches(cell, from)).flatMap((cell) => cell.refersTo);
const dependentsOf: Step = (from, formulas) => formulas.filter((cell) => cell.refersTo.some((place) => touches(place, from)));

const walk = (book: Book, start: Place, step: Step, onlyDirect: boolean): readonly Place[] => {
  const formulas = formulaCells(book);
  const found: Place[] = [];
  let front: readonly Place[] = [start];
  while (front.length > 0) {
    const next = front.flatMap((place) => step(place, formulas));
    const fresh: Place[] = [];
    for (const place of next) fresh.push(...uncovered(place, [...found, ...fresh]));
    found.push(...fresh);
    front = onlyDirect ? [] : fresh;
  }
  return found;
};

/** Areas sheet by sheet, in the order of the tabs. */
const bySheet = (book: Book, places: readonly Place[]): readonly { readonly sheetId: string; readonly areas: readonly Area[] }[] => sheetsOf(book).flatMap(({ id }) => {
  const areas = places.filter((place) => place.sheetId === id).map((place) => place.area);
  const inOrder = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  return areas.length === 0 ? [] : [{ sheetId: id, areas: asRectangles(inOrder) }];
});

/** The cells that formulas of a range refer to: only they themselves, or also what those refer to. */
export const precedents = (book: Book, start: Place, onlyDirect: boolean) => bySheet(book, walk(book, start, precedentsOf, onlyDirect));

/** The formulas that refer to a range, directly or through others. */
export const dependents = (book: Book, start: Place, onlyDirect: boolean) => bySheet(book, walk(book, start, dependentsOf, onlyDirect));
