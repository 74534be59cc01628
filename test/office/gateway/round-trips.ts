import type { LogEntry } from '../../../src/workbench/conversation/log';

/** Requests of `context.sync()` since an entry: what the client tidies up or tells the host by itself does not count. */
const roundTripsIn = (entries: readonly LogEntry[]): number =>
  entries.filter(({ kind, text }) => kind === 'request' && !text.startsWith('Microsoft.')).length;

/** How many round trips some work takes. */
export const roundTripsOf = async <T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly count: number }> => {
  let count = 0;
  let isOn = true;
  host.log.onEntry((entry) => { if (isOn) count += roundTripsIn([entry]); });
  const result = await work();
  isOn = false;
  return { result, count };
};
