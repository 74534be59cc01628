import { cellReader, usedArea } from '../../grid/cells';
import { intersection, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import { styleReader } from '../../book/cell-style';
import { movedFormula } from '../../book/copy';
import type { ValidationPart } from '../../book/parts';
import { rangeAt, type RangeTarget } from '../../book/range-target';
import { plainValue, textOf } from '../../book/read-range';

/** A value of a list: how it looks, and what is written when it is chosen. */
export type Choice = { readonly text: string; readonly written: string | number | boolean };

const choicesIn = ({ book, sheetId, area }: RangeTarget): readonly Choice[] => {
  const used = usedArea(book.engine, sheetId, false);
  const within = used === undefined ? undefined : intersection(area, { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn });
  if (within === undefined) return [];
  const [cell, style] = [cellReader(book.engine, sheetId), styleReader(book, sheetId)];
  const found: Choice[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const { content } = cell(row, column);
      if (content.kind === 'blank') continue;
      // The apostrophe keeps text that looks like a number as it is.
      found.push({ text: textOf(content, style(row, column).numberFormat), written: content.kind === 'text' ? `'${content.value}` : plainValue(content) });
    }
  }
  return found;
};

/** The rule over a cell, the newest first, with the area it stands in. */
export const validationAt = (book: Book, sheetId: string, row: number, column: number): ValidationPart | undefined => [...book.validations].reverse().find((part) =>
  part.sheetId === sheetId && part.areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right));

/** A formula of a rule as seen from one of its cells: rules are written for their top left cell. */
export const seenFrom = (part: ValidationPart, formula: string, row: number, column: number): string => {
  const [first] = part.areas;
  return first === undefined ? formula : movedFormula(formula, row - first.top, column - first.left);
};

/** What a list rule offers in a cell; undefined when its source cannot be read, nothing when the rule is no list. */
export const choicesAt = (book: Book, part: ValidationPart, { top, left }: Area): readonly Choice[] | undefined => {
  const { source } = (part.rule['list'] ?? {}) as { readonly source?: unknown };
  if (typeof source !== 'string') return undefined;
  if (!source.startsWith('=')) return source.split(',').map((entry) => ({ text: entry.trim(), written: entry.trim() }));
  try {
    return choicesIn(rangeAt(book, part.sheetId, seenFrom(part, source, top, left).slice(1)));
  } catch {
    return undefined;
  }
};
