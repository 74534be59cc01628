const accents = (accent: number): readonly string[] => [`Accent${accent}`, `20% - Accent${accent}`, `40% - Accent${accent}`, `60% - Accent${accent}`];

/** Numbers of built-in cell styles and their English names; files spell the names in the language of their writer. */
const names: ReadonlyMap<number, string> = new Map([
  [0, 'Normal'], [3, 'Comma'], [4, 'Currency'], [5, 'Percent'], [6, 'Comma [0]'], [7, 'Currency [0]'], [8, 'Hyperlink'], [9, 'Followed Hyperlink'], [10, 'Note'],
  [11, 'Warning Text'], [15, 'Title'], [16, 'Heading 1'], [17, 'Heading 2'], [18, 'Heading 3'], [19, 'Heading 4'], [20, 'Input'], [21, 'Output'], [22, 'Calculation'],
  [23, 'Check Cell'], [24, 'Linked Cell'], [25, 'Total'], [26, 'Good'], [27, 'Bad'], [28, 'Neutral'],
  ...[1, 2, 3, 4, 5, 6].flatMap((accent) => accents(accent).map((name, index): [number, string] => [25 + accent * 4 + index, name])), [53, 'Explanatory Text'],
]);

export const builtInName = (id: number | undefined): string | undefined => (id === undefined ? undefined : names.get(id));
