import { assignRoles } from './assign-roles';
import { besideBlock, periodInHeadings } from './beside-block';
import type { Choices, RowSpan } from './choices';
import { choicesFor } from './choices-for';
import { columnValues, type ColumnValues } from './column-values';
import type { Evidence } from './evidence';
import { findRows, type FoundRows } from './find-rows';
import type { HeadingBlock } from './heading-block';
import { withIndicatorOfTitle } from './indicator-in-title';
import { labelledFigures } from './label-rows';
import { withOwnIndicators } from './own-indicator-columns';
import { layoutOf, purposeOf, type Purpose } from './purpose';
import type { Confidence, Fact, RecognisedTable } from './recognition';
import type { Assigned } from './role-draft';
import type { SheetView } from './sheet-view';
import { tableUnits } from './table-units';

/** A table as far as one sheet can tell, and what it is for. */
export type TableDraft = {
  readonly view: SheetView;
  readonly table: RecognisedTable;
  readonly purpose: Purpose;
  /** Rows that may be a person's. */
  readonly people: number;
};

/** Reads the table below a block of headings, down to `lastRow`. */
export function* recogniseTable(view: SheetView, block: HeadingBlock, lastRow: number, around: readonly number[], given: Choices): Generator<void, TableDraft | undefined> {
  const choices = choicesFor(given, view.sheet.name, block);
  const span = dataSpan(block, lastRow, choices);
  const values = valuesOf(view, block, span);
  const preview = besideBlock(view, block, around, (row, column) => row >= block.first && column >= block.left && column <= block.right);
  const assigned = withIndicatorOfTitle(view, block, assignRoles(block, values, choices, preview.fields.period?.value), around);
  if (assigned.length === 0) return undefined;
  const layout = layoutOf(assigned, values, choices);
  const found = yield* findRows(view, block, assigned, layout.value, span);
  const columnsTaken = withOwnIndicators(view, block, assigned, found.leftOut);
  const rows = columnsTaken === assigned ? found : yield* findRows(view, block, columnsTaken, layout.value, span);
  const beside = besideBlock(view, block, [...around, ...remarks(rows, isAboveData)], isTableCell(block, assigned), remarks(rows, isBelowData));
  const { columns, unitsOfIndicators } = tableUnits(view, block, columnsTaken, layout.value, rows, beside, choices);
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
}

/** Remarks between people hold for those below them only. */
const remarks = (rows: FoundRows, where: (row: number, rows: FoundRows) => boolean): readonly number[] =>
  rows.leftOut.filter(({ row, as }) => (as === 'note' || as === 'section') && where(row, rows)).map(({ row }) => row);

const isAboveData = (row: number, { people }: FoundRows): boolean => people === undefined || row < people.first;

const isBelowData = (row: number, { people }: FoundRows): boolean => people !== undefined && row > people.last;

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
