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
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed) || !Array.isArray(parsed['functions'])) throw new Error('The function metadata has no list "functions".');
  const functions = parsed['functions'].map((one: unknown, index): FunctionMetadata => {
    if (!isRecord(one) || typeof one['id'] !== 'string') throw new Error(`Function ${index + 1} of the metadata has no id.`);
    if (!/^[A-Za-z][A-Za-z0-9_.]{2,}$/.test(one['id'])) throw new Error(`"${one['id']}" cannot be the id of a function.`);
    const parameters = Array.isArray(one['parameters']) ? one['parameters'] as readonly ParameterMetadata[] : [];
    return { ...one, id: one['id'], name: typeof one['name'] === 'string' ? one['name'] : one['id'], parameters };
  });
  return { functions, allowErrorForDataTypeAny: parsed['allowErrorForDataTypeAny'] === true };
};
