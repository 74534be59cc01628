import type { AnyFunction } from '../functions/function';
import type { Cell, Grid } from '../functions/grid';

/**
 * The arguments of a call as grids. Excel passes an argument left out as null, a range as rows of values, and the
 * invocation after the last parameter; an error in a cell comes as an object.
 */
export const argumentsFromExcel = ({ parameters }: Pick<AnyFunction, 'parameters'>, given: readonly unknown[]): readonly Grid[] =>
  parameters.map((_, at) => gridOf(given[at]));

const gridOf = (value: unknown): Grid => {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  if (value.length === 0) return [[null]];
  return value.map((row: unknown) => (Array.isArray(row) ? rowOf(row) : [cellOf(row)]));
};

/** Ranges are large and mostly plain: a row is copied only if something in it has to be read. */
const rowOf = (row: readonly unknown[]): readonly Cell[] => (row.length > 0 && row.every(isPlain) ? row : row.length > 0 ? row.map(cellOf) : [null]);

const isPlain = (value: unknown): value is number | string | boolean | null =>
  value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

const cellOf = (value: unknown): Cell => {
  if (isPlain(value)) return value;
  if (value === undefined) return null;
  return errorIn(value);
};

/** An error is `{ code: '#DIV/0!' }`; a value with a data type carries what it shows in `basicValue`. */
const errorIn = (value: unknown): Cell => {
  if (typeof value !== 'object' || value === null) return { error: '#VALUE!' };
  if ('code' in value && typeof value.code === 'string') return { error: value.code };
  if (!('basicValue' in value) || !isPlain(value.basicValue)) return { error: '#VALUE!' };
  const isError = 'type' in value && value.type === 'Error';
  return isError ? { error: String(value.basicValue) } : value.basicValue;
};
