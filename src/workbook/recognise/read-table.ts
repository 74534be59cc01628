import type { Result } from '../../domain/appraisal/appraisal';
import type { Quantity, Unit } from '../../domain/quantity';
import { atOnce } from '../at-once';
import type { SheetGrid } from '../grid';
import { measuredBy, type Measured } from './measured-by';
import { idKey, personNameKey } from './person-keys';
import { readCell, readRatioCells } from './read-cell';
import { readTarget } from './read-figures';
import type { RecognisedColumn, RecognisedTable } from './recognition';
import { isBlankRow } from './is-blank-row';
import { readRowFields, type RowFields } from './row-fields';
import { rowIndicator, rowPlaces, type OwnRule, type RowIndicator, type RowPlaces } from './row-indicator';
import type { SheetView } from './sheet-view';
import { targetRows } from './target-rows';
import { columnsOf, indicatorsInHeadings, type TableColumns } from './table-columns';

/** What was measured of one indicator for one person, and where it stands (0-based). */
export type Observation = {
  readonly indicator: string;
  readonly row: number;
  readonly column: number;
  /** Of a rate that two amounts give: the column of the denominator. */
  readonly denominator?: number;
  /** How a plain number is meant here. */
  readonly unit: Unit | undefined;
  readonly result: Result;
  readonly target?: Quantity;
  /** How a result of this indicator is read. */
  readonly measured: Measured;
  /** What the sheet itself says it counts and is scored by. */
  readonly own?: OwnRule;
};

/** The rows of a table that belong to one person in one period. */
export type PersonRows = {
  readonly table: RecognisedTable;
  readonly view: SheetView;
  readonly fields: RowFields;
  readonly rows: number[];
  readonly observations: Observation[];
};

/** Rows with results of nobody, and rows that name an indicator nobody knows. */
export type OddRow = { readonly row: number; readonly kind: 'nobody' } | { readonly row: number; readonly kind: 'indicator-unknown'; readonly column: number; readonly text: string };

export type TableReading = { readonly people: readonly PersonRows[]; readonly odd: readonly OddRow[] };

/** Reads a table row by row, each row once: every row is a person's or odd. A table of a sheet is read once, however many ask. */
export const readTable = (view: SheetView, table: RecognisedTable): TableReading => atOnce(readTableInSteps(view, table));

/** The same with a pause offered after some rows. */
export function* readTableInSteps(view: SheetView, table: RecognisedTable): Generator<void, TableReading> {
  const before = readings.get(table);
  if (before?.sheet === view.sheet) return before.reading;
  const reading = yield* table.layout.value === 'long' ? readLong(view, table) : readWide(view, table);
  readings.set(table, { sheet: view.sheet, reading });
  return reading;
}

const ROWS_AT_ONCE = 500;

const readings = new WeakMap<RecognisedTable, { readonly sheet: SheetGrid; readonly reading: TableReading }>();

/** Rows of a table that were not set apart and are not blank. What stands beside the table does not count. */
export function* rowsOf(view: SheetView, { dataRows, leftOut, columns }: Pick<RecognisedTable, 'dataRows' | 'leftOut' | 'columns'>): Generator<number> {
  const skipped = new Set(leftOut.map(({ row }) => row));
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  for (let row = dataRows.value.first; row <= dataRows.value.last; row += 1) if (!skipped.has(row) && !isBlankRow(view, row, left, right)) yield row;
}

type Source = {
  readonly indicator: string;
  readonly measured: Measured;
  readonly column: RecognisedColumn;
  readonly denominator?: number;
  readonly target?: RecognisedColumn;
  readonly own?: OwnRule;
};

/** Where each indicator of a wide table is read: its result, the appraiser's rating, or two amounts. */
const sourcesOf = (table: RecognisedTable, columns: TableColumns): readonly Source[] =>
  indicatorsInHeadings(table).flatMap((indicator): readonly Source[] => {
    const target = columns.part('target', indicator);
    const own = ownRuleOf(table, indicator);
    const measured = measuredBy(indicator, own?.rule ?? '', table.targets.find((each) => each.indicator === indicator)?.value.unit);
    const also = { measured, ...(target === undefined ? {} : { target }), ...(own === undefined ? {} : { own }) };
    const rating = measured.measure === 'rating' ? columns.part('appraiser-rating', indicator) : undefined;
    const column = columns.part('result', indicator) ?? rating;
    if (column !== undefined) return [{ indicator, column, ...also }];
    const numerator = columns.part('numerator', indicator);
    const denominator = columns.part('denominator', indicator);
    return numerator === undefined || denominator === undefined ? [] : [{ indicator, column: numerator, denominator: denominator.column, ...also }];
  });

/** Weights and rules in rows of their own hold for everybody below. */
const ownRuleOf = ({ rules, weights }: RecognisedTable, indicator: string): OwnRule | undefined => {
  const rule = rules.find((each) => each.indicator === indicator)?.value;
  const weight = weights.find((each) => each.indicator === indicator);
  if (rule === undefined && weight === undefined) return undefined;
  return { rule: rule ?? '', weight: weight?.value, informationSource: '', column: undefined, ...(weight === undefined ? {} : { cell: weight.cell }) };
};

function* readWide(view: SheetView, table: RecognisedTable): Generator<void, TableReading> {
  const columns = columnsOf(table);
  const sources = sourcesOf(table, columns);
  const people: PersonRows[] = [];
  const odd: OddRow[] = [];
  const targets = targetRows(view, table, columns);
  const read = readRowFields(view, table, columns);
  for (const row of rowsOf(view, table)) {
    const fields = targets.fields(row) ?? read(row);
    const isNobody = fields.id === undefined && fields.name === undefined;
    if (isNobody) odd.push({ row, kind: 'nobody' });
    else people.push({ table, view, fields, rows: [row], observations: sources.map((source) => withOwnTarget(observe(view, row, source), view, targets.rowOf(fields), source)) });
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return { people, odd };
}

const withOwnTarget = (observation: Observation, view: SheetView, row: number | undefined, { column: { column, unit } }: Source): Observation => {
  const target = row === undefined ? undefined : readTarget(view.mergedValue(row, column), view.format(row, column), unit?.value);
  return target === undefined ? observation : { ...observation, target };
};

const observe = (view: SheetView, row: number, { indicator, measured, column: { column, unit }, denominator, target, own }: Source): Observation => {
  const result = denominator === undefined ? readCell(view, row, column, measured, unit?.value) : readRatioCells(view, row, column, denominator);
  const aim = target === undefined ? undefined : readTarget(view.mergedValue(row, target.column), view.format(row, target.column), target.unit?.value ?? unit?.value);
  const observation: { -readonly [F in keyof Observation]: Observation[F] } = { indicator, measured, row, column, unit: unit?.value, result };
  if (denominator !== undefined) observation.denominator = denominator;
  if (aim !== undefined) observation.target = aim;
  if (own !== undefined) observation.own = own;
  return observation;
};

function* readLong(view: SheetView, table: RecognisedTable): Generator<void, TableReading> {
  const columns = columnsOf(table);
  const places = rowPlaces(table.columns.map(({ column, role }) => ({ column, role: role.value }))) ?? withoutNames(table);
  const people: PersonRows[] = [];
  const odd: OddRow[] = [];
  const current = new Map<string, PersonRows>();
  const read = readRowFields(view, table, columns);
  for (const row of rowsOf(view, table)) {
    const fields = read(row);
    const about = rowIndicator(view, row, places);
    if (fields.id === undefined && fields.name === undefined) odd.push({ row, kind: 'nobody' });
    else if (about === undefined) odd.push({ row, kind: 'indicator-unknown', column: places.names, text: view.mergedText(row, places.names) });
    else addRow(current, people, table, view, fields, observeLong(view, table, columns, row, about, places.names));
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return { people, odd };
}

/** A table that somebody declared long may lack the column that names indicators: then the first does. */
const withoutNames = (table: RecognisedTable): RowPlaces => ({ names: Math.min(...table.columns.map(({ column }) => column)), rule: undefined, weight: undefined, target: undefined, source: undefined });

/** A second row for the same person, period and indicator begins a second appraisal of that person; the check finds it. */
const addRow = (current: Map<string, PersonRows>, people: PersonRows[], table: RecognisedTable, view: SheetView, fields: RowFields, observation: Observation): void => {
  const key = `${fields.period ?? ''}\u0001${fields.id === undefined ? personNameKey(fields.name ?? '') : idKey(fields.id)}`;
  const person = current.get(key);
  if (person !== undefined && person.observations.every(({ indicator }) => indicator !== observation.indicator)) {
    person.rows.push(observation.row);
    person.observations.push(observation);
    return;
  }
  const next: PersonRows = { table, view, fields, rows: [observation.row], observations: [observation] };
  people.push(next);
  current.set(key, next);
};

const observeLong = (view: SheetView, table: RecognisedTable, columns: TableColumns, row: number, about: RowIndicator, names: number): Observation => {
  const { indicator, measured, own: ownRule } = about;
  const column = columns.part('result') ?? (measured.measure === 'rating' ? columns.part('appraiser-rating') ?? columns.part('score') : undefined);
  const unit = about.unit ?? unitInRow(view, row, columns.first('unit')?.column) ?? table.unitsOfIndicators.get(indicator)?.value;
  const target = columns.part('target');
  const own = target === undefined ? undefined : readTarget(view.mergedValue(row, target.column), view.format(row, target.column), unit);
  const base = { indicator, measured, row, unit, ...(own === undefined ? {} : { target: own }), ...(ownRule === undefined ? {} : { own: ownRule }) };
  const numerator = columns.part('numerator');
  const denominator = columns.part('denominator');
  if (column === undefined && numerator !== undefined && denominator !== undefined) {
    return { ...base, column: numerator.column, denominator: denominator.column, result: readRatioCells(view, row, numerator.column, denominator.column) };
  }
  if (column === undefined) return { ...base, column: names, result: { kind: 'unusable', problem: { code: 'missing-value' } } };
  return { ...base, column: column.column, result: readCell(view, row, column.column, measured, unit) };
};

const unitInRow = (view: SheetView, row: number, column: number | undefined): Unit | undefined => {
  const text = column === undefined ? '' : view.mergedText(row, column);
  return /‰|千分/.test(text) ? '‰' : /[%％]|百分/.test(text) ? '%' : undefined;
};
