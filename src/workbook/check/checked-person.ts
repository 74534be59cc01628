import type { WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { ownLines } from '../recognise/own-lines';
import { isOfPeriod, periodFor } from '../recognise/people-of';
import { idKey, personNameKey } from '../recognise/person-keys';
import { readTableInSteps, type OddRow, type PersonRows, type TableReading } from '../recognise/read-table';
import type { RecognisedTable, Recognition } from '../recognise/recognition';
import type { Settings } from '../recognise/settings';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { columnsOf, type TableColumns } from '../recognise/table-columns';
import { rulesOfWorkbook } from '../rules-of-workbook';
import { sheetSchemes } from '../sheet-schemes';
import { schemeOfPerson, type SchemeOfPerson } from '../scheme-of-person';
import type { Who } from './finding';
import { lineRules, type RuleOfLine } from './line-rules';

/** A person of a table with what decides the appraisal. */
export type CheckedPerson = PersonRows & { readonly who: Who; readonly scheme: SchemeOfPerson; readonly period: string | undefined };

export type CheckedTable = {
  readonly table: RecognisedTable;
  readonly view: SheetView;
  readonly columns: TableColumns;
  readonly people: readonly CheckedPerson[];
  /** Of another period than the chosen one. */
  readonly others: readonly PersonRows[];
  readonly odd: readonly OddRow[];
};

/** Everything the checks look at, read once. */
export type Checked = {
  readonly workbook: WorkbookGrid;
  readonly recognition: Recognition;
  readonly settings: Settings;
  readonly tables: readonly CheckedTable[];
  readonly people: readonly CheckedPerson[];
  readonly ruleOf: RuleOfLine;
};

const PEOPLE_AT_ONCE = 500;

type Reading = { readonly table: RecognisedTable; readonly view: SheetView; readonly reading: TableReading };

/** Offers a pause after some people. */
export function* readForCheck(workbook: WorkbookGrid, recognition: Recognition, settings: Settings): Generator<void, Checked> {
  const readings: Reading[] = [];
  for (const table of recognition.tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined) continue;
    const view = viewSheet(sheet);
    readings.push({ table, view, reading: yield* readTableInSteps(view, table) });
  }
  const indicators = indicatorsOfPeople(readings.map(({ reading }) => reading.people));
  const schemeFor = remembered(settings, rulesOfWorkbook(workbook), indicators);
  const bySheet = sheetSchemes();
  const tables: CheckedTable[] = [];
  for (const { table, view, reading } of readings) {
    const isOwn = isOfPeriod(table, settings);
    const periodOf = periodFor(table, recognition, settings);
    const people: CheckedPerson[] = [];
    for (const person of reading.people.filter(isOwn)) {
      people.push(ruledBySheet(checkedPerson(person, schemeFor, periodOf), bySheet));
      if (people.length % PEOPLE_AT_ONCE === 0) yield;
    }
    tables.push({ table, view, columns: columnsOf(table), people, others: reading.people.filter((person) => !isOwn(person)), odd: reading.odd });
  }
  return { workbook, recognition, settings, tables, people: tables.flatMap(({ people }) => people), ruleOf: lineRules() };
}

/** Where nobody else has a scheme for the post, the weights and rules beside the person's results are one. */
const ruledBySheet = (person: CheckedPerson, bySheet: ReturnType<typeof sheetSchemes>): CheckedPerson => {
  if (person.scheme.kind === 'scheme' || person.scheme.because === 'blocked') return person;
  const own = bySheet({ sheet: person.table.sheet, position: person.fields.position, period: person.period, lines: ownLines(person) });
  return own === undefined ? person : { ...person, scheme: own };
};

type IndicatorsOf = (person: PersonRows) => readonly string[];

const namedIn = ({ observations }: PersonRows): readonly string[] => observations.map(({ indicator }) => indicator);

const keyOf = ({ fields: { id, name } }: PersonRows): string => (id === undefined ? `name ${personNameKey(name ?? '')}` : idKey(id));

/** What the sheets have a place for, for each person: of several tables all that name the person. */
const indicatorsOfPeople = (tables: readonly (readonly PersonRows[])[]): IndicatorsOf => {
  if (tables.length < 2) return namedIn;
  const known = new Map<string, Set<string>>();
  for (const person of tables.flat()) {
    const own = known.get(keyOf(person)) ?? new Set<string>();
    known.set(keyOf(person), own);
    for (const indicator of namedIn(person)) own.add(indicator);
  }
  return (person) => [...(known.get(keyOf(person)) ?? namedIn(person))];
};

type SchemeFor = (person: PersonRows) => SchemeOfPerson;

/** People of one position and the same indicators share a scheme; it is looked for once. */
const remembered = (settings: Settings, rules: ReturnType<typeof rulesOfWorkbook>, indicatorsOf: IndicatorsOf): SchemeFor => {
  const known = new Map<string, SchemeOfPerson>();
  return (person) => {
    const { fields } = person;
    const indicators = indicatorsOf(person);
    const key = `${fields.position ?? ''}\u0001${fields.positionId ?? ''}\u0001${indicators.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const scheme = schemeOfPerson({ ...fields, indicators: new Set(indicators) }, settings, rules);
    known.set(key, scheme);
    return scheme;
  };
};

const checkedPerson = (person: PersonRows, schemeFor: SchemeFor, periodOf: (said: string | undefined) => string | undefined): CheckedPerson => {
  const { id, name, period } = person.fields;
  return {
    table: person.table,
    view: person.view,
    fields: person.fields,
    rows: person.rows,
    observations: person.observations,
    who: id === undefined ? (name === undefined ? {} : { name }) : name === undefined ? { id } : { id, name },
    scheme: schemeFor(person),
    period: periodOf(period),
  };
};

/** Where a person's row begins: the cell of the number, else of the name, else the first of the row. */
export const personCell = ({ table, rows }: PersonRows): string => {
  const columns = columnsOf(table);
  const row = rows[0] ?? table.dataRows.value.first;
  return a1(row, columns.field('id') ?? columns.field('name') ?? Math.min(...table.columns.map(({ column }) => column)));
};
