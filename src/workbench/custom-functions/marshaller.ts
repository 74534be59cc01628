import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** A value inside the calculation: blank is null, an error is an object. */
export type Value = string | number | boolean | null | { readonly error: string };

/** An argument as the formula gave it. */
export type Argument = { readonly kind: 'omitted' } | { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'matrix'; readonly rows: readonly (readonly Value[])[] };

type Marshalled = { readonly kind: 'arguments'; readonly args: readonly unknown[] } | { readonly kind: 'error'; readonly error: string };

const isError = (value: Value): value is { readonly error: string } => typeof value === 'object' && value !== null;

type Converted = { readonly value: unknown } | { readonly error: string };

const number = (value: string | number | boolean | null): Converted => {
  if (value === null) return { value: 0 };
  if (typeof value !== 'string') return { value: Number(value) };
  const parsed = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(parsed) ? { error: '#VALUE!' } : { value: parsed };
};

const boolean = (value: string | number | boolean | null): Converted => {
  if (value === null) return { value: false };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: value !== 0 };
  const word = value.trim().toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? { value: word === 'TRUE' } : { error: '#VALUE!' };
};

const string = (value: string | number | boolean | null): Converted => {
  if (value === null) return { value: '' };
  return { value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
};

/** One value as the declared type; errors pass only where the metadata allows them. */
const convert = (value: Value, type: string | undefined, errorsPass: boolean): Converted => {
  if (isError(value)) return errorsPass && (type === undefined || type === 'any') ? { value: { type: 'CustomFunctionError', code: value.error } } : { error: value.error };
  if (type === 'number') return number(value);
  if (type === 'boolean') return boolean(value);
  if (type === 'string') return string(value);
  return { value };
};

const rowsOf = (argument: Argument): readonly (readonly Value[])[] => {
  if (argument.kind === 'matrix') return argument.rows;
  return [[argument.kind === 'value' ? argument.value : null]];
};

const matrix = (argument: Argument, type: string | undefined, errorsPass: boolean): Converted => {
  const lines: unknown[][] = [];
  for (const row of rowsOf(argument)) {
    const line: unknown[] = [];
    for (const value of row) {
      const converted = value === null ? { value: null } : convert(value, type, errorsPass);
      if ('error' in converted) return converted;
      line.push(converted.value);
    }
    lines.push(line);
  }
  return { value: lines };
};

/** A range for a scalar parameter: its first cell (single cells are the usual case; see the README under "assumed"). */
const scalar = (argument: Argument, type: string | undefined, errorsPass: boolean): Converted =>
  convert(rowsOf(argument)[0]?.[0] ?? null, type, errorsPass);

const one = (argument: Argument, parameter: ParameterMetadata, errorsPass: boolean): Converted => {
  if (argument.kind === 'omitted') return { value: null };
  return parameter.dimensionality === 'matrix' ? matrix(argument, parameter.type, errorsPass) : scalar(argument, parameter.type, errorsPass);
};

/**
 * Turns the arguments of a formula into those of the function: declared types, matrices also for one cell, omitted ones as null up to the
 * declared arity, repeating ones in an array. A wrong number or type of arguments is #VALUE! and the function is not called.
 */
export const marshal = (metadata: FunctionMetadata, given: readonly Argument[], errorsPass: boolean): Marshalled => {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const repeating = last?.repeating === true ? last : undefined;
  const fixed = repeating === undefined ? parameters : parameters.slice(0, -1);
  if (given.length > fixed.length && repeating === undefined) return { kind: 'error', error: '#VALUE!' };
  const args: unknown[] = [];
  for (const [index, parameter] of fixed.entries()) {
    const argument = given[index] ?? { kind: 'omitted' };
    if (argument.kind === 'omitted' && parameter.optional !== true && index >= given.length) return { kind: 'error', error: '#VALUE!' };
    const converted = one(argument, parameter, errorsPass);
    if ('error' in converted) return { kind: 'error', error: converted.error };
    args.push(converted.value);
  }
  if (repeating === undefined) return { kind: 'arguments', args };
  const rest: unknown[] = [];
  for (const argument of given.slice(fixed.length)) {
    const converted = one(argument, repeating, errorsPass);
    if ('error' in converted) return { kind: 'error', error: converted.error };
    rest.push(converted.value);
  }
  return { kind: 'arguments', args: [...args, rest] };
};
