import type { CellPlace } from '../grid/calculation';
import { writeCells, writesFor, type CellWrite } from '../grid/cells';
import { apiError, wrongShape } from '../rich-api/api-error';
import { columnsOf, isUnbounded, rowsOf, type Area } from './area';
import { announceEdit, detailsOf } from './changes';
import { announceFormulas, formulasOf } from './formula-changes';
import { styleReader } from './cell-style';
import { take } from './input';
import { checkWritable } from './protection';
import { fromR1C1 } from './r1c1';
import { type RangeTarget } from './range-target';
import { mostCells } from './read-range';
import { storedFormula } from './structured-reference';
import { afterWrite } from './table-edits';

/** The element for each cell of so many rows and columns, counted from 0: a single value (also as a 1×1 array) is meant for all cells; anything else must fit the range. */
export const elementFor = (value: unknown, rows: number, columns: number): ((row: number, column: number) => unknown) => {
  if (value === null || value === undefined) throw apiError('InvalidArgument');
  if (!Array.isArray(value)) return () => value;
  const lines: readonly unknown[] = value;
  const first = lines[0];
  if (lines.length === 1 && Array.isArray(first) && first.length === 1) return () => first[0];
  if (lines.length !== rows || !lines.every((line) => Array.isArray(line) && line.length === columns)) throw apiError('InvalidArgument', wrongShape);
  return (row, column) => (lines[row] as readonly unknown[])[column];
};

const elementOf = (value: unknown, area: Area): ((row: number, column: number) => unknown) => {
  const element = elementFor(value, rowsOf(area), columnsOf(area));
  return (row, column) => element(row - area.top, column - area.left);
};

/** Cell by cell writing needs cells: whole columns and rows are refused. */
const refuseUnbounded = ({ area }: RangeTarget): void => {
  if (isUnbounded(area)) throw apiError('InvalidArgument');
  if (rowsOf(area) * columnsOf(area) > mostCells) throw apiError('RangeExceedsLimit');
};

type Kind = 'values' | 'formulas' | 'formulasR1C1';

const formulaCells = (sheetId: string, writes: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>): readonly CellPlace[] =>
  [...writes].flatMap(([row, cells]) => [...cells].flatMap(([column, { formula }]) => (typeof formula === 'string' ? [{ sheetId, row, column }] : [])));

/** Writes `values`, `formulas` or `formulasR1C1`; nothing is written when one element is refused. */
export const writeRange = (target: RangeTarget, value: unknown, kind: Kind = 'values'): void => {
  refuseUnbounded(target);
  const { book, sheetId, area } = target;
  const element = elementOf(value, area);
  checkWritable(book, sheetId, area);
  const style = styleReader(book, sheetId);
  const writes = writesFor(area, (row, column): CellWrite | undefined => {
    const { numberFormat } = style(row, column);
    const given = element(row, column);
    const spelled = kind === 'formulasR1C1' && typeof given === 'string' && given.startsWith('=') ? fromR1C1(given, row, column) : given;
    const taken = take(spelled, numberFormat);
    if (taken === undefined) return undefined;
    const formula = typeof taken.write.formula === 'string' ? { formula: storedFormula(book, { sheetId, row, column }, taken.write.formula) } : {};
    return { ...taken.write, ...formula, ...(taken.format === undefined ? {} : { style: { n: { pattern: taken.format } } }) };
  });
  const details = detailsOf(target);
  const formulas = formulasOf(target);
  writeCells(book.engine, sheetId, writes);
  book.engine.calculation.entered(formulaCells(sheetId, writes));
  afterWrite(book, sheetId, area);
  announceEdit(target, details);
  announceFormulas(target, formulas);
};

export const writeNumberFormats = (target: RangeTarget, value: unknown): void => {
  refuseUnbounded(target);
  const { book, sheetId, area } = target;
  const element = elementOf(value, area);
  checkWritable(book, sheetId, area, 'allowFormatCells');
  writeCells(book.engine, sheetId, writesFor(area, (row, column) => {
    const pattern = element(row, column);
    if (pattern === null || pattern === undefined) return undefined;
    if (typeof pattern !== 'string') throw apiError('InvalidArgument');
    return { style: { n: pattern === '' || pattern === 'General' ? null : { pattern } } };
  }));
};
