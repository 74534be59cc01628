import { normalise } from '../../domain/number/normalise';
import type { CellInput, Edit } from '../edit';
import { absoluteA1 } from './a1';
import type { FillSettings } from './fill-settings';
import { formulaNumber } from './formula-literal';
import { RESULTS_CHART } from './own-sheets';
import type { HeadedColumn } from './results-columns';
import type { ResultsPerson } from './results-row';
import { colours, lined, looks, sizes } from './sheet-looks';
import { text } from './sheet-rows';

type Band = { readonly label: string; readonly from?: number | undefined; readonly below?: number };

const edges = [1.5, 2, 2.5, 3, 3.5, 4, 4.5] as const;

/** Half a point each; the first and the last are open, so that everybody with a total is in one of them. */
const bands: readonly Band[] = [
  ...edges.map((below, index): Band => {
    const from = edges[index - 1];
    return from === undefined ? { label: `<${below}`, below } : { label: `${from}–${below}`, from, below };
  }),
  { label: `≥${edges.at(-1)}`, from: edges.at(-1) },
];

const isIn = ({ from, below }: Band, total: number): boolean => (from === undefined || total >= from) && (below === undefined || total < below);

/** The figure is joined to the comparison, because a text with a decimal point means nothing where people write a comma. */
const countFormula = ({ from, below }: Band, totals: string): string => {
  const conditions = [...(from === undefined ? [] : [`">="&${formulaNumber(from)}`]), ...(below === undefined ? [] : [`"<"&${formulaNumber(below)}`])];
  return `COUNTIFS(${conditions.map((condition) => `${totals},${condition}`).join(',')})`;
};

const bandCells = (people: readonly ResultsPerson[], totals: string, { scores, words }: FillSettings): readonly (readonly CellInput[])[] => {
  const known = people.flatMap(({ appraised: { appraisal } }) => (appraisal.kind === 'incomplete' ? [] : [normalise(appraisal.total)]));
  const counted = (formula: string, count: number): CellInput => (scores === 'values' ? { number: count } : { formula, shows: count });
  return [
    ...bands.map((band) => [text(band.label), counted(countFormula(band, totals), known.filter((total) => isIn(band, total)).length)]),
    // Also where there is nobody yet: somebody's total may be lost when a form is recalculated.
    [text(words.incomplete), counted(`ROWS(${totals})-COUNT(${totals})`, people.length - known.length)],
  ];
};

/** About as wide as the printed page is high enough for, in characters. */
const CHART_WIDTH = 64;

/** The last column that a chart from `left` on takes; it never makes the sheet wider. */
const chartEnd = (columns: readonly HeadedColumn[], left: number): number => {
  let width = 0;
  const end = columns.findIndex((column, index) => {
    if (index >= left) width += column.width;
    return width >= CHART_WIDTH;
  });
  return end < 0 ? columns.length - 1 : end;
};

type Place = { readonly columns: readonly HeadedColumn[]; readonly first: number; readonly last: number; readonly top: number };

export type Distribution = { readonly edits: (sheet: string) => readonly Edit[]; readonly lastRow: number };

/** How many people have which total, and how many none: counted in cells, and drawn beside them. Of the same size for five people and for a thousand. */
export const resultsDistribution = (people: readonly ResultsPerson[], { columns, first, last, top }: Place, settings: FillSettings): Distribution => {
  const { results, font } = settings.words;
  const left = columns.findIndex(({ column }) => column.kind === 'department');
  const total = columns.findIndex(({ column }) => column.kind === 'total');
  const cells = bandCells(people, `${absoluteA1(first, total)}:${absoluteA1(last, total)}`, settings);
  const [from, lastRow] = [top + 2, top + 1 + cells.length];
  const area = (start: number, end: number, column = left, right = left + 1) => ({ top: start, bottom: end, left: column, right });
  return {
    lastRow,
    edits: (sheet) => [
      { kind: 'style', sheet, area: area(top, lastRow), style: { font, size: sizes.base, vertical: 'center' } },
      { kind: 'write', sheet, row: top, column: left, cells: [[text(results.distribution)], [text(results.total), text(results.people)], ...cells] },
      { kind: 'style', sheet, area: area(top, top, left, left), style: looks.heading },
      { kind: 'style', sheet, area: area(top + 1, top + 1), style: looks.columnHead },
      { kind: 'style', sheet, area: area(from, lastRow), style: { ...lined, horizontal: 'center' } },
      ...[top + 1, ...cells.map((_, index) => from + index)].map((row): Edit => ({ kind: 'row-height', sheet, row, height: 24 })),
      {
        kind: 'chart', sheet, name: RESULTS_CHART, type: 'column', title: results.distributionTitle, categories: area(from, lastRow, left, left), colours: [colours.head],
        values: [{ name: results.people, area: area(from, lastRow, left + 1, left + 1) }], at: { top, bottom: lastRow, left: left + 3, right: chartEnd(columns, left + 3) },
      },
    ],
  };
};
