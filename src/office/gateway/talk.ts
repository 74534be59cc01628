/// <reference types="office-js" />
import { noAnswer } from './no-answer';

/** How the gateway talks to Excel: for how long it waits and how it tries again. */
export type Talk = {
  /** Milliseconds without an answer after which the connection counts as lost. */
  readonly patience: number;
  /** Pauses in milliseconds before each further try of a request that Excel refused as a whole. */
  readonly pauses: readonly number[];
};

export const usualTalk: Talk = { patience: 120_000, pauses: [300, 1000, 2500] };

/** Codes with which a request is turned away before any of it is carried out: the same request may be sent again. */
const turnedAway: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'ActivityLimitReached', 'ServiceNotAvailable']);

/** Whether nothing of a failed request was carried out. */
export const wasTurnedAway = (error: unknown): boolean => turnedAway.has(codeOf(error)) || codeOf(error) === 'RequestPayloadSizeLimitExceeded';

export const codeOf = (error: unknown): string => (error instanceof Object && 'code' in error ? String(error.code) : '');

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

const withPatience = async (answer: Promise<unknown>, patience: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(noAnswer()), patience); });
  try {
    await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * One round trip: `work` queues everything on a new context and answers how to take the results, which is called once they are there. What Excel
 * turned away is queued again after a pause. Objects never live longer than one round trip: between two of them other people work too. `among` is the
 * context of round trips that belong together.
 */
export const roundTrip = async <T>(talk: Talk, work: (context: Excel.RequestContext) => () => T, among?: Excel.RequestContext): Promise<T> => {
  for (let tried = 0; ; tried += 1) {
    const context = among ?? new Excel.RequestContext();
    const taken = work(context);
    try {
      await withPatience(context.sync(), talk.patience);
      return taken();
    } catch (error) {
      const wait = talk.pauses[tried];
      if (wait === undefined || !turnedAway.has(codeOf(error))) throw error;
      await pause(wait);
    }
  }
};
