import { cellReader } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { styleReader, type CellStyle } from './cell-style';
import { colorOf } from './color';
import { datePeriod, sameDate, serialOf } from './date-period';
import type { Area } from './area';
import { textOf } from './read-range';
import type { TablePart } from './parts';
import { hideRows, isHiddenRow } from './sizes';
import { bodyOf } from './tables';
import type { Content } from '../grid/cells';

type Criteria = Readonly<Record<string, unknown>>;
type Test = (content: Content, text: string, style: CellStyle) => boolean;

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

/** Texts as the cells show them, or whole days, months and so on as `{ date, specificity }`. */
const oneOfValues = (criteria: Criteria): Test => {
  const given: readonly unknown[] = Array.isArray(criteria['values']) ? criteria['values'] : [];
  const texts = new Set(given.flatMap((value) => (typeof value === 'object' ? [] : [String(value).toLowerCase()])));
  const dates = given.flatMap((value) => (typeof value === 'object' && value !== null ? [sameDate(value)] : []));
  return (content, text) => texts.has(text.toLowerCase()) || (content.kind === 'number' && dates.some((test) => test(content.value)));
};

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const sameColor = (criteria: Criteria, read: (style: CellStyle) => string): Test => {
  const wanted = criteria['color'] === '' ? '' : colorOf(criteria['color']);
  return (_, __, style) => read(style) === wanted;
};

const testOf = (criteria: Criteria, values: readonly number[]): Test => {
  switch (criteria['filterOn']) {
    case 'Values': return oneOfValues(criteria);
    case 'Custom': {
      const first = custom(String(criteria['criterion1']));
      if (typeof criteria['criterion2'] !== 'string') return first;
      const second = custom(criteria['criterion2']);
      return criteria['operator'] === 'Or'
        ? (...cell) => first(...cell) || second(...cell)
        : (...cell) => first(...cell) && second(...cell);
    }
    case 'TopItems': return ranked(values, criteria, false, true);
    case 'TopPercent': return ranked(values, criteria, true, true);
    case 'BottomItems': return ranked(values, criteria, false, false);
    case 'BottomPercent': return ranked(values, criteria, true, false);
    case 'CellColor': return sameColor(criteria, (style) => style.fill);
    case 'FontColor': return sameColor(criteria, (style) => style.fontColor);
    case 'Dynamic': {
      if (criteria['dynamicCriteria'] === 'AboveAverage') return (content) => content.kind === 'number' && content.value > average(values);
      if (criteria['dynamicCriteria'] === 'BelowAverage') return (content) => content.kind === 'number' && content.value < average(values);
      const inPeriod = datePeriod(String(criteria['dynamicCriteria']), serialOf(new Date()));
      return (content) => content.kind === 'number' && inPeriod(content.value);
    }
    default: throw apiError('NotImplemented');
  }
};

/** A header row with rows below it, and the criteria by column of the sheet. */
type FilterBlock = { readonly sheetId: string; readonly body: Area; readonly criteria: ReadonlyMap<number, Criteria> };

/** Hides the rows that the criteria leave out and shows the others. */
export const filterRows = (book: Book, { sheetId, body, criteria }: FilterBlock): void => {
  const cell = cellReader(book.engine, sheetId);
  const style = styleReader(book, sheetId);
  const tests = [...criteria].map(([column, one]) => {
    const values: number[] = [];
    for (let row = body.top; row <= body.bottom; row += 1) {
      const { content } = cell(row, column);
      if (content.kind === 'number') values.push(content.value);
    }
    return { column, test: testOf(one, values) };
  });
  for (let row = body.top; row <= body.bottom; row += 1) {
    const shown = tests.every(({ column, test }) => {
      const { content } = cell(row, column);
      const look = style(row, column);
      return test(content, textOf(content, look.numberFormat), look);
    });
    if (isHiddenRow(book, sheetId, row) === shown) hideRows(book, sheetId, { ...body, top: row, bottom: row }, !shown);
  }
};

/** Hides the rows of a table that its filters leave out. */
export const reapplyFilters = (book: Book, table: TablePart): void => {
  const criteria = new Map([...table.filters].flatMap(([id, one]) => {
    const index = table.columns.findIndex((column) => column.id === id);
    return index < 0 ? [] : [[table.area.left + index, one] as const];
  }));
  filterRows(book, { sheetId: table.sheetId, body: bodyOf(table), criteria });
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
