/** The columns of a form, left to right, and their widths in characters; together one A4 page upright. */
export const formColumns = { number: 0, indicator: 1, weight: 2, rule: 3, source: 4, result: 5, score: 6, weighted: 7, reason: 8 } as const;

export const formWidths = [5.5, 16, 7.5, 28, 16, 9.5, 7.5, 10.5, 25] as const;

export const formWidth = formWidths.length;

/** Characters that fit into joined columns. */
export const charactersOf = (from: number, to: number): number => formWidths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

/** The grid of three labels with their values that head and signatures share. */
export const labelled = [
  { label: { from: 0, to: 1 }, value: { from: 2, to: 3 } },
  { label: { from: 4, to: 4 }, value: { from: 5, to: 6 } },
  { label: { from: 7, to: 7 }, value: { from: 8, to: 8 } },
] as const;
