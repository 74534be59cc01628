/** What work in steps comes to, for whoever has nobody to answer meanwhile. */
export const atOnce = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
