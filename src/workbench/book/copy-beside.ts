import { renamedSheet } from '../../xlsx/reference/renamed-sheet';
import { cellReader, usedArea, writeCells, writesFor } from '../grid/cells';
import type { Book } from './book';
import type { ChartPart, DataSource } from './charts';
import { freshCommentId } from './comment-ids';
import { sheetName } from './sheets';
import { outsideText } from './structured-reference';
import { refreshTables } from './tables';

const freeTableName = (book: Book, name: string): string => {
  for (let number = 1; ; number += 1) if (!book.tables.some((table) => table.name.toLowerCase() === `${name}${number}`.toLowerCase())) return `${name}${number}`;
};

const on = <T extends { readonly sheetId: string }>(list: readonly T[], sheetId: string): readonly T[] => list.filter((one) => one.sheetId === sheetId);

/** Tables of the copy have names of their own, and the formulas of the copy follow them. */
const copyTables = (book: Book, from: string, to: string): void => {
  for (const table of on(book.tables, from)) {
    const number = book.nextNumber();
    const name = freeTableName(book, table.name);
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-FFFF-FFFF00000000}`;
    book.tables.push({ ...table, id, number, name, sheetId: to, columns: table.columns.map((column) => ({ ...column })), filters: new Map(table.filters) });
    const cell = cellReader(book.engine, to);
    const pattern = new RegExp(`(?<![\\w.\\u0080-\\uffff])${table.name.replace(/[.\\]/g, '\\$&')}(?=[\\[),;+\\-*/&=<> ]|$)`, 'gi');
    const used = usedArea(book.engine, to, false);
    if (used === undefined) continue;
    refreshTables(book);
    writeCells(book.engine, to, writesFor({ top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn }, (row, column) => {
      const { formula } = cell(row, column);
      const renamed = formula === undefined ? undefined : outsideText(formula, (piece) => piece.replace(pattern, name));
      return renamed === undefined || renamed === formula ? undefined : { formula: renamed };
    }));
  }
};

/** Charts of the copy draw from the cells of the copy where their models draw from cells of their own sheet. */
const copyCharts = (book: Book, from: string, to: string): void => {
  const source = <T extends DataSource | undefined>(one: T): T => (one === undefined ? one : { ...one, sheetId: one.sheetId === from ? to : one.sheetId });
  const renamed = (value: unknown): unknown => (typeof value === 'string' && value.startsWith('=') ? renamedSheet(value, sheetName(book, from), sheetName(book, to)) : structuredClone(value));
  for (const chart of on(book.charts, from)) {
    const copy: ChartPart = {
      ...chart, id: `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, sheetId: to, box: { ...chart.box }, source: source(chart.source),
      series: chart.series.map((one) => (
        { ...one, nameAt: source(one.nameAt), values: source(one.values), categories: source(one.categories), bubbles: source(one.bubbles), trendlines: [...one.trendlines] }
      )),
      details: Object.fromEntries(Object.entries(chart.details).map(([path, value]) => [path, renamed(value)])),
    };
    book.charts.push(copy);
  }
};

/** Copies to a sheet with the same cells what lies beside those of another. */
export const copyBeside = (book: Book, from: string, to: string): void => {
  copyTables(book, from, to);
  copyCharts(book, from, to);
  book.validations.push(...on(book.validations, from).map((one) => ({ ...one, sheetId: to })));
  book.conditionalFormats.push(...on(book.conditionalFormats, from).map((one) => ({ ...one, id: `cf${book.nextNumber()}`, sheetId: to, details: structuredClone(one.details) })));
  book.hyperlinks.push(...on(book.hyperlinks, from).map((one) => ({ ...one, sheetId: to })));
  book.comments.push(...on(book.comments, from).map((one) => (
    { ...one, id: freshCommentId(book), sheetId: to, replies: one.replies.map((reply) => ({ ...reply, id: freshCommentId(book) })) }
  )));
  book.notes.push(...on(book.notes, from).map((one) => ({ ...one, id: `note${book.nextNumber()}`, sheetId: to })));
};
