import type { Request } from '../rich-api/wire';

/** The error numbers of the transport and the codes the client makes of them. */
export const transportErrors = {
  GeneralException: 5001, InvalidOperationInCellEditMode: 5004, InvalidOrTimedOutSession: 5012, ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, AccessDenied: 7000,
} as const;

/** A failure of the transport, or any other code, with which the first statement of the request is refused. */
type FaultCode = keyof typeof transportErrors | (string & {});

/** The transport's number of a failure, if it is one of the transport. */
export const transportError = (code: FaultCode): number | undefined => (transportErrors as Readonly<Record<string, number>>)[code];

/** Requests of the client's own: the ends of kept objects, and its talk with services of the host. */
const isClientsOwn = ({ Actions, ObjectPaths }: Request): boolean => Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1)
  || !Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 1 || ObjectPathType === 6);

/** What is to go wrong on purpose. Requests of the add-in are counted from now on, the next one is 1. */
export type Faults = {
  readonly fail: (code: FaultCode, request?: number) => void;
  readonly delay: (milliseconds: number, request?: number) => void;
  /** Never answers from the given request on, as a lost connection. */
  readonly disconnect: (request?: number) => void;
  /** Carries a request out and never says so: the connection is lost on the way back. */
  readonly loseAnswer: (request?: number) => void;
  /** Does something just before a request is carried out: a co-author's edit between read and write. */
  readonly before: (work: () => void | Promise<void>, request?: number) => void;
  readonly clear: () => void;
  /** For the host: what shall happen to this request. */
  readonly meet: (request: Request) => Promise<FaultCode | 'silence' | 'lost answer' | undefined>;
};

type Fault = { readonly at: number; readonly kind: 'fail' | 'delay' | 'silence' | 'lost answer' | 'before'; readonly act: () => Promise<void>; readonly code?: FaultCode };

export const newFaults = (): Faults => {
  let count = 0;
  let faults: Fault[] = [];
  const nothing = async (): Promise<void> => undefined;
  const plan = (fault: Omit<Fault, 'at'>, request: number | undefined): void => { faults.push({ ...fault, at: count + (request ?? 1) }); };
  return {
    fail: (code, request) => plan({ kind: 'fail', code, act: nothing }, request),
    delay: (milliseconds, request) => plan({ kind: 'delay', act: () => new Promise((resolve) => { setTimeout(resolve, milliseconds); }) }, request),
    disconnect: (request) => plan({ kind: 'silence', act: nothing }, request),
    loseAnswer: (request) => plan({ kind: 'lost answer', act: nothing }, request),
    before: (work, request) => plan({ kind: 'before', act: async () => { await work(); } }, request),
    clear: () => { faults = []; },
    meet: async (request) => {
      if (isClientsOwn(request)) return undefined;
      count += 1;
      if (faults.some((fault) => fault.kind === 'silence' && fault.at <= count)) return 'silence';
      const due = faults.filter((fault) => fault.at === count);
      faults = faults.filter((fault) => fault.at !== count);
      for (const fault of due) await fault.act();
      if (due.some(({ kind }) => kind === 'lost answer')) return 'lost answer';
      return due.find((fault) => fault.kind === 'fail')?.code;
    },
  };
};
