import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { isApiError } from '../rich-api/api-error';
import { cellReader, usedArea, type Content } from '../grid/cells';
import { intersection, type Area } from './area';
import type { Book } from './book';
import { styleReader } from './cell-style';
import { take } from './input';
import type { ValidationPart } from './parts';
import { rangeAt, type RangeTarget } from './range-target';
import { plainValue, textOf } from './read-range';
import type { Result } from './rule-results';
import { ruleFormulaAt } from './validation';

/** A value of a list: how it looks, what it is, and what is written when it is chosen. */
export type Choice = { readonly text: string; readonly content: Content; readonly written: string | number | boolean };

/** What the source of a list gives in one cell. `isNamed`: the source is the name of cells. */
export type Listed =
  | { readonly kind: 'written'; readonly choices: readonly Choice[] }
  | { readonly kind: 'cells'; readonly choices: readonly Choice[]; readonly isNamed: boolean; readonly hasBlank: boolean }
  | { readonly kind: 'error'; readonly error: string; readonly readsBlank: boolean };

const choiceOf = ({ content, format }: Result): Choice => (
  // The apostrophe keeps text that looks like a number as it is.
  { text: textOf(content, format), content, written: content.kind === 'text' ? `'${content.value}` : plainValue(content) }
);

const written = (source: string): Listed => ({
  kind: 'written',
  choices: source.split(',').map((entry) => {
    const text = entry.trim();
    return { text, content: take(text.startsWith('=') ? `'${text}` : text, 'General')?.write.content ?? { kind: 'text', value: text }, written: text };
  }),
});

const listedFrom = (results: readonly Result[], isNamed: boolean, areAll: boolean): Listed => {
  const filled = results.filter(({ content }) => content.kind !== 'blank');
  return { kind: 'cells', choices: filled.map(choiceOf), isNamed, hasBlank: !areAll || filled.length < results.length };
};

const resultsIn = ({ book, sheetId }: RangeTarget, area: Area): readonly Result[] => {
  const [cell, style] = [cellReader(book.engine, sheetId), styleReader(book, sheetId)];
  const found: Result[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) found.push({ content: cell(row, column).content, format: style(row, column).numberFormat });
  }
  return found;
};

const rangeNamed = (book: Book, sheetId: string, source: string): RangeTarget | undefined => {
  try {
    return rangeAt(book, sheetId, source);
  } catch (thrown) {
    if (isApiError(thrown)) return undefined;
    throw thrown;
  }
};

const isReference = (source: string): boolean => formulaPieces(source).every((piece) => piece.kind === 'reference');

const cellsOf = (range: RangeTarget, isNamed: boolean): Listed => {
  const used = usedArea(range.book.engine, range.sheetId, false);
  const within = used === undefined ? undefined : intersection(range.area, { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn });
  const areAll = within !== undefined && within.bottom === range.area.bottom && within.right === range.area.right && within.top === range.area.top && within.left === range.area.left;
  return listedFrom(within === undefined ? [] : resultsIn(range, within), isNamed, areAll);
};

/** What a list offers in a cell, as far as that can be said without calculating: written values, cells, and the name of cells. */
export const listedAtOnce = (book: Book, part: ValidationPart, source: string, row: number, column: number): Listed | undefined => {
  if (!source.startsWith('=')) return written(source);
  const formula = ruleFormulaAt(part, source, row, column).slice(1);
  const range = rangeNamed(book, part.sheetId, formula);
  return range === undefined ? undefined : cellsOf(range, !isReference(formula));
};

/** Whether a formula names a single cell that is blank: what it would give is still open. */
const readsBlank = (book: Book, sheetId: string, formula: string): boolean => formulaPieces(formula).some((piece) => {
  if (piece.kind === 'text' || piece.isForeign || piece.to !== undefined || piece.from.row === undefined || piece.from.column === undefined) return false;
  const target = piece.sheet === undefined ? sheetId : rangeNamed(book, sheetId, `${piece.prefix}A1`)?.sheetId;
  return target !== undefined && cellReader(book.engine, target)(piece.from.row, piece.from.column).content.kind === 'blank';
});

/** What a list offers in a cell whose source was calculated. */
export const listedFromResults = (book: Book, part: ValidationPart, source: string, row: number, column: number, results: readonly Result[]): Listed => {
  const [first] = results;
  if (results.length === 1 && first?.content.kind === 'error') {
    return { kind: 'error', error: first.content.value, readsBlank: readsBlank(book, part.sheetId, ruleFormulaAt(part, source, row, column)) };
  }
  return listedFrom(results, false, true);
};
