import type { Book, BookEvent } from '../book/book';
import { isEmptyStep, type Change, type Step } from '../book/journal';
import { doAgain, replay, takeBack } from '../book/replay';
import { sheetName } from '../book/sheets';
import { addressOf } from '../book/address';
import { carryOver, shiftsIn } from './carry-over';
import type { FromSession, Present, SharedStep, ToSession } from './messages';

/** A connection to the session; it ends by itself or by `close`. */
type Link = { readonly send: (text: string) => void; readonly close: () => void };
export type Dial = (heard: { readonly opened: () => void; readonly message: (text: string) => void; readonly closed: () => void }) => Link;

export type SessionState =
  | { readonly kind: 'joining' }
  | { readonly kind: 'together'; readonly own: number; readonly windows: readonly Present[] }
  /** The connection is lost; so many edits wait for it. */
  | { readonly kind: 'alone'; readonly waiting: number }
  /** The session knows nothing of what this window had in common with it: they cannot be put together. */
  | { readonly kind: 'parted' };

export type Session = {
  readonly state: () => SessionState;
  readonly onChange: (listener: (state: SessionState) => void) => void;
  /** The steps of the session so far have arrived: so many. */
  readonly joined: Promise<number>;
  /** Waits until nothing of this window is on its way. */
  readonly settled: () => Promise<void>;
  readonly leave: () => void;
};

/** What of a host a session needs. */
type Shared = { readonly book: Book; readonly open: (bytes: Uint8Array, name?: string) => Promise<void> };

/** What a window does when a file that another one opened takes the place of its workbook. */
export type Replaced = {
  /** The workbook is as it was: the last moment to keep it. Asked again when it is edited meanwhile. */
  readonly before: (name: string) => Promise<void>;
  readonly after: (name: string) => void;
};

const unheeded: Replaced = { before: () => Promise.resolve(), after: () => undefined };

type Opened = Extract<Change, { kind: 'opened' }>;

const openedIn = ({ changes: [first] }: Pick<SharedStep, 'changes'>): Opened | undefined => (first?.kind === 'opened' ? first : undefined);

type Own = { readonly id: string; readonly step: Step };

/** Windows give ids that leave the same rest when divided by this. */
const stride = 1_024;
/** Milliseconds until a lost connection is tried again. */
const patience = 1_000;

const withoutUndo = (changes: readonly Change[]): readonly Change[] => changes.map((change) => {
  if (change.kind === 'grid') return { kind: 'grid', done: change.done, undone: undefined };
  return change.kind === 'moved' ? { ...change, changes: withoutUndo(change.changes) } : change;
});

const shared = ({ id, step }: Own): SharedStep => ({ id, changes: withoutUndo(step.changes), events: step.events });

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const fromElsewhere = ({ type, targets, args }: BookEvent): BookEvent => (
  { type, targets, args: { ...args, ...('source' in args ? { source: 'Remote' } : {}), ...('triggerSource' in args ? { triggerSource: 'Unknown' } : {}) } }
);

/** A random name of this window, for as long as it lives. */
const windowId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export const joinSession = ({ book, open }: Shared, session: string, dial: Dial, replaced: Replaced = unheeded): Session => {
  if (book.isDirty) throw new Error('A workbook joins a session before it is edited');
  const { journal, history } = book;
  const me = windowId();
  const known: SharedStep[] = [];
  const listeners: ((state: SessionState) => void)[] = [];
  let own: Own[] = [];
  let sent = 0;
  let number = 0;
  let count = 0;
  let link: Link | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let state: SessionState = { kind: 'joining' };
  let turn: Promise<void> = Promise.resolve();
  let hasLeft = false;
  let arrived: (steps: number) => void = () => undefined;
  const joined = new Promise<number>((resolve) => { arrived = resolve; });

  const become = (next: SessionState): void => {
    state = next;
    listeners.forEach((listener) => listener(next));
  };

  const say = (message: ToSession): void => link?.send(JSON.stringify(message));

  const offer = (): void => {
    if (state.kind !== 'together' || sent > 0 || own.length === 0) return;
    sent = own.length;
    say({ kind: 'steps', base: known.length, steps: own.map(shared) });
  };

  journal.onStep((step) => {
    if (step.purpose === 'carry' || hasLeft || state.kind === 'parted') return;
    count += 1;
    own.push({ id: `${me}-${count}`, step });
    if (state.kind === 'alone') become({ kind: 'alone', waiting: own.length });
    offer();
  });

  const tell = (step: SharedStep): void => step.events.forEach((event) => book.emit(fromElsewhere(event)));

  const take = (step: SharedStep): void => {
    journal.unwritten(() => {
      replay(book, step.changes);
      tell(step);
    });
    const changes = step.changes;
    if (!changes.every((change) => change.kind === 'grid' && isEmptyStep({ purpose: 'edit', source: 'Remote', changes: [change], events: [] }))) {
      history.carry((mine) => carryOver(book, mine, shiftsIn(changes)));
    }
  };

  /** Own edits are taken off, those of others put in their place, and own ones on top again: the order of the session. */
  const takeUnderOwn = (step: SharedStep): void => {
    const mine = own;
    journal.unwritten(() => [...mine].reverse().forEach((one) => takeBack(book, one.step.changes)));
    take(step);
    own = mine.flatMap((one) => {
      const changes = carryOver(book, one.step.changes, shiftsIn(step.changes));
      const again = journal.record('carry', () => doAgain(book, changes));
      const carried = again === undefined ? undefined : { ...again, purpose: one.step.purpose, source: one.step.source, events: one.step.events };
      history.replace(one.step, carried);
      return carried === undefined ? [] : [{ id: one.id, step: carried }];
    });
  };

  const openFile = async ({ name, base64, number: from }: Opened): Promise<void> => {
    own = [];
    const before = book.numberNow();
    let calculated: Promise<void> = Promise.resolve();
    // Only taking its place is nobody's edit: what is done while the file is calculated is done to it.
    journal.unwritten(() => {
      book.countFrom(from);
      calculated = open(bytesOf(base64), name);
      book.countFrom(before);
    });
    history.clear();
    await calculated;
  };

  const idle = (): Promise<void> => new Promise((resolve) => journal.whenIdle(resolve));

  const carryOut = async (step: SharedStep): Promise<void> => {
    const opened = openedIn(step);
    if (opened !== undefined) return openFile(opened);
    // A step of this window that replaced everything will replace this too.
    const isReplaced = own.some(({ step: { changes } }) => changes.some(({ kind }) => kind === 'opened'));
    if (!isReplaced) (own.length === 0 ? take : takeUnderOwn)(step);
  };

  /** Keeps what a file is about to take the place of; false when it was edited since. */
  const isKept = async (opened: Opened): Promise<() => boolean> => {
    const before = count;
    await replaced.before(opened.name);
    return () => count === before;
  };

  /** Begun in the same moment in which nothing else is under way. */
  const atRest = <T>(work: () => Promise<T>): Promise<T> => new Promise((resolve, reject) => { journal.whenIdle(() => { work().then(resolve, reject); }); });

  const follow = async (step: SharedStep): Promise<void> => {
    const opened = openedIn(step);
    let isDone = false;
    while (!isDone) {
      const mayReplace = opened === undefined ? (): boolean => true : await isKept(opened);
      isDone = await atRest(async () => {
        if (!mayReplace()) return false;
        await carryOut(step);
        return true;
      });
    }
    known.push(step);
    journal.changed();
    if (opened !== undefined) replaced.after(opened.name);
  };

  const followAll = async (from: number, steps: readonly SharedStep[]): Promise<void> => {
    for (const step of steps.slice(Math.max(0, known.length - from))) {
      if (own[0]?.id === step.id) confirm(1);
      else await follow(step);
    }
  };

  const confirm = (taken: number): void => {
    for (const one of own.splice(0, taken)) known.push(shared(one));
    sent = 0;
  };

  /** The session may have begun anew, with the server: what it lacks it gets from this window, if it has nothing else instead. */
  const comeBack = (from: number, steps: readonly SharedStep[]): boolean => {
    if (from === known.length) return true;
    if (!steps.every((step, index) => known[index]?.id === step.id)) return false;
    say({ kind: 'steps', base: steps.length, steps: known.slice(steps.length) });
    return true;
  };

  const settleIn = async (message: Extract<FromSession, { kind: 'joined' }>): Promise<void> => {
    sent = 0;
    if (number === 0) {
      number = message.number;
      book.countFrom(Math.ceil(book.numberNow() / stride) * stride + number, stride);
    }
    if (message.from === known.length) await followAll(message.from, message.steps);
    else if (!comeBack(message.from, message.steps)) return become({ kind: 'parted' });
    await idle();
    become({ kind: 'together', own: number, windows: state.kind === 'together' ? state.windows : [{ number, place: '' }] });
    arrived(known.length);
    offer();
  };

  const hear = async (message: FromSession): Promise<void> => {
    switch (message.kind) {
      case 'joined': return settleIn(message);
      case 'steps': {
        await followAll(message.from, message.steps);
        return offer();
      }
      case 'taken': {
        if (message.from === known.length) confirm(message.count);
        return offer();
      }
      case 'refused': {
        sent = 0;
        return offer();
      }
      case 'present': {
        if (state.kind === 'together') become({ ...state, windows: message.windows });
        return undefined;
      }
    }
  };

  const connect = (): void => {
    link = dial({
      opened: () => say({ kind: 'join', session, window: me, known: known.length, last: known.at(-1)?.id ?? '' }),
      message: (text) => {
        turn = turn.then(() => (hasLeft || state.kind === 'parted' ? undefined : hear(JSON.parse(text) as FromSession))).catch((thrown: unknown) => {
          become({ kind: 'parted' });
          throw thrown;
        });
      },
      closed: () => {
        link = undefined;
        if (hasLeft || state.kind === 'parted') return;
        sent = 0;
        become({ kind: 'alone', waiting: own.length });
        retry = setTimeout(connect, patience);
      },
    });
  };

  let placeTold = '';
  book.onEvent(({ type, args }) => {
    if (type !== 14 || state.kind !== 'together') return;
    const { sheetId, areas } = book.selection;
    const place = `${sheetName(book, sheetId)}!${areas.map(addressOf).join(',')}`;
    if (place === placeTold || args['worksheetId'] !== sheetId) return;
    placeTold = place;
    say({ kind: 'at', place });
  });
  connect();

  return {
    state: () => state,
    onChange: (listener) => { listeners.push(listener); },
    joined,
    settled: async () => {
      while (state.kind === 'together' && (own.length > 0 || sent > 0)) await new Promise((resolve) => { setTimeout(resolve, 5); });
      await turn;
      await idle();
    },
    leave: () => {
      hasLeft = true;
      clearTimeout(retry);
      link?.close();
    },
  };
};
