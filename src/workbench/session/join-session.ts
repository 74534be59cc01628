import type { FromSession, SharedStep, ToSession } from './messages';
import { onOtherPlace } from './on-other-place';
import { sharedStep, type OwnStep } from './own-step';
import type { Dial, Session, SessionState } from './session';
import { openedIn, takeFile, type OpenedFile, type Replaced, type SharedHost } from './take-file';
import { takeStep, takeUnderOwn } from './take-step';

const unheeded: Replaced = { before: () => Promise.resolve(), after: () => undefined };

/** Windows give ids that leave the same rest when divided by this. */
const stride = 1_024;
/** Milliseconds until a lost connection is tried again. */
const patience = 1_000;

/** A random name of this window, for as long as it lives. */
const windowId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export const joinSession = (host: SharedHost, session: string, dial: Dial, replaced: Replaced = unheeded): Session => {
  const { book } = host;
  if (book.isDirty) throw new Error('A workbook joins a session before it is edited');
  const { journal } = book;
  const me = windowId();
  const known: SharedStep[] = [];
  const listeners: ((state: SessionState) => void)[] = [];
  let own: OwnStep[] = [];
  let sent = 0;
  let number = 0;
  let count = 0;
  let link: ReturnType<Dial> | undefined;
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
    say({ kind: 'steps', base: known.length, steps: own.map(sharedStep) });
  };

  journal.onStep((step) => {
    if (step.purpose === 'carry' || hasLeft || state.kind === 'parted') return;
    count += 1;
    own.push({ id: `${me}-${count}`, step });
    if (state.kind === 'alone') become({ kind: 'alone', waiting: own.length });
    offer();
  });

  const idle = (): Promise<void> => new Promise((resolve) => journal.whenIdle(resolve));

  const carryOut = async (step: SharedStep): Promise<void> => {
    const opened = openedIn(step);
    if (opened !== undefined) {
      own = [];
      return takeFile(host, opened);
    }
    // A step of this window that replaced everything will replace this too.
    const isReplaced = own.some(({ step: { changes } }) => changes.some(({ kind }) => kind === 'opened'));
    if (isReplaced) return undefined;
    if (own.length === 0) takeStep(book, step);
    else own = takeUnderOwn(book, own, step);
    return undefined;
  };

  /** Keeps what a file is about to take the place of; false when it was edited since. */
  const isKept = async (opened: OpenedFile): Promise<() => boolean> => {
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
    for (const one of own.splice(0, taken)) known.push(sharedStep(one));
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

  onOtherPlace(book, () => state.kind === 'together', (place) => say({ kind: 'at', place }));
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
