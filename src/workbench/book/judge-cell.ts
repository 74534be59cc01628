import { cellReader, type Content } from '../grid/cells';
import type { Book } from './book';
import { evaluate } from './evaluate';
import type { ValidationPart } from './parts';
import { fromR1C1, toR1C1 } from './r1c1';
import { compares, fits, kindOf } from './validation';

/** A rule's formula is written for the first cell of its range; other cells see it moved. */
const seenFrom = (part: ValidationPart, formula: string, row: number, column: number): string => {
  const [first] = part.areas;
  return first === undefined ? formula : fromR1C1(toR1C1(formula, first.top, first.left), row, column);
};

const numberFrom = (content: Content): number | undefined => (content.kind === 'number' ? content.value : undefined);

/** Whether a cell fits its rule, formulas calculated; undefined when even so this host cannot say. */
export const judgeCell = async (book: Book, part: ValidationPart, row: number, column: number): Promise<boolean | undefined> => {
  const { content } = cellReader(book.engine, part.sheetId)(row, column);
  const atOnce = fits(book, part, content);
  const kind = kindOf(part.rule);
  if (atOnce !== undefined || kind === undefined || kind === 'list') return atOnce;
  const rule = part.rule[kind] as Readonly<Record<string, unknown>>;
  const calculated = (formula: unknown): Promise<Content> => evaluate(book, part.sheetId, seenFrom(part, String(formula), row, column));
  if (kind === 'custom') {
    const verdict = await calculated(rule['formula']);
    return (verdict.kind === 'boolean' && verdict.value) || (verdict.kind === 'number' && verdict.value !== 0);
  }
  const value = kind === 'textLength' ? String(content.kind === 'blank' ? '' : content.value).length : numberFrom(content);
  const first = numberFrom(await calculated(rule['formula1']));
  const second = rule['formula2'] === undefined ? undefined : numberFrom(await calculated(rule['formula2']));
  return value !== undefined && first !== undefined && compares(rule['operator'], value, first, second);
};
