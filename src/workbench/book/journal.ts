import { CommandType } from '@univerjs/core';
import type { Engine } from '../grid/engine';
import { hearFirst } from '../grid/hear-first';
import { inverseOf } from '../grid/inverse-mutation';
import { changesWorkbook, isGrowth, portable, type Mutation } from '../grid/mutation';
import type { Shift } from './area';
import type { Book, BookEvent } from './book';
import { changesBetween, type PartChange } from './part-changes';
import { partsNow } from './parts-now';
import { sheetsOf } from './sheets';

/** A change of the grid and what takes it back; of the latter a window knows only its own. */
type GridChange = { readonly kind: 'grid'; readonly done: Mutation; readonly undone: readonly Mutation[] | undefined };
/** Cells moved, with everything in the grid and beside it that followed. */
export type MoveChange = { readonly kind: 'moved'; readonly shift: Shift; readonly changes: readonly Change[] };
export type Change =
  | GridChange
  | { readonly kind: 'parts'; readonly parts: readonly PartChange[] }
  | MoveChange
  /** A file took the place of everything; ids counted on from a number. */
  | { readonly kind: 'opened'; readonly name: string; readonly base64: string; readonly number: number };

/** How a step came about: by an edit, by taking steps back or forth, or by carrying an edit over those of others. */
type Purpose = 'edit' | 'undo' | 'redo' | 'carry';

/** What one edit of a person, or one batch of an add-in, did to the workbook, in order. */
export type Step = {
  readonly purpose: Purpose;
  readonly source: 'Local' | 'Remote';
  readonly changes: readonly Change[];
  /** What add-ins were told of it. */
  readonly events: readonly BookEvent[];
};

/** Everything that changes the workbook is written down here, step by step. */
export type Journal = {
  /** Until the matching `end` all changes are one step. */
  readonly begin: (source?: 'Local' | 'Remote') => void;
  readonly end: () => void;
  /** Runs work when no step is under way: at once, or after the one that is. */
  readonly whenIdle: (work: () => void) => void;
  /** Does work as one step of its own. Only when no step is under way. */
  readonly record: (purpose: Purpose, work: () => void) => Step | undefined;
  /** What happens inside is no edit: nobody can take it back, and other windows are not told. */
  readonly unwritten: <T>(work: () => T) => T;
  /** Cells move: what follows from it belongs to the move. */
  readonly moving: (shift: Shift, work: () => void) => void;
  /** A file is opened, when nothing else is under way: other windows open it too. */
  readonly opening: (name: string, bytes: Uint8Array, work: () => void) => Promise<void>;
  /** Like `unwritten`, for what takes its time. */
  readonly unwrittenLater: (work: () => Promise<void>) => Promise<void>;
  /** Hears of edits in the grid that nobody has announced, before their step ends: what listeners do belongs to it. */
  readonly onUntold: (listener: (changes: readonly Change[]) => void) => void;
  readonly onStep: (listener: (step: Step) => void) => void;
  /** Called after anything changed the workbook, be it here or in another window. */
  readonly onChange: (listener: () => void) => void;
  readonly changed: () => void;
  readonly dispose: () => void;
};

/** Commands of the grid that move cells. */
const movesCells = /^sheet\.command\.(insert-(row|col)|remove-(row|col)|insert-range-move|delete-range-move)/;

/** What was typed into a cell is a step of its own, also when it comes right after the last one. Only then has the command this number. */
const isTyped = (id: string, params: unknown): boolean => id === 'sheet.command.set-range-values' && typeof params === 'object' && params !== null && 'redoUndoId' in params;

/** Events that other windows raise for themselves, or that concern one window only. */
const ofTheWindow: ReadonlySet<number> = new Set([11, 12, 14, 16, 21, 51, 52, 100, 2203, 65_539, 90_003]);

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};

/** Nothing happened but that the grid grew. */
export const isEmptyStep = ({ changes }: Step): boolean => changes.every((change) => change.kind === 'grid' && isGrowth(change.done.id));

type Open = { changes: Change[]; events: BookEvent[]; moveFrom: number | undefined; source: 'Local' | 'Remote'; byHand: boolean; readonly newSheets: Set<string> };

const newOpen = (source: 'Local' | 'Remote', byHand = false): Open => ({ changes: [], events: [], moveFrom: undefined, source, byHand, newSheets: new Set() });

/** Mutations that concern other cells than those of the sheet they name. */
const goesBeyond: ReadonlySet<string> = new Set(['sheet.mutation.insert-sheet', 'sheet.mutation.remove-sheet', 'sheet.mutation.move-range']);

/** What takes a mutation back. A sheet that came in the same step goes with it: what happened on it need not be taken back by itself. */
const takingBack = (engine: Engine, { newSheets }: Open, mutation: Mutation): readonly Mutation[] | undefined => {
  const { id, params } = mutation;
  if (id === 'sheet.mutation.insert-sheet') newSheets.add(String((params['sheet'] as { readonly id?: unknown } | undefined)?.id));
  if (!goesBeyond.has(id) && newSheets.has(String(params['subUnitId']))) return [];
  if (id === 'sheet.mutation.remove-sheet') newSheets.delete(String(params['subUnitId']));
  return inverseOf(engine, mutation);
};

/** The number of the event that tells of edited cells. */
const edited = 10;

export const startJournal = (book: Book): Journal => {
  const { engine } = book;
  const listeners: ((step: Step) => void)[] = [];
  const changeListeners: (() => void)[] = [];
  const untoldListeners: ((changes: readonly Change[]) => void)[] = [];
  const waiting: (() => void)[] = [];
  let known = partsNow(book);
  let open: Open | undefined;
  let depth = 0;
  let silent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const takeParts = (): void => {
    if (open === undefined) return;
    sheetsOf(book);
    const now = partsNow(book, known);
    const parts = changesBetween(known, now);
    known = now;
    if (parts.length > 0) open.changes.push({ kind: 'parts', parts });
  };

  const tellUntold = (): void => {
    if (open?.byHand !== true || open.events.some(({ type }) => type === edited)) return;
    const { changes } = open;
    untoldListeners.forEach((listener) => listener([...changes]));
  };

  const close = (purpose: Purpose): Step | undefined => {
    clearTimeout(timer);
    timer = undefined;
    tellUntold();
    takeParts();
    const step = open === undefined ? undefined : { purpose, source: open.source, changes: open.changes, events: open.events };
    open = undefined;
    const written = step === undefined || step.changes.length === 0 ? undefined : step;
    if (written !== undefined) {
      listeners.forEach((listener) => listener(written));
      changeListeners.forEach((listener) => listener());
    }
    drain();
    return written;
  };

  const drain = (): void => {
    while (open === undefined && silent === 0 && waiting.length > 0) waiting.shift()?.();
  };

  /** An edit that nobody announced ends with the task it happens in. */
  const writing = (): Open => {
    if (open !== undefined) return open;
    open = newOpen(book.source.source, true);
    timer = setTimeout(() => { if (depth === 0) close('edit'); }, 0);
    return open;
  };

  hearFirst(engine, ({ id, type, params }, options) => {
    if (silent > 0) return;
    if (type === CommandType.COMMAND && isTyped(id, params)) settle('edit');
    if (type === CommandType.COMMAND && movesCells.test(id)) writing().moveFrom ??= open?.changes.length;
    if (type !== CommandType.MUTATION || !changesWorkbook(id, options)) return;
    const mutation = { id, params: (params ?? {}) as Mutation['params'] };
    const step = writing();
    step.changes.push({ kind: 'grid', done: portable(engine, mutation), undone: takingBack(engine, step, mutation) });
  });
  book.onEvent((event) => {
    if (silent === 0 && !ofTheWindow.has(event.type)) writing().events.push(event);
  });

  const settle = (purpose: Purpose): Step | undefined => (depth === 0 && open !== undefined ? close(purpose) : undefined);

  const unwrittenLater = async (work: () => Promise<void>): Promise<void> => {
    silent += 1;
    try {
      await work();
    } finally {
      silent -= 1;
      known = partsNow(book, known);
      settle('edit');
      drain();
    }
  };

  const journal: Journal = {
    begin: (source = 'Local') => {
      settle('edit');
      depth += 1;
      open ??= newOpen(source);
    },
    end: () => {
      depth -= 1;
      settle('edit');
    },
    whenIdle: (work) => {
      settle('edit');
      if (open === undefined && silent === 0) work();
      else waiting.push(work);
    },
    record: (purpose, work) => {
      settle('edit');
      if (open !== undefined) throw new Error('A step is under way; it must end first');
      depth += 1;
      open = newOpen('Local');
      try {
        work();
      } finally {
        depth -= 1;
      }
      return close(purpose);
    },
    unwritten: (work) => {
      takeParts();
      silent += 1;
      try {
        return work();
      } finally {
        silent -= 1;
        known = partsNow(book, known);
      }
    },
    moving: (shift, work) => {
      if (silent > 0) return work();
      const step = writing();
      const inside = step.moveFrom === undefined ? [] : step.changes.splice(step.moveFrom);
      step.moveFrom = undefined;
      takeParts();
      const at = step.changes.length;
      work();
      takeParts();
      step.changes.push({ kind: 'moved', shift, changes: [...inside, ...step.changes.splice(at)] });
    },
    unwrittenLater,
    opening: async (name, bytes, work) => {
      if (silent > 0) return work();
      // Its first steps are taken at once, in the moment in which nothing else is under way.
      const take = async (): Promise<void> => {
        const number = book.numberNow();
        journal.unwritten(work);
        journal.record('edit', () => { writing().changes.push({ kind: 'opened', name, base64: base64Of(bytes), number }); });
      };
      await new Promise<void>((resolve, reject) => { journal.whenIdle(() => { take().then(resolve, reject); }); });
    },
    onUntold: (listener) => { untoldListeners.push(listener); },
    onStep: (listener) => { listeners.push(listener); },
    onChange: (listener) => { changeListeners.push(listener); },
    changed: () => changeListeners.forEach((listener) => listener()),
    dispose: () => {
      clearTimeout(timer);
      waiting.length = 0;
      listeners.length = 0;
      untoldListeners.length = 0;
    },
  };
  return journal;
};
