import type { WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { isOfPeriod } from '../recognise/people-of';
import { readTable, type OddRow, type PersonRows } from '../recognise/read-table';
import type { RecognisedTable, Recognition } from '../recognise/recognition';
import type { Settings } from '../recognise/settings';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { columnsOf, type TableColumns } from '../recognise/table-columns';
import { rulesOfWorkbook } from '../rules-of-workbook';
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

export const readForCheck = (workbook: WorkbookGrid, recognition: Recognition, settings: Settings): Checked => {
  const rules = rulesOfWorkbook(workbook);
  const schemeFor = remembered(settings, rules);
  const tables = recognition.tables.flatMap((table): readonly CheckedTable[] => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined) return [];
    const view = viewSheet(sheet);
    const reading = readTable(view, table);
    const isOwn = isOfPeriod(settings);
    const people = reading.people.filter(isOwn).map((person) => checkedPerson(person, schemeFor, recognition, settings));
    return [{ table, view, columns: columnsOf(table), people, others: reading.people.filter((person) => !isOwn(person)), odd: reading.odd }];
  });
  return { workbook, recognition, settings, tables, people: tables.flatMap(({ people }) => people), ruleOf: lineRules() };
};

type SchemeFor = (person: PersonRows) => SchemeOfPerson;

/** People of one position and the same indicators share a scheme; it is looked for once. */
const remembered = (settings: Settings, rules: ReturnType<typeof rulesOfWorkbook>): SchemeFor => {
  const known = new Map<string, SchemeOfPerson>();
  return ({ fields, observations }) => {
    const key = `${fields.position ?? ''}\u0001${fields.positionId ?? ''}\u0001${observations.map(({ indicator }) => indicator).join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const scheme = schemeOfPerson({ ...fields, indicators: new Set(observations.map(({ indicator }) => indicator)) }, settings, rules);
    known.set(key, scheme);
    return scheme;
  };
};

const checkedPerson = (person: PersonRows, schemeFor: SchemeFor, recognition: Recognition, settings: Settings): CheckedPerson => {
  const { id, name, period } = person.fields;
  const inRows = person.table.columns.some(({ role }) => role.value.kind === 'period');
  return {
    table: person.table,
    view: person.view,
    fields: person.fields,
    rows: person.rows,
    observations: person.observations,
    who: id === undefined ? (name === undefined ? {} : { name }) : name === undefined ? { id } : { id, name },
    scheme: schemeFor(person),
    period: (inRows ? period : undefined) ?? settings.period ?? period ?? recognition.period?.value,
  };
};

/** Where a person's row begins: the cell of the number, else of the name, else the first of the row. */
export const personCell = ({ table, rows }: PersonRows): string => {
  const columns = columnsOf(table);
  const row = rows[0] ?? table.dataRows.value.first;
  return a1(row, columns.field('id') ?? columns.field('name') ?? Math.min(...table.columns.map(({ column }) => column)));
};
