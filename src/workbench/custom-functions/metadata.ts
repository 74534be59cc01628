import { addInError } from '../manifest/add-in-problem';
import { parseJson } from '../manifest/parse-json';

/** A custom function as functions.json declares it. */
export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
};

export type ParameterMetadata = {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
};

export type FunctionsMetadata = { readonly functions: readonly FunctionMetadata[]; readonly allowErrorForDataTypeAny: boolean };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads functions.json; throws a sentence that says what is wrong with it. */
export const readMetadata = (json: string): FunctionsMetadata => {
  const parsed: unknown = parseJson(json);
  if (!isRecord(parsed) || !Array.isArray(parsed['functions'])) throw addInError({ kind: 'no-functions' });
  const functions = parsed['functions'].map((one: unknown, index): FunctionMetadata => {
    if (!isRecord(one) || typeof one['id'] !== 'string') throw addInError({ kind: 'function-without-id', number: index + 1 });
    if (!/^[A-Za-z][A-Za-z0-9_.]{2,}$/.test(one['id'])) throw addInError({ kind: 'bad-function-id', id: one['id'] });
    const parameters = Array.isArray(one['parameters']) ? one['parameters'] as readonly ParameterMetadata[] : [];
    return { ...one, id: one['id'], name: typeof one['name'] === 'string' ? one['name'] : one['id'], parameters };
  });
  return { functions, allowErrorForDataTypeAny: parsed['allowErrorForDataTypeAny'] === true };
};
