import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one run of a task cost: milliseconds of the task itself, and the most memory its process held. */
export type Cost = { readonly ms: number; readonly megabytes: number };

/**
 * Runs a task of `worker.ts` in a process of its own (so that nobody profits from another's warm-up or heap) and answers the
 * median of the repetitions. A task that does not end well has no cost, and the reason is printed.
 */
export const measure = (task: string, parameters: readonly (string | number)[], repetitions: number): Cost | undefined => {
  const runs = Array.from({ length: repetitions }, () => once(task, parameters));
  const costs = runs.filter((run): run is Cost => run !== undefined);
  if (costs.length < repetitions) return undefined;
  return { ms: median(costs.map(({ ms }) => ms)), megabytes: median(costs.map(({ megabytes }) => megabytes)) };
};

const once = (task: string, parameters: readonly (string | number)[]): Cost | undefined => {
  const answer = spawnSync(process.execPath, ['--max-old-space-size=8192', join(__dirname, 'worker.js'), task, ...parameters.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 300_000,
  });
  const line = answer.stdout.trim().split('\n').pop();
  if (answer.status !== 0 || line === undefined) {
    process.stderr.write(`${task} ${parameters.join(' ')}: ${answer.stderr.trim().split('\n').slice(-3).join(' ')}\n`);
    return undefined;
  }
  return JSON.parse(line) as Cost;
};

export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('The median of nothing');
  return middle;
};
