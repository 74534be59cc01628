import type { FillSettings } from './fill-settings';
import type { FormLine } from './form-line';
import { rankHeading, type Alike } from './rank-heading';

/** What a column of the results sheet holds. Result and score of an indicator stand side by side. */
export type ResultsColumn =
  | { readonly kind: 'id' | 'name' | 'department' | 'position' | 'period' | 'total' | 'grade' | 'state' | 'rank' | 'note' | 'form' | 'source' }
  | { readonly kind: 'result' | 'score'; readonly line: FormLine };

export type HeadedColumn = { readonly column: ResultsColumn; readonly heading: string; readonly width: number };

const widths = { id: 9, name: 12, department: 16, position: 17, period: 14, result: 11, score: 9, total: 10, grade: 7, state: 10, rank: 8, note: 30, form: 13, source: 12 } as const;

/** Every indicator that anybody is appraised by, in the order of first appearance. */
const indicatorsOf = (people: readonly (readonly FormLine[])[]): readonly FormLine[] => [
  ...new Map(people.flat().toReversed().map((line) => [line.indicator, line])).values(),
].toReversed();

const headingOf = (column: ResultsColumn, settings: FillSettings, alike: Alike): string => {
  const { results } = settings.words;
  if (column.kind === 'result') return results.resultOf(column.line.name, column.line.unit);
  if (column.kind === 'score') return results.scoreOf(column.line.name);
  if (column.kind === 'rank') return rankHeading(settings.words, alike);
  return column.kind === 'grade' ? results.gradeHeading : results[column.kind];
};

/** Latin words do not break: characters that the longest one takes in bold, with the filter button beside it. */
const longestWord = (heading: string): number => Math.max(0, ...(heading.match(/[\p{Script=Latin}\d]+/gu) ?? []).map(({ length }) => length * 1.2 + 2));

/** A table wants its headings to differ; indicators that share a name get a number. */
const distinct = (headings: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  return headings.map((heading) => {
    let free = heading;
    for (let times = 2; used.has(free.toLowerCase()); times += 1) free = `${heading} ${times}`;
    used.add(free.toLowerCase());
    return free;
  });
};

export const resultsColumns = (people: readonly (readonly FormLine[])[], settings: FillSettings, alike: Alike): readonly HeadedColumn[] => {
  const columns: readonly ResultsColumn[] = [
    { kind: 'id' }, { kind: 'name' }, { kind: 'department' }, { kind: 'position' },
    ...(alike.period ? [] : [{ kind: 'period' } as const]),
    ...indicatorsOf(people).flatMap((line): readonly ResultsColumn[] => [{ kind: 'result', line }, { kind: 'score', line }]),
    { kind: 'total' },
    ...(settings.grades === undefined || settings.grades.length === 0 ? [] : [{ kind: 'grade' } as const]),
    ...(settings.ranks === 'none' ? [] : [{ kind: 'rank' } as const]),
    { kind: 'state' }, { kind: 'note' }, { kind: 'form' }, { kind: 'source' },
  ];
  const headings = distinct(columns.map((column) => headingOf(column, settings, alike)));
  return columns.map((column, index) => {
    const heading = headings[index] ?? column.kind;
    return { column, heading, width: Math.max(widths[column.kind], longestWord(heading)) };
  });
};
