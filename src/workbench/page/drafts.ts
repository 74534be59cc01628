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

export const draftOf = async (id: string): Promise<Draft | undefined> => await done((await store('readonly')).get(id)) as Draft | undefined;

/** Milliseconds in which a window that goes away lets go of its draft: a page that is loaded again may be there first. */
const farewell = 3_000;

/** Whether no living window holds a draft, or lets go of it presently. */
const isFree = async (id: string): Promise<boolean> => {
  try {
    return await navigator.locks.request(lockOf(id), { signal: AbortSignal.timeout(farewell) }, () => true);
  } catch (thrown) {
    if (thrown instanceof DOMException && ['TimeoutError', 'AbortError'].includes(thrown.name)) return false;
    throw thrown;
  }
};

/** Drafts that no living window holds, newest first. */
export const leftDrafts = async (): Promise<readonly Draft[]> => {
  const drafts = await done((await store('readonly')).getAll()) as readonly Draft[];
  const free = await Promise.all(drafts.map(({ id }) => isFree(id)));
  return drafts.filter((_, index) => free[index]).sort((a, b) => b.when - a.when);
};
