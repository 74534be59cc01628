import { IFunctionService } from '@univerjs/engine-formula';
import { addressOf, quoted } from '../book/address';
import type { Book } from '../book/book';
import { sheetName } from '../book/sheets';
import { cellReader } from '../grid/cells';
import type { CellPlace } from '../grid/calculation';
import { valueOf } from './cell-value';
import { EngineFunction, type ArgumentPlace, type Calculate, type Outcome } from './engine-function';
import { marshal } from './marshaller';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';

/** One call that an add-in is asked to make: `[id, "ADD", [args], "Sheet1!D1", flags, parameterAddresses?]`. */
type Invocation = { readonly id: number; readonly json: string };

type Pending = {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly json: string;
  readonly streaming: boolean;
  readonly cancelable: boolean;
  readonly callers: Map<string, CellPlace>;
};

export type Invocations = {
  /** Makes the functions of an add-in available to formulas under its namespace. */
  readonly declare: (namespace: string, metadata: FunctionsMetadata) => void;
  readonly names: () => readonly string[];
  /** Whether somebody answers calls. */
  readonly connect: (send: (calls: readonly Invocation[]) => void, cancel: (ids: readonly number[]) => void) => void;
  readonly disconnect: () => void;
  /** Takes results: `[id, true, value]` or `[id, false, message, errorCode]`. */
  readonly settle: (results: readonly unknown[]) => void;
  readonly isBusy: () => boolean;
};

const errorCodes: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** A result as it spills: a list is one row, ragged rows are filled with #N/A, an empty matrix is #CALC!. */
const outcomeOf = (given: unknown): Outcome => {
  if (!Array.isArray(given)) return { kind: 'value', value: valueOf(given) };
  const lines: readonly (readonly unknown[])[] = given.every((row) => Array.isArray(row)) ? given : [given];
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (lines.length === 0 || width === 0) return { kind: 'value', value: { error: '#CALC!' } };
  return { kind: 'matrix', rows: lines.map((line) => Array.from({ length: width }, (_, index) => (index < line.length ? valueOf(line[index]) : { error: '#N/A' }))) };
};

const placeKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId}|${row}|${column}`;

export const invocationsOf = (book: Book): Invocations => {
  const { calculation } = book.engine;
  const known = new Map<string, Outcome>();
  const pending = new Map<number, Pending>();
  const byKey = new Map<string, Pending>();
  const declared = new Set<string>();
  /** Where volatile functions were called, and what for. */
  const volatileCalls = new Map<string, { readonly place: CellPlace; readonly name: string; readonly keys: Set<string> }>();
  let queue: Pending[] = [];
  let nextId = 0;
  let connection: { readonly send: (calls: readonly Invocation[]) => void; readonly cancel: (ids: readonly number[]) => void } | undefined;

  const cellAddress = ({ sheetId, row, column }: CellPlace): string => `${quoted(sheetName(book, sheetId))}!${addressOf({ top: row, left: column, bottom: row, right: column })}`;
  const placeAddress = (place: ArgumentPlace): string | null => (place === undefined ? null : `${quoted(sheetName(book, place.sheetId))}!${addressOf(place)}`);

  const ask = (metadata: FunctionMetadata, key: string, args: readonly unknown[], places: readonly ArgumentPlace[], caller: CellPlace): void => {
    nextId += 1;
    const streaming = metadata.options?.stream === true;
    const cancelable = streaming || metadata.options?.cancelable === true;
    const flags = (cancelable ? 1 : 0) + (streaming ? 2 : 0);
    const addresses = metadata.options?.requiresParameterAddresses === true ? [places.map(placeAddress)] : [];
    const json = JSON.stringify([nextId, metadata.id.toUpperCase(), args, cellAddress(caller), flags, ...addresses]);
    const call: Pending = { id: nextId, key, name: metadata.name, json, streaming, cancelable, callers: new Map([[placeKey(caller), caller]]) };
    byKey.set(key, call);
    pending.set(call.id, call);
    queue.push(call);
  };

  const noteVolatile = (name: string, key: string, place: CellPlace): void => {
    const calls = volatileCalls.get(placeKey(place)) ?? { place, name, keys: new Set<string>() };
    calls.keys.add(key);
    volatileCalls.set(placeKey(place), calls);
  };

  const holds = ({ sheetId, row, column }: CellPlace, name: string): boolean => book.sheets.has(sheetId)
    && cellReader(book.engine, sheetId)(row, column).formula?.toUpperCase().includes(name.toUpperCase()) === true;

  const forget = (keys: Iterable<string>): void => {
    for (const key of keys) if (!byKey.has(key)) known.delete(key);
  };

  /** Results of volatile functions hold until the next calculation, those of others until everything is calculated. */
  calculation.onStart((everything) => {
    const calls = [...volatileCalls.values()];
    volatileCalls.clear();
    forget(everything ? [...known.keys()] : calls.flatMap(({ keys }) => [...keys]));
    return calls.filter(({ place, name }) => holds(place, name)).map(({ place }) => place);
  });

  const calculate = (namespace: string, metadata: FunctionMetadata, errorsPass: boolean): Calculate => (given, places, caller) => {
    const marshalled = marshal(metadata, given, errorsPass);
    if (marshalled.kind === 'error') return { kind: 'value', value: { error: marshalled.error } };
    const { options } = metadata;
    const ownPlace = options?.requiresAddress === true || options?.requiresStreamAddress === true || options?.requiresParameterAddresses === true ? placeKey(caller) : '';
    const key = `${namespace}.${metadata.id}|${JSON.stringify(marshalled.args)}|${ownPlace}`;
    if (options?.volatile === true && options.stream !== true) noteVolatile(metadata.name, key, caller);
    const outcome = known.get(key);
    const waiting = byKey.get(key);
    if (waiting === undefined && outcome === undefined) ask(metadata, key, marshalled.args, places, caller);
    else waiting?.callers.set(placeKey(caller), caller);
    return outcome ?? { kind: 'busy' };
  };

  const flush = (): void => {
    if (connection === undefined || queue.length === 0) return;
    const calls = queue.map(({ id, json }) => ({ id, json }));
    queue = [];
    connection.send(calls);
  };

  /** Streams and calls that can be cancelled are stopped when their cells no longer hold their function. */
  const stopUnused = (): void => {
    const unused = [...pending.values()].filter((call) => call.cancelable && ![...call.callers.values()].some((place) => holds(place, call.name)));
    for (const call of unused) {
      pending.delete(call.id);
      byKey.delete(call.key);
      known.delete(call.key);
    }
    if (unused.length > 0) connection?.cancel(unused.map(({ id }) => id));
  };

  calculation.onCalculated(() => {
    stopUnused();
    flush();
  });

  const take = (result: readonly unknown[]): readonly CellPlace[] => {
    const [id, succeeded, value, code] = result;
    const call = pending.get(Number(id));
    if (call === undefined) return [];
    known.set(call.key, succeeded === true ? outcomeOf(value) : { kind: 'value', value: { error: errorCodes[Number(code)] ?? '#VALUE!' } });
    if (!call.streaming) {
      pending.delete(call.id);
      byKey.delete(call.key);
    }
    return [...call.callers.values()];
  };

  return {
    declare: (namespace, metadata) => {
      const functions = metadata.functions.map((one) => {
        const name = (namespace === '' ? one.name : `${namespace}.${one.name}`).toUpperCase();
        declared.add(name);
        return new EngineFunction(name, calculate(namespace, one, metadata.allowErrorForDataTypeAny), one.options?.requiresParameterAddresses === true);
      });
      book.engine.injector.get(IFunctionService).registerExecutors(...functions);
    },
    names: () => [...declared],
    connect: (send, cancel) => {
      connection = { send, cancel };
      // Whoever connects now knows nothing of calls before.
      queue = [...pending.values()];
      flush();
    },
    disconnect: () => { connection = undefined; },
    settle: (results) => {
      calculation.markDirty(results.flatMap((result) => (Array.isArray(result) ? take(result) : [])));
    },
    isBusy: () => connection !== undefined && [...pending.values()].some((call) => !known.has(call.key)),
  };
};
