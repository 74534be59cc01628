import { apiError } from '../rich-api/api-error';
import type { Scalar } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { addressOf } from '../book/address';
import { applyStyle } from '../book/apply-style';
import { isEntireColumn, isEntireRow, type Area } from '../book/area';
import type { Book } from '../book/book';
import { stylePatch, styleReader, type CellStyle, type StyleMember } from '../book/cell-style';
import { checkWritable } from '../book/protection';

/** The cells whose format is meant. */
export type Formatted = { readonly book: Book; readonly sheetId: string; readonly areas: readonly Area[] };

/** The one value that all cells have, or null. Whole columns and rows are judged by their first cells. */
export const uniform = <T extends Wire>({ book, sheetId, areas }: Formatted, read: (style: CellStyle) => T): T | null => {
  const style = styleReader(book, sheetId);
  let first: T | undefined;
  for (const area of areas) {
    const bottom = isEntireColumn(area) ? area.top + 199 : area.bottom;
    const right = isEntireRow(area) ? area.left + 39 : area.right;
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const one = read(style(row, column));
        if (first !== undefined && one !== first) return null;
        first = one;
      }
    }
  }
  return first ?? null;
};

export const refuse = (): never => {
  throw apiError('InvalidArgument');
};

export const change = ({ book, sheetId, areas }: Formatted, member: StyleMember, value: unknown): void => {
  for (const area of areas) {
    checkWritable(book, sheetId, area, 'allowFormatCells');
    applyStyle(book, sheetId, area, stylePatch[member](value));
  }
  for (const area of areas) book.emit({ type: 18, targets: [sheetId, 'Workbook'], args: { address: addressOf(area), source: book.source.source, worksheetId: sheetId, triggerSource: book.source.trigger } });
};

export const member = (name: StyleMember, check: (value: unknown) => boolean = () => true): Scalar<Formatted> => ({
  get: (target) => uniform(target, (style) => style[name]),
  set: (target, value) => (check(value) ? change(target, name, value) : refuse()),
});

export const isNumber = (from: number, to: number) => (value: unknown): boolean => typeof value === 'number' && value >= from && value <= to;

export const isOneOf = (...allowed: readonly string[]) => (value: unknown): boolean => typeof value === 'string' && allowed.includes(value);

/** A shade darker (-1) or lighter (1). */
export const isTint = isNumber(-1, 1);
