/** A workbook kept in the browser so that a reload or a crash loses nothing. */
export type Draft = { readonly id: string; readonly name: string; readonly when: number; readonly bytes: Uint8Array };

const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('The storage of the browser failed'));
});

const lockOf = (id: string): string => `workbench-draft-${id}`;

const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
  const opening = indexedDB.open('workbench', 1);
  opening.onupgradeneeded = () => { opening.result.createObjectStore('drafts', { keyPath: 'id' }); };
  return (await done(opening)).transaction('drafts', mode).objectStore('drafts');
};

export const keepDraft = async (draft: Draft): Promise<void> => { await done((await store('readwrite')).put(draft)); };

export const dropDraft = async (id: string): Promise<void> => { await done((await store('readwrite')).delete(id)); };

/** Tells other windows that this draft is in use as long as this page lives. */
export const holdDraft = (id: string): void => { void navigator.locks.request(lockOf(id), () => new Promise(() => undefined)); };

/** Drafts that no living window holds, newest first. */
export const leftDrafts = async (): Promise<readonly Draft[]> => {
  const drafts = await done((await store('readonly')).getAll()) as readonly Draft[];
  const { held = [] } = await navigator.locks.query();
  const living = new Set(held.map(({ name }) => name));
  return drafts.filter(({ id }) => !living.has(lockOf(id))).sort((a, b) => b.when - a.when);
};
