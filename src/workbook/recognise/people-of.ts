import type { Quantity } from '../../domain/quantity';
import { atOnce } from '../at-once';
import type { WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { ownLines } from './own-lines';
import { idKey, personNameKey } from './person-keys';
import type { PersonResults, ResultCell } from './person-results';
import { readTableInSteps, type Observation, type PersonRows } from './read-table';
import type { RecognisedTable, Recognition } from './recognition';
import type { Settings } from './settings';
import { viewSheet, type SheetView } from './sheet-view';
import { shownCell } from './shown-cell';
import { shownRatio } from './shown-ratio';

/** Everybody in the recognised tables, in the order of the sheet, with what was measured. People of another period than the chosen one are left out. */
export const peopleOf = (workbook: WorkbookGrid, recognition: Recognition, settings: Settings): readonly PersonResults[] => atOnce(peopleInSteps(workbook, recognition, settings));

const PEOPLE_AT_ONCE = 500;

/** The same with a pause offered after some people. */
export function* peopleInSteps(workbook: WorkbookGrid, recognition: Recognition, settings: Settings): Generator<void, readonly PersonResults[]> {
  const people: (readonly PersonResults[])[] = [];
  for (const table of recognition.tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined) continue;
    const sheetTargets = targetsOf(new Map(table.targets.map(({ indicator, value }) => [indicator, value])), settings);
    const periodOf = periodFor(table, recognition, settings);
    const own: PersonResults[] = [];
    for (const person of (yield* readTableInSteps(viewSheet(sheet), table)).people.filter(isOfPeriod(table, settings))) {
      own.push(personOf(person, sheetTargets, periodOf, settings));
      if (own.length % PEOPLE_AT_ONCE === 0) yield;
    }
    people.push(own);
  }
  return people.length > 1 ? joined(people) : people.flat();
}

const namesPeriods = ({ columns }: RecognisedTable): boolean => columns.some(({ role }) => role.value.kind === 'period');

/** A row that names its own period counts only in that; the title's period gives way to the chosen one. */
export const isOfPeriod = (table: RecognisedTable, { period }: Settings): ((person: PersonRows) => boolean) =>
  period === undefined || !namesPeriods(table) ? () => true : ({ fields }) => fields.period === undefined || fields.period === period;

/** The period of a row of the table: its own, the chosen one, the title's, that of the workbook. */
export const periodFor = (table: RecognisedTable, recognition: Recognition, settings: Settings): ((said: string | undefined) => string | undefined) => {
  const inRows = namesPeriods(table);
  return (said) => (inRows ? said : undefined) ?? settings.period ?? said ?? recognition.period?.value;
};

/** What HR decided for the run comes before what the sheet says. */
const targetsOf = (said: ReadonlyMap<string, Quantity>, { targets }: Settings): ReadonlyMap<string, Quantity> => new Map([...said, ...targets]);

const personOf = ({ table, view, fields, rows, observations }: PersonRows, sheetTargets: ReadonlyMap<string, Quantity>, periodOf: (said: string | undefined) => string | undefined, settings: Settings): PersonResults => {
  const results = new Map<string, ResultCell>();
  for (const observation of observations) results.set(observation.indicator, cellOf(view, observation));
  const period = periodOf(fields.period);
  const targets = ownTargets(observations, sheetTargets, settings);
  const person: { -readonly [F in keyof PersonResults]: PersonResults[F] } = { sheet: table.sheet, row: rows[0] ?? table.dataRows.value.first, results, targets };
  if (fields.id !== undefined) person.id = fields.id;
  if (fields.name !== undefined) person.name = fields.name;
  if (fields.position !== undefined) person.position = fields.position;
  if (fields.positionId !== undefined) person.positionId = fields.positionId;
  if (fields.department !== undefined) person.department = fields.department;
  if (fields.supervisor !== undefined) person.supervisor = fields.supervisor;
  if (period !== undefined) person.period = period;
  const lines = ownLines({ table, observations });
  if (lines !== undefined) person.lines = lines;
  return person;
};

const ownTargets = (observations: readonly Observation[], sheetTargets: ReadonlyMap<string, Quantity>, settings: Settings): ReadonlyMap<string, Quantity> => {
  if (observations.every(({ target }) => target === undefined)) return sheetTargets;
  const own = observations.flatMap(({ indicator, target }) => (target === undefined ? [] : [[indicator, target] as const]));
  return targetsOf(new Map([...sheetTargets, ...own]), settings);
};

const cellOf = (view: SheetView, { row, column, result, denominator }: Observation): ResultCell => {
  const shown = shownCell(view.mergedValue(row, column), view.format(row, column));
  const below = denominator === undefined ? undefined : shownCell(view.mergedValue(row, denominator), view.format(row, denominator));
  return { result, cell: a1(row, column), shown: below === undefined ? shown : shownRatio(shown, below) };
};

type Joined = { readonly table: number; readonly person: PersonResults };

/** One person may have a table per indicator: rows of different tables that complement each other are one person's. */
const joined = (tables: readonly (readonly PersonResults[])[]): readonly PersonResults[] => {
  const byKey = new Map<string, Joined>();
  tables.forEach((people, table) => people.forEach((person, at) => {
    const key = `${person.period ?? ''}\u0001${person.id === undefined ? personNameKey(person.name ?? '') : idKey(person.id)}`;
    const before = byKey.get(key);
    const complements = before !== undefined && before.table !== table && [...person.results.keys()].every((indicator) => !before.person.results.has(indicator));
    if (complements) byKey.set(key, { table: before.table, person: together(before.person, person) });
    else byKey.set(before === undefined ? key : `${key}\u0001${table} ${at}`, { table, person });
  }));
  return [...byKey.values()].map(({ person }) => person);
};

const together = (one: PersonResults, other: PersonResults): PersonResults => ({
  ...other,
  ...one,
  results: new Map([...one.results, ...other.results]),
  targets: new Map([...other.targets, ...one.targets]),
  ...(one.lines === undefined || other.lines === undefined ? {} : { lines: [...one.lines, ...other.lines] }),
});
