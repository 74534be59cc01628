/** Figures that are the same on every machine: a small congruential generator, 0 ≤ x < 1. */
const figures = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

export const rules = ['<3%为3；<6%为2；否则为1', '<5‰为3；<10‰为2；否则为1', '>70%为3；>60%为2；否则为1', '1-5评分'] as const;
export const weights = [30, 25, 25, 20] as const;

/** Four results of each person, as plain ratios and a rating, some of them exactly on a limit. */
export const results = (people: number): number[][] => {
  const next = figures(2002);
  return Array.from({ length: people }, (_, person) => [
    person % 50 === 0 ? 0.03 : next() * 0.1,
    person % 40 === 0 ? 0.005 : next() * 0.015,
    person % 30 === 0 ? 0.7 : 0.5 + next() * 0.5,
    1 + Math.round(next() * 40) / 10,
  ]);
};
