import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A real PostgreSQL (pglite, as wasm), empty at the start. */
export type Postgres = {
  readonly run: (sql: string) => Promise<void>;
  readonly records: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Rows of one query, each a list of texts in which `\N` is NULL. Many times faster than records, and made one by one. */
  readonly rows: (sql: string) => Promise<Iterable<readonly string[]>>;
  readonly stop: () => Promise<void>;
};

type Reply = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** It runs in a thread of its own, because jest's sandbox does not let it load itself. */
export const startPostgres = (): Postgres => {
  const worker = new Worker(join(__dirname, 'postgres-worker.cjs'));
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  worker.on('message', ({ id, value, error }: Reply) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(value);
    else caller?.reject(new Error(error));
  });
  let requests = 0;
  const ask = (kind: 'run' | 'records' | 'rows', sql: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      requests += 1;
      waiting.set(requests, { resolve, reject });
      worker.postMessage({ id: requests, kind, sql });
    });
  return {
    run: async (sql) => { await ask('run', sql); },
    records: async (sql) => (await ask('records', sql)) as readonly Readonly<Record<string, unknown>>[],
    rows: async (sql) => rowsIn((await ask('rows', sql)) as string),
    stop: async () => { await worker.terminate(); },
  };
};

function* rowsIn(text: string): Generator<readonly string[]> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end).split('\t');
    start = end + 1;
  }
}
