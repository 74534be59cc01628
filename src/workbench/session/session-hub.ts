import type { FromSession, Present, SharedStep, ToSession } from './messages';

/** One end of a window's connection. */
type Visitor = { readonly receive: (text: string) => void; readonly leave: () => void };

/** Sessions by their names: each is one list of steps, in the one order that holds for all windows. */
export type SessionHub = { readonly connect: (send: (text: string) => void) => Visitor };

type Seat = { readonly send: (message: FromSession) => void; readonly number: number; place: string };
type Session = { readonly steps: SharedStep[]; readonly seats: Set<Seat>; readonly numbers: Map<string, number> };

const presentIn = ({ seats }: Session): readonly Present[] => [...seats].map(({ number, place }) => ({ number, place }));

const tellWhoIsThere = (session: Session): void => {
  const windows = presentIn(session);
  for (const seat of session.seats) seat.send({ kind: 'present', windows });
};

const numberFor = ({ numbers }: Session, window: string): number => {
  const known = numbers.get(window);
  if (known !== undefined) return known;
  numbers.set(window, numbers.size + 1);
  return numbers.size;
};

const take = (session: Session, seat: Seat, base: number, steps: readonly SharedStep[]): void => {
  if (base !== session.steps.length) return seat.send({ kind: 'refused' });
  for (const step of steps) session.steps.push(step);
  for (const other of session.seats) other.send(other === seat ? { kind: 'taken', from: base, count: steps.length } : { kind: 'steps', from: base, steps });
};

export const openSessions = (): SessionHub => {
  const sessions = new Map<string, Session>();

  const sessionNamed = (name: string): Session => {
    const known = sessions.get(name);
    if (known !== undefined) return known;
    const session: Session = { steps: [], seats: new Set(), numbers: new Map() };
    sessions.set(name, session);
    return session;
  };

  return {
    connect: (send) => {
      const say = (message: FromSession): void => send(JSON.stringify(message));
      let session: Session | undefined;
      let seat: Seat | undefined;
      const leave = (): void => {
        if (session === undefined || seat === undefined) return;
        session.seats.delete(seat);
        tellWhoIsThere(session);
        session = undefined;
      };
      const join = (message: Extract<ToSession, { kind: 'join' }>): void => {
        leave();
        session = sessionNamed(message.session);
        seat = { send: say, number: numberFor(session, message.window), place: '' };
        const isKnown = message.known === 0 || session.steps[message.known - 1]?.id === message.last;
        const from = isKnown ? message.known : 0;
        say({ kind: 'joined', number: seat.number, from, steps: session.steps.slice(from) });
        session.seats.add(seat);
        tellWhoIsThere(session);
      };
      return {
        leave,
        receive: (text) => {
          const message = JSON.parse(text) as ToSession;
          if (message.kind === 'join') return join(message);
          if (session === undefined || seat === undefined) return;
          if (message.kind === 'steps') return take(session, seat, message.base, message.steps);
          seat.place = message.place;
          tellWhoIsThere(session);
        },
      };
    },
  };
};
