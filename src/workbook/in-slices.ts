/** Longer than this, a browser feels stuck. */
const SLICE = 12;

/** Lets the browser draw and answer keys before it goes on. */
export const aBreath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export type Sliced<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'cancelled' };

/** Runs long work step by step, with a breath for the browser in between; stops between two steps when it is cancelled. */
export const inSlices = async <Step, T>(steps: Generator<Step, T>, signal: AbortSignal, onStep: (step: Step) => void): Promise<Sliced<T>> => {
  await aBreath();
  for (let since = performance.now(); ; ) {
    if (signal.aborted) return { kind: 'cancelled' };
    const step = steps.next();
    if (step.done === true) return { kind: 'done', value: step.value };
    onStep(step.value);
    if (performance.now() - since < SLICE) continue;
    await aBreath();
    since = performance.now();
  }
};
