import type { Unit } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import { assignRoles } from './assign-roles';
import { besideBlock, periodInHeadings } from './beside-block';
import type { Beside } from './beside-table';
import type { Choices, Layout, RowSpan } from './choices';
import { columnUnit, countFigure, noFigures, type Figures } from './column-unit';
import { columnValues, type ColumnValues } from './column-values';
import type { Evidence } from './evidence';
import { findRows, type FoundRows } from './find-rows';
import type { HeadingBlock } from './heading-block';
import { indicatorNamed } from './indicator-named';
import { labelledFigures } from './label-rows';
import { layoutOf, purposeOf, type Purpose } from './purpose';
import type { Confidence, Fact, RecognisedColumn, RecognisedTable } from './recognition';
import type { Assigned } from './role-draft';
import type { SheetView } from './sheet-view';

/** A table as far as one sheet can tell, and what it is for. */
export type TableDraft = {
  readonly view: SheetView;
  readonly table: RecognisedTable;
  readonly purpose: Purpose;
  /** Rows that may be a person's. */
  readonly people: number;
};

/** Reads the table below a block of headings, down to `lastRow`. */
export const recogniseTable = (view: SheetView, block: HeadingBlock, lastRow: number, around: readonly number[], choices: Choices): TableDraft | undefined => {
  const span = dataSpan(block, lastRow, choices);
  const values = valuesOf(view, block, span);
  const preview = besideBlock(view, block, around, () => false);
  const assigned = assignRoles(block, values, choices, preview.fields.period?.value);
  if (assigned.length === 0) return undefined;
  const layout = layoutOf(assigned, values, choices);
  const rows = findRows(view, block, assigned, layout.value, span);
  const beside = besideBlock(view, block, [...around, ...rows.leftOut.filter(({ as }) => as === 'note' || as === 'section').map(({ row }) => row)], isTableCell(block, assigned));
  const { columns, unitsOfIndicators } = withUnits(view, block, assigned, layout.value, rows, beside, choices);
  const period = periodInHeadings(block, assigned, { chosen: choices.period, title: preview.fields.period?.value });
  const table: RecognisedTable = {
    sheet: view.sheet.name,
    layout,
    headingRows: headingFact(view, block, assigned, choices),
    dataRows: rowsFact(rows, span, choices),
    columns,
    unitsOfIndicators,
    leftOut: rows.leftOut,
    forAll: { ...beside.fields, ...(period === undefined ? {} : { period }) },
    ...labelledFigures(view, block, columns, rows.leftOut),
  };
  return { view, table, purpose: purposeOf(table, namesNothingKnown(assigned, values)), people: rows.count };
};

/** The rows name things, and none of them is an indicator of the catalogue: competencies, for instance. */
const namesNothingKnown = (assigned: readonly Assigned[], values: ReadonlyMap<number, ColumnValues>): boolean =>
  assigned.some(({ role, column }) => role.kind === 'indicator' && values.get(column)?.indicators === 0);

const dataSpan = (block: HeadingBlock, lastRow: number, { firstDataRow, lastDataRow }: Choices): RowSpan => ({
  first: firstDataRow ?? block.last + 1,
  last: lastDataRow ?? lastRow,
});

/** Every column that has a heading or values, from the first heading to the last column with either. */
const valuesOf = (view: SheetView, block: HeadingBlock, span: RowSpan): ReadonlyMap<number, ColumnValues> => {
  const values = new Map<number, ColumnValues>();
  for (let column = block.left; column <= block.right; column += 1) {
    const of = columnValues(view, column, span);
    if (block.columns.has(column) || of.filled > 0) values.set(column, of);
  }
  return values;
};

const isTableCell = (block: HeadingBlock, columns: readonly Assigned[]) => {
  const taken = new Set(columns.map(({ column }) => column));
  return (row: number, column: number): boolean => row >= block.first && row <= block.last && taken.has(column);
};

const headingFact = (view: SheetView, block: HeadingBlock, columns: readonly Assigned[], { headingRows }: Choices): Fact<RowSpan> => {
  const value = { first: block.first, last: block.last };
  if (headingRows !== undefined) return { value, confidence: 'certain', evidence: [{ kind: 'chosen' }] };
  const count = columns.filter(({ by }) => by === 'heading' || by === 'part-of-heading' || by === 'second').length;
  const table = view.sheet.tables.find(({ area }) => area.top >= block.first && area.top <= block.last);
  const evidence: readonly Evidence[] = [
    { kind: 'headings-known', row: block.last, count, of: block.columns.size },
    ...(block.last > block.first ? [{ kind: 'heading-levels', count: block.last - block.first + 1 } as const] : []),
    ...(table === undefined ? [] : [{ kind: 'table-object', name: table.name } as const]),
  ];
  const confidence: Confidence = table !== undefined || (count >= 3 && count * 2 > block.columns.size) ? 'certain' : 'likely';
  return { value, confidence, evidence };
};

const rowsFact = (rows: FoundRows, span: RowSpan, { firstDataRow, lastDataRow }: Choices): Fact<RowSpan> => {
  const chosen = firstDataRow !== undefined || lastDataRow !== undefined;
  const value = rows.people ?? { first: span.first, last: span.first - 1 };
  const counted: Evidence = { kind: 'rows-counted', people: rows.count, leftOut: rows.leftOut.length, blank: rows.blank };
  return { value, confidence: chosen || rows.leftOut.length === 0 ? 'certain' : 'likely', evidence: chosen ? [{ kind: 'chosen' }, counted] : [counted] };
};

type WithUnits = { readonly columns: readonly RecognisedColumn[]; readonly unitsOfIndicators: ReadonlyMap<string, Fact<Unit>> };

const withUnits = (view: SheetView, block: HeadingBlock, assigned: readonly Assigned[], layout: Layout, rows: FoundRows, beside: Beside, choices: Choices): WithUnits => {
  const figures = countFigures(view, assigned, layout, rows);
  const unitOf = (counted: Figures, column: number): Fact<Unit> | undefined => {
    const heading = block.columns.get(column);
    const unit = heading?.reading.unit;
    return columnUnit(counted, {
      chosen: layout === 'long' ? choices.unitsOfIndicators?.get(counted.indicator) : choices.units?.get(column),
      heading: heading === undefined || unit === undefined ? undefined : { unit, text: heading.levels.join(' / '), row: heading.row, column },
      note: beside.unit,
    });
  };
  const unitsOfIndicators = new Map<string, Fact<Unit>>();
  const columns = assigned.map((each): RecognisedColumn => {
    const counted = figures.get(each.column) ?? [];
    if (layout === 'long') {
      for (const one of counted) addUnit(unitsOfIndicators, one.indicator, unitOf(one, each.column));
      return columnFact(view, block, each, undefined);
    }
    const [only] = counted;
    return columnFact(view, block, each, only === undefined ? undefined : unitOf(only, each.column));
  });
  return { columns, unitsOfIndicators };
};

const addUnit = (units: Map<string, Fact<Unit>>, indicator: string, unit: Fact<Unit> | undefined): void => {
  if (unit !== undefined) units.set(indicator, unit);
};

/** The figures of each column of results, by indicator. */
const countFigures = (view: SheetView, assigned: readonly Assigned[], layout: Layout, rows: FoundRows): ReadonlyMap<number, readonly Figures[]> => {
  const results = assigned.filter(({ role }) => role.kind === 'result' && (layout === 'long') === (role.indicator === undefined));
  const names = assigned.find(({ role }) => role.kind === 'indicator')?.column;
  const skipped = new Set(rows.leftOut.map(({ row }) => row));
  const { first, last } = rows.people ?? { first: 0, last: -1 };
  return new Map(results.map(({ column, role }) => {
    const counts = new Map<string, Figures>();
    for (let row = first; row <= last; row += 1) {
      if (skipped.has(row)) continue;
      const named = layout === 'long' ? indicatorIn(view, row, names) : role.kind === 'result' ? role.indicator : undefined;
      if (named === undefined) continue;
      const figures = counts.get(named) ?? noFigures(named);
      counts.set(named, figures);
      countFigure(figures, view, row, column);
    }
    return [column, [...counts.values()]] as const;
  }));
};

const indicatorIn = (view: SheetView, row: number, column: number | undefined): string | undefined =>
  column === undefined ? undefined : indicatorNamed(view.mergedText(row, column))?.indicator;

const columnFact = (view: SheetView, block: HeadingBlock, assigned: Assigned, unit: Fact<Unit> | undefined): RecognisedColumn => {
  const heading = block.columns.get(assigned.column);
  const cell = a1(heading?.row ?? block.last, assigned.column);
  const text = heading?.levels.join(' / ') ?? '';
  return {
    column: assigned.column,
    heading: text,
    headingCell: cell,
    role: { value: assigned.role, confidence: confidenceOf(assigned), evidence: [evidenceOf(assigned, cell, text, heading?.reading.word ?? '')] },
    ...(unit === undefined ? {} : { unit }),
  };
};

const confidenceOf = ({ by }: Assigned): Confidence => (by === 'heading' || by === 'chosen' ? 'certain' : by === 'unknown' || by === 'part-of-heading' ? 'doubtful' : 'likely');

const evidenceOf = ({ by, role, rival }: Assigned, cell: string, text: string, word: string): Evidence => {
  switch (by) {
    case 'chosen':
      return { kind: 'chosen' };
    case 'heading':
      return { kind: 'heading', cell, text, word };
    case 'part-of-heading':
      return { kind: 'part-of-heading', cell, text, word };
    case 'second':
      return rival === undefined ? { kind: 'not-known' } : { kind: 'second-column', ...rival };
    case 'values':
      return { kind: 'values-fit', role: role.kind };
    case 'unknown':
      return { kind: 'not-known' };
  }
};
