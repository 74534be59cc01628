import { useCallback, useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { HostProblem } from '../../workbook/host-problem';
import type { Choices } from '../../workbook/recognise/choices';
import type { FillWishes } from '../fill/fill-wishes';
import type { Progress, WorkbookHost } from '../workbook-host';
import { carriedOut, takenBack, type Attempt } from './carried-out';
import { loadAppraising } from './load-appraising';
import type { Job } from './job';
import { isHalfWritten, type InterruptedRun, type Journey, type Step, type Trouble, type WorkKind } from './journey';
import { canTake, isWriting, journeyAtStart, journeyReducer, type JourneyEvent } from './journey-reducer';
import type { Planning, Reading } from './read-and-appraise';

/** What people can do on the journey. Each answers when it is over. */
export type JourneyActions = {
  readonly check: () => Promise<void>;
  readonly choose: (choices: Choices) => Promise<void>;
  /** `counts`: scores depend on what changed, so everybody is appraised again. */
  readonly wish: (wishes: FillWishes, counts?: 'scores-depend') => Promise<void>;
  /** Reads again where that is needed, makes a plan, and shows it before anything is written. */
  readonly plan: (planning: Planning) => Promise<void>;
  readonly review: (job: Job) => void;
  readonly closeReview: () => void;
  readonly carryOut: (job: Job) => Promise<void>;
  /** Writes over cells that changed meanwhile. */
  readonly overwrite: (trouble: Conflicts) => Promise<void>;
  /** Leaves them as they are now. */
  readonly keep: (trouble: Conflicts) => Promise<void>;
  readonly resume: (trouble: InterruptedRun) => Promise<void>;
  readonly takeBack: (trouble: InterruptedRun) => Promise<void>;
  readonly leaveAsItIs: () => void;
  /** Explains the selected cell. */
  readonly explain: () => Promise<void>;
  readonly closeWhy: () => void;
  readonly cancel: () => void;
  readonly take: (step: Step) => void;
  readonly putTroubleAside: () => void;
  readonly fail: (problem: HostProblem) => void;
  readonly goTo: (sheet: string, address?: string) => Promise<void>;
};

type Conflicts = Extract<Trouble, { kind: 'conflicts' }>;

type Working = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

/** Remembers one journey through a workbook; what follows from what is decided by the reducer. */
export const useJourney = (host: WorkbookHost, period: string | undefined): readonly [Journey, JourneyActions] => {
  const [journey, dispatch] = useReducer(journeyReducer, journeyAtStart);
  /** Whether a run stands half written: only what goes on with it or ends it may be begun. */
  const isHalted = useRef(false);
  const running = useRef<{ readonly controller: AbortController; readonly kind: WorkKind } | undefined>(undefined);

  useEffect(() => host.onChanged(({ byOthers }) => dispatch({ kind: 'workbook-changed', byOthers })), [host]);
  useEffect(() => () => running.current?.controller.abort(), []);

  /** One work at a time: a new one takes the place of the old, but never of one that writes. */
  const work = useCallback(async (kind: WorkKind, task: (working: Working) => Promise<JourneyEvent>): Promise<JourneyEvent | undefined> => {
    if (running.current !== undefined && writes(running.current.kind)) return undefined;
    if (isHalted.current && !writes(kind)) return undefined;
    running.current?.controller.abort();
    const own = { controller: new AbortController(), kind };
    running.current = own;
    dispatch({ kind: 'work-began', work: kind });
    const onProgress = (progress: Progress): void => {
      if (running.current === own) dispatch({ kind: 'progressed', progress });
    };
    const event = await task({ signal: own.controller.signal, onProgress }).catch((error: unknown) => unforeseen(error, kind));
    if (running.current !== own) return undefined;
    running.current = undefined;
    isHalted.current = event.kind === 'troubled' && isHalfWritten(event.trouble);
    dispatch(event);
    return event;
  }, []);

  const reading: Reading = { host, choices: journey.checked?.choices ?? {}, wishes: journey.wishes, period };

  const refresh = async (then: 'checked' | 'refreshed', now: Reading = reading): Promise<void> => void (await work('reading', async (working) => (await loadAppraising()).readAndAppraise(now, then, working)));

  const appraise = async (choices: Choices, wishes: FillWishes): Promise<void> => {
    if (journey.checked === undefined) return;
    if (journey.isOutdated) return refresh('refreshed', { ...reading, choices, wishes });
    const { workbook, unseen } = journey.checked;
    await work('checking', async ({ signal, onProgress }) => {
      const sliced = await (await loadAppraising()).appraiseAgain({ workbook, unseen, choices, wishes, period }, signal, onProgress);
      return sliced.kind === 'cancelled' ? { kind: 'work-cancelled' } : { kind: 'appraised', checked: sliced.value };
    });
  };

  const appraiseForPeriod = useEffectEvent(() => void appraise(journey.checked?.choices ?? {}, journey.wishes));
  useEffect(() => appraiseForPeriod(), [period]);

  const write = async (attempt: Attempt): Promise<void> => {
    const event = await work('writing', (working) => carriedOut(attempt, working));
    const { kind } = attempt.job;
    if (event?.kind === 'written' && kind !== 'fill') await refresh(kind === 'sample' ? 'checked' : 'refreshed');
  };

  const fail = (problem: HostProblem): void => dispatch({ kind: 'troubled', trouble: { kind: 'host', problem, during: 'reading' } });

  /** What writing needs is known before a plan is made, and said at once. */
  const isBarred = (): boolean => {
    const problem = host.writingBarred();
    if (problem !== undefined) fail(problem);
    return problem !== undefined;
  };

  const actions: JourneyActions = {
    check: () => refresh('checked'),
    choose: (choices) => appraise(choices, journey.wishes),
    wish: async (wishes, counts) => {
      dispatch({ kind: 'wished', wishes });
      if (counts === 'scores-depend') await appraise(journey.checked?.choices ?? {}, wishes);
    },
    plan: async (planning) => {
      if (isBarred()) return;
      const isFresh = journey.changed === 'no' && !journey.isOutdated && journey.checked !== undefined;
      await work('planning', async (working) => (await loadAppraising()).planAfterReading({ ...reading, known: isFresh ? journey.checked : undefined, onRead: (checked) => dispatch({ kind: 'refreshed', checked }) }, planning, working));
    },
    review: (job) => { if (!isBarred()) dispatch({ kind: 'review-opened', job }); },
    closeReview: () => dispatch({ kind: 'review-closed' }),
    carryOut: (job) => write({ job, run: (listening, onConflict) => host.apply(job.plan, job.basis, onConflict, listening) }),
    overwrite: (trouble) => write({ ...trouble, onConflict: 'overwrite' }),
    keep: async ({ before }) => {
      if (before === undefined) await refresh('checked');
      else dispatch({ kind: 'troubled', trouble: before });
    },
    resume: (trouble) => write({ job: trouble.job, run: trouble.resume, before: trouble }),
    takeBack: async (trouble) => void (await work('taking-back', (working) => takenBack(trouble, working))),
    leaveAsItIs: () => {
      isHalted.current = false;
      dispatch({ kind: 'left-as-it-is' });
    },
    explain: async () => void (await work('reading', async (working) => (await loadAppraising()).explainSelected(host, working))),
    closeWhy: () => dispatch({ kind: 'why-closed' }),
    cancel: () => {
      running.current?.controller.abort();
      if (!isWriting(journey)) {
        running.current = undefined;
        dispatch({ kind: 'work-cancelled' });
      }
    },
    take: (step) => {
      dispatch({ kind: 'step-taken', step });
      if (step !== 'results' && journey.isOutdated && canTake(journey, step)) void refresh('refreshed');
    },
    putTroubleAside: () => dispatch({ kind: 'trouble-put-aside' }),
    fail,
    goTo: async (sheet, address) => {
      const went = await host.goTo(sheet, address);
      if (went.kind === 'failed') fail(went.problem);
    },
  };
  return [journey, actions];
};

const writes = (kind: WorkKind): boolean => kind === 'writing' || kind === 'taking-back';

/** A mistake of ours is shown like any other trouble: nothing may hang or vanish. */
const unforeseen = (error: unknown, during: WorkKind): JourneyEvent => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { kind: 'troubled', trouble: { kind: 'host', problem: { code: 'excel-refused', excelCode: name, message }, during } };
};
