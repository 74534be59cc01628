import { cellReader } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { styleReader } from './cell-style';
import { textOf } from './read-range';
import type { TablePart } from './parts';
import { hideRows } from './sizes';
import { bodyOf } from './tables';
import type { Content } from '../grid/cells';

type Criteria = Readonly<Record<string, unknown>>;
type Test = (content: Content, text: string) => boolean;

const compareWith: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  '>': (a, b) => a > b, '<': (a, b) => a < b, '>=': (a, b) => a >= b, '<=': (a, b) => a <= b, '<>': (a, b) => a !== b, '=': (a, b) => a === b,
};

/** `>50`, `=*s`, `<>a?`: an operator and a number, or text with wildcards. */
const custom = (criterion: string): Test => {
  const [, operator = '=', operand = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const test = compareWith[operator];
  if (test === undefined) throw apiError('InvalidArgument');
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  const pattern = new RegExp(`^${operand.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'is');
  return (content, text) => {
    if (!Number.isNaN(number)) return content.kind === 'number' ? test(content.value, number) : operator === '<>';
    if (operator === '=' || operator === '<>') return pattern.test(text) === (operator === '=');
    return content.kind === 'text' && test(content.value.toLowerCase(), operand.toLowerCase());
  };
};

const ranked = (values: readonly number[], criteria: Criteria, percent: boolean, top: boolean): Test => {
  const amount = Number(criteria['criterion1']);
  if (!Number.isFinite(amount) || amount < 1) throw apiError('InvalidArgument');
  const count = percent ? Math.max(1, Math.floor((values.length * amount) / 100)) : amount;
  const sorted = [...values].sort((a, b) => (top ? b - a : a - b));
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return (content) => content.kind === 'number' && limit !== undefined && (top ? content.value >= limit : content.value <= limit);
};

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const testOf = (criteria: Criteria, values: readonly number[]): Test => {
  switch (criteria['filterOn']) {
    case 'Values': {
      const allowed = new Set((Array.isArray(criteria['values']) ? criteria['values'] : []).map((value) => String(value).toLowerCase()));
      return (_, text) => allowed.has(text.toLowerCase());
    }
    case 'Custom': {
      const first = custom(String(criteria['criterion1']));
      if (typeof criteria['criterion2'] !== 'string') return first;
      const second = custom(criteria['criterion2']);
      return criteria['operator'] === 'Or'
        ? (content, text) => first(content, text) || second(content, text)
        : (content, text) => first(content, text) && second(content, text);
    }
    case 'TopItems': return ranked(values, criteria, false, true);
    case 'TopPercent': return ranked(values, criteria, true, true);
    case 'BottomItems': return ranked(values, criteria, false, false);
    case 'BottomPercent': return ranked(values, criteria, true, false);
    case 'Dynamic': {
      if (criteria['dynamicCriteria'] === 'AboveAverage') return (content) => content.kind === 'number' && content.value > average(values);
      if (criteria['dynamicCriteria'] === 'BelowAverage') return (content) => content.kind === 'number' && content.value < average(values);
      throw apiError('NotImplemented');
    }
    default: throw apiError('NotImplemented');
  }
};

/** Hides the rows of a table that its filters leave out. */
export const reapplyFilters = (book: Book, table: TablePart): void => {
  const body = bodyOf(table);
  const cell = cellReader(book.engine, table.sheetId);
  const style = styleReader(book, table.sheetId);
  const tests = [...table.filters].flatMap(([id, criteria]) => {
    const index = table.columns.findIndex((column) => column.id === id);
    if (index < 0) return [];
    const column = table.area.left + index;
    const values: number[] = [];
    for (let row = body.top; row <= body.bottom; row += 1) {
      const { content } = cell(row, column);
      if (content.kind === 'number') values.push(content.value);
    }
    return [{ column, test: testOf(criteria, values) }];
  });
  for (let row = body.top; row <= body.bottom; row += 1) {
    const shown = tests.every(({ column, test }) => {
      const { content } = cell(row, column);
      return test(content, textOf(content, style(row, column).numberFormat));
    });
    hideRows(book, table.sheetId, { ...body, top: row, bottom: row }, !shown);
  }
};

export const setFilter = (book: Book, table: TablePart, columnId: number, criteria: Criteria | undefined): void => {
  const before = table.filters.get(columnId);
  if (criteria === undefined) table.filters.delete(columnId);
  else table.filters.set(columnId, criteria);
  try {
    reapplyFilters(book, table);
  } catch (thrown) {
    if (before === undefined) table.filters.delete(columnId);
    else table.filters.set(columnId, before);
    throw thrown;
  }
};

export const clearFilters = (book: Book, table: TablePart): void => {
  table.filters.clear();
  reapplyFilters(book, table);
};
