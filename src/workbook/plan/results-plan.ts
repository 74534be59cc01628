import type { CellInput, Edit, Plan } from '../edit';
import type { FillSettings } from './fill-settings';
import { ranksAmongAlike } from './ranks-among-alike';
import { departmentRows } from './results-departments';
import { resultsColumns, type HeadedColumn, type ResultsColumn } from './results-columns';
import { resultsDistribution } from './results-distribution';
import { rulesInForce } from './results-rules';
import { resultsRow, type ResultsPerson } from './results-row';
import { RESULTS_TABLE } from './own-sheets';
import { baseStyle, INDENT, lined, looks, sizes } from './sheet-looks';
import { formatFor, shortFormatOf } from './shown-unit';
import { textHeight } from './text-height';

const HEADING = 3;
const FIRST = HEADING + 1;

const ranked = (people: readonly ResultsPerson[], { ranks: style }: FillSettings): readonly ResultsPerson[] => {
  const found = ranksAmongAlike(
    people.map(({ facts: { position, period }, appraised: { appraisal } }) => ({ position, period, total: appraisal.kind === 'incomplete' ? undefined : appraisal.total })),
    style === 'dense' ? 'dense' : 'competition',
  );
  return people.map((person, index) => {
    const rank = found[index];
    return rank === undefined ? person : { ...person, rank };
  });
};

const areAlike = (texts: readonly string[]): boolean => new Set(texts).size <= 1;

const styleOf = (column: ResultsColumn): object => {
  if (column.kind === 'result') return { horizontal: 'center', wrap: true, numberFormat: shortFormatOf[column.line.unit] };
  if (column.kind === 'total') return { horizontal: 'center', bold: true, wrap: true, numberFormat: '0.00' };
  if (['score', 'rank', 'grade', 'state'].includes(column.kind)) return { horizontal: 'center' };
  return { horizontal: 'left', indent: 1, wrap: true };
};

const columnStyles = (sheet: string, columns: readonly HeadedColumn[], last: number): readonly Edit[] =>
  columns.map(({ column }, index): Edit => ({ kind: 'style', sheet, area: { top: FIRST, bottom: last, left: index, right: index }, style: styleOf(column) }));

const notesHeight = (row: readonly CellInput[], columns: readonly HeadedColumn[]): number =>
  textHeight(
    row.flatMap((cell, index) => {
      const column = columns[index];
      const shown = 'text' in cell ? cell.text : 'formula' in cell && typeof cell.shows === 'string' ? cell.shows : '';
      return column === undefined || shown === '' ? [] : [{ text: shown, characters: column.width - INDENT }];
    }),
    sizes.base,
    20,
  );

const titleRows = (people: readonly ResultsPerson[], { words, company, period }: FillSettings): readonly (readonly CellInput[])[] => {
  const periods = new Set(people.map(({ facts }) => facts.period).filter((one) => one !== ''));
  const only = periods.size === 1 ? [...periods][0] : undefined;
  const complete = people.filter(({ appraised }) => appraised.appraisal.kind !== 'incomplete').length;
  const shown = only ?? (periods.size === 0 && period !== undefined ? words.period(period) : [...periods].join(words.listSeparator));
  return [
    [{ text: words.results.title(company ?? '') }],
    [{ text: words.results.subtitle({ period: shown, people: people.length, complete }) }],
    [],
  ];
};

/** Results whose rounded figure would score otherwise. */
const exactFormats = (sheet: string, people: readonly ResultsPerson[], columns: readonly HeadedColumn[]): readonly Edit[] =>
  people.flatMap(({ lines }, at) =>
    lines.flatMap((line): readonly Edit[] => {
      const numberFormat = formatFor(line);
      if (numberFormat === shortFormatOf[line.unit]) return [];
      const index = columns.findIndex(({ column }) => column.kind === 'result' && column.line.indicator === line.indicator);
      return [{ kind: 'style', sheet, area: { top: FIRST + at, bottom: FIRST + at, left: index, right: index }, style: { numberFormat } }];
    }),
  );

const incompleteMarks = (sheet: string, people: readonly ResultsPerson[], columns: readonly HeadedColumn[]): readonly Edit[] => {
  const marked = columns.flatMap(({ column }, index) => (['total', 'state', 'note'].includes(column.kind) ? [index] : []));
  return people.flatMap(({ appraised }, at): readonly Edit[] =>
    appraised.appraisal.kind !== 'incomplete'
      ? []
      : marked.map((index) => ({ kind: 'style', sheet, area: { top: FIRST + at, bottom: FIRST + at, left: index, right: index }, style: looks.problem })),
  );
};

const heights = (sheet: string, rows: readonly (readonly CellInput[])[], columns: readonly HeadedColumn[]): readonly Edit[] => [
  { kind: 'row-height', sheet, row: 0, height: 28 },
  {
    kind: 'row-height',
    sheet,
    row: HEADING,
    height: textHeight(columns.map(({ heading, width }) => ({ text: heading, characters: width - 2 })), sizes.base, 34),
  },
  ...rows.map((row, index): Edit => ({ kind: 'row-height', sheet, row: FIRST + index, height: notesHeight(row, columns) })),
];

/**
 * The results sheet on a sheet that exists and is empty: a table row per person, then the means by department, the totals as a chart, and the rules. Offers a pause after
 * each row.
 */
export function* resultsInSteps(given: readonly ResultsPerson[], sheet: string, settings: FillSettings): Generator<void, Plan> {
  const people = ranked(given, settings);
  const alike = { position: areAlike(people.map(({ facts }) => facts.position)), period: areAlike(people.map(({ facts }) => facts.period)) };
  const columns = resultsColumns(people.map(({ lines }) => lines), settings, alike);
  const last = FIRST + people.length - 1;
  const summary = departmentRows(people, { columns, first: FIRST, last }, settings);
  const distribution = resultsDistribution(people, { columns, first: FIRST, last, top: summary.lastRow + 3 }, settings);
  const rules = rulesInForce(people, columns, distribution.lastRow + 3, settings);
  const rows: (readonly CellInput[])[] = [];
  for (const [index, person] of people.entries()) {
    rows.push(resultsRow(person, { columns, row: FIRST + index, first: FIRST, last, rules }, settings));
    yield;
  }
  const right = columns.length - 1;
  return [
    { kind: 'column-widths', sheet, widths: columns.map((column) => column.width) },
    { kind: 'style', sheet, area: { top: 0, left: 0, bottom: last, right }, style: baseStyle(settings) },
    {
      kind: 'write', sheet, row: 0, column: 0,
      cells: [...titleRows(people, settings), columns.map(({ heading }) => ({ text: heading })), ...rows],
    },
    { kind: 'style', sheet, area: { top: 0, bottom: 0, left: 0, right: 0 }, style: { ...looks.title, horizontal: 'left' } },
    { kind: 'style', sheet, area: { top: 1, bottom: 1, left: 0, right: 0 }, style: looks.quiet },
    { kind: 'style', sheet, area: { top: HEADING, bottom: HEADING, left: 0, right }, style: looks.columnHead },
    { kind: 'style', sheet, area: { top: FIRST, bottom: last, left: 0, right }, style: lined },
    ...columnStyles(sheet, columns, last),
    ...exactFormats(sheet, people, columns),
    ...incompleteMarks(sheet, people, columns),
    ...heights(sheet, rows, columns),
    { kind: 'table', sheet, area: { top: HEADING, bottom: last, left: 0, right }, name: RESULTS_TABLE },
    ...summary.edits(sheet),
    ...distribution.edits(sheet),
    ...rules.edits(sheet),
    { kind: 'freeze', sheet, rows: FIRST, columns: 2 },
    {
      kind: 'page-setup', sheet,
      setup: {
        paper: 'A4', orientation: 'landscape', fitToWidth: 1, centredHorizontally: true,
        printArea: { top: 0, left: 0, bottom: rules.lastRow, right },
        titleRows: { first: HEADING, last: HEADING },
        margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4 },
        footer: `&R&8${settings.words.page}`,
      },
    },
  ];
}
