import type { Host } from '../host';

/** While add-ins send one request after another, what shows their work is renewed at most this often, in milliseconds. */
export const calm = 250;

/** Answers a call for work that is done at most once for each painted frame; while an add-in works, a few times a second, and once more at its end. */
export const calmly = (host: Host, work: () => void): (() => void) => {
  let isPlanned = false;
  let done = 0;
  const frame = (): void => {
    if (host.isWorking() && performance.now() - done < calm) {
      requestAnimationFrame(frame);
      return;
    }
    isPlanned = false;
    done = performance.now();
    work();
  };
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(frame);
  };
};
