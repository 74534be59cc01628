import { cellReader, writeCells, type CellWrite, type Content } from '../../grid/cells';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import { evaluate } from '../../book/evaluate';
import type { ValidationPart } from '../../book/parts';
import { plainValue } from '../../book/read-range';
import { kindOf } from '../../book/validation';
import { choicesAt, seenFrom } from './allowed-values';
import { holdsBetween } from './conditional/compare';
import { operandOf } from './conditional/operand';

/** `asks` stands for a formula that has to be calculated with the value in its cell. */
export type Verdict = 'fits' | 'wrong' | 'asks';

const numberOf = (given: unknown): Content | undefined => {
  const text = typeof given === 'string' ? given.replace(/^=/, '').trim() : '';
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return operandOf(given, () => undefined);
  const value = Date.parse(text.length > 10 ? text : `${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return Number.isNaN(value) ? undefined : { kind: 'number', value };
};

const measured = (kind: string, content: Content): Content | undefined => {
  if (kind === 'textLength') return { kind: 'number', value: String(plainValue(content)).length };
  if (content.kind !== 'number') return undefined;
  return kind === 'wholeNumber' && !Number.isInteger(content.value) ? undefined : content;
};

const inList = (book: Book, part: ValidationPart, cell: Area, content: Content): boolean => {
  const choices = choicesAt(book, part, cell);
  const isWritten = typeof (part.rule['list'] as { readonly source?: unknown }).source === 'string' && !String((part.rule['list'] as { readonly source?: unknown }).source).startsWith('=');
  const text = String(plainValue(content));
  // Written lists distinguish capitals, lists in cells do not.
  return choices === undefined || choices.some((choice) => (isWritten ? choice.text === text : [choice.text, String(choice.written).replace(/^'/, '')].some((one) => one.toLowerCase() === text.toLowerCase())));
};

/** Whether a value may be typed into a cell, as far as that can be said without calculating. */
export const judgeTyping = (book: Book, part: ValidationPart, cell: Area, content: Content): Verdict => {
  const kind = kindOf(part.rule);
  if (kind === undefined || content.kind === 'blank') return 'fits';
  if (kind === 'custom') return 'asks';
  if (kind === 'list') return inList(book, part, cell, content) ? 'fits' : 'wrong';
  const { formula1, formula2, operator } = part.rule[kind] as Readonly<Record<string, unknown>>;
  const value = measured(kind, content);
  if (value === undefined) return 'wrong';
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  if (first === undefined || (second === undefined && formula2 !== undefined && formula2 !== null)) return 'asks';
  return holdsBetween(operator, value, first, second) ? 'fits' : 'wrong';
};

const isTrue = (content: Content): boolean => (content.kind === 'boolean' && content.value) || (content.kind === 'number' && content.value !== 0);

const operandIn = async (book: Book, part: ValidationPart, { top, left }: Area, given: unknown): Promise<Content | undefined> => {
  const known = numberOf(given);
  return known !== undefined || typeof given !== 'string' || given === '' ? known : evaluate(book, part.sheetId, seenFrom(part, given, top, left));
};

const verdictIn = async (book: Book, part: ValidationPart, cell: Area): Promise<Verdict> => {
  const { top, left } = cell;
  const { content } = cellReader(book.engine, part.sheetId)(top, left);
  const kind = kindOf(part.rule);
  if (kind === undefined) return 'fits';
  const rule = part.rule[kind] as Readonly<Record<string, unknown>>;
  if (kind === 'custom') return isTrue(await evaluate(book, part.sheetId, seenFrom(part, String(rule['formula']), top, left))) ? 'fits' : 'wrong';
  if (kind === 'list') return judgeTyping(book, part, cell, content) === 'fits' ? 'fits' : 'wrong';
  const value = measured(kind, content);
  const [first, second] = [await operandIn(book, part, cell, rule['formula1']), await operandIn(book, part, cell, rule['formula2'])];
  return value !== undefined && first !== undefined && holdsBetween(rule['operator'], value, first, second) ? 'fits' : 'wrong';
};

/** What formulas of a rule say once the value stands in its cell; the cell is as before afterwards, and nobody hears of the trial. */
export const tryInCell = async (book: Book, part: ValidationPart, cell: Area, put: () => void): Promise<Verdict> => {
  const { top, left } = cell;
  const before = cellReader(book.engine, part.sheetId)(top, left);
  const back: CellWrite = before.formula === undefined ? { content: before.content, formula: null } : { formula: before.formula };
  const wasDirty = book.isDirty;
  let verdict: Verdict = 'wrong';
  await book.journal.unwrittenLater(async () => {
    try {
      put();
      await book.engine.calculation.upToDate();
      verdict = await verdictIn(book, part, cell);
    } finally {
      writeCells(book.engine, part.sheetId, new Map([[top, new Map([[left, back]])]]));
      book.isDirty = wasDirty;
    }
  });
  return verdict;
};
