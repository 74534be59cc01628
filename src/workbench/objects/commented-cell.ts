import { apiError } from '../rich-api/api-error';
import type { Book } from '../book/book';
import { rangeAt, type RangeTarget } from '../book/range-target';
import { overlap } from '../book/regions';
import { textAt } from './arguments';
import { rangeType } from './range';
import { activeSheet } from './worksheets';

/** The comments or notes of the workbook or of one sheet. */
export type CommentScope = { readonly book: Book; readonly sheetId: string | undefined };

/** The one cell that a comment or note belongs to; an address must name its sheet where the whole workbook is meant. */
export const commentedCell = ({ book, sheetId }: CommentScope, value: unknown): RangeTarget => {
  if (typeof value === 'string' && sheetId === undefined && !value.includes('!')) throw apiError('InvalidArgument');
  const target = rangeType.targetOf(value) ?? rangeAt(book, sheetId ?? activeSheet(book).id, textAt([value], 0));
  if (target.area.top !== target.area.bottom || target.area.left !== target.area.right) throw apiError('InvalidArgument');
  return target;
};

/** Whether a cell has a comment or a note: it cannot have both, nor two of one kind. */
export const isCommented = ({ book, sheetId, area }: RangeTarget): boolean =>
  [...book.comments, ...book.notes].some((one) => one.sheetId === sheetId && overlap(one.cell, area));
