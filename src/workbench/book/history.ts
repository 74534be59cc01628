import type { Book, BookEvent } from './book';
import { isEmptyStep, type Change, type Step } from './journal';
import { takeBack, undoAmongOthers } from './replay';

/** Steps that can be taken back, and those that can be done again. */
export type History = {
  /** Takes the last step back; a step that is under way ends first. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly depth: () => { readonly undos: number; readonly redos: number };
  readonly onChange: (listener: () => void) => void;
  readonly clear: () => void;
  /** Another window edited: every step is carried over its edit. */
  readonly carry: (over: (changes: readonly Change[]) => readonly Change[]) => void;
  /** A step was carried over the edit of another window. */
  readonly replace: (step: Step, carried: Step | undefined) => void;
};

/** Excel on the web takes back a hundred steps. */
const mostSteps = 100;

type Entry = { readonly step: Step; readonly changes: readonly Change[]; readonly amongOthers: boolean };

const canBeTakenBack = (changes: readonly Change[]): boolean => changes.every((change) => {
  if (change.kind === 'moved') return canBeTakenBack(change.changes);
  return change.kind === 'parts' || (change.kind === 'grid' && change.undone !== undefined);
});

const swapped: Readonly<Record<string, string>> = {
  RowInserted: 'RowDeleted', RowDeleted: 'RowInserted', ColumnInserted: 'ColumnDeleted', ColumnDeleted: 'ColumnInserted', CellInserted: 'CellDeleted', CellDeleted: 'CellInserted',
  ShiftCellDown: 'ShiftCellUp', ShiftCellUp: 'ShiftCellDown', ShiftCellRight: 'ShiftCellLeft', ShiftCellLeft: 'ShiftCellRight',
};
/** Added and deleted: sheets, tables, charts. */
const swappedTypes: Readonly<Record<number, number>> = { 13: 15, 15: 13, 102: 103, 103: 102, 50: 53, 53: 50 };

const backwards = (args: BookEvent['args']): BookEvent['args'] => Object.fromEntries(Object.entries(args).map(([name, value]) => {
  const other = name.endsWith('Before') ? name.replace(/Before$/, 'After') : name.endsWith('After') ? name.replace(/After$/, 'Before') : undefined;
  if (other !== undefined && other in args) return [name, args[other]];
  return [name, typeof value === 'string' ? (name === 'changeType' || name === 'shiftDirection' ? swapped[value] ?? value : name === 'triggerSource' ? 'Unknown' : value) : value];
}));

/** What add-ins hear when a step is taken back. */
const eventsBack = (step: Step): readonly BookEvent[] => [...step.events].reverse()
  .map(({ type, targets, args }) => ({ type: swappedTypes[type] ?? type, targets, args: backwards(args) }));

export const historyOf = (book: Book): History => {
  const { journal } = book;
  let done: Entry[] = [];
  let undone: Entry[] = [];
  const listeners: (() => void)[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());

  const entryOf = (step: Step): Entry => ({ step, changes: step.changes, amongOthers: false });

  journal.onStep((step) => {
    if (step.purpose === 'carry' || (step.source === 'Remote' && step.purpose === 'edit') || isEmptyStep(step)) return;
    if (!canBeTakenBack(step.changes)) [done, undone] = [[], []];
    else if (step.purpose === 'undo') undone.push(entryOf(step));
    else {
      done = [...done.slice(1 - mostSteps), entryOf(step)];
      if (step.purpose === 'edit') undone = [];
    }
    changed();
  });

  const back = (from: () => Entry[], purpose: 'undo' | 'redo'): void => journal.whenIdle(() => {
    const entry = from().pop();
    if (entry === undefined) return;
    journal.record(purpose, () => {
      (entry.amongOthers ? undoAmongOthers : takeBack)(book, entry.changes);
      eventsBack(entry.step).forEach((event) => book.emit(event));
    });
    changed();
  });

  return {
    undo: () => back(() => done, 'undo'),
    redo: () => back(() => undone, 'redo'),
    depth: () => ({ undos: done.length, redos: undone.length }),
    onChange: (listener) => { listeners.push(listener); },
    clear: () => {
      [done, undone] = [[], []];
      changed();
    },
    carry: (over) => {
      const carried = (entry: Entry): Entry => ({ ...entry, changes: over(entry.changes), amongOthers: true });
      [done, undone] = [done.map(carried), undone.map(carried)];
    },
    replace: (step, carried) => {
      const renewed = (entries: Entry[]): Entry[] => entries.flatMap((entry) => (entry.step !== step ? [entry] : carried === undefined ? [] : [{ ...entryOf(carried), step: { ...carried, events: entry.step.events } }]));
      [done, undone] = [renewed(done), renewed(undone)];
      changed();
    },
  };
};
