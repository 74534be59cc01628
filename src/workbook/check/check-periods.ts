import { a1 } from '../plan/a1';
import type { Checked, CheckedTable } from './checked-person';
import { personCell } from './checked-person';
import type { Finding } from './finding';
import { together, togetherBy } from './together';
import { firstCell } from '../recognise/first-cell';

/** Whether all results are of one known period. */
export const checkPeriods = (checked: Checked): readonly Finding[] => [
  ...missing(checked),
  ...mixed(checked),
  ...differing(checked),
  ...checked.tables.flatMap((table) => [...unreadable(table), ...ofOtherPeriod(table, checked.settings.period)]),
];

const missing = ({ people, tables }: Checked): readonly Finding[] => {
  const without = people.filter(({ period, fields }) => period === undefined && fields.periodText === undefined);
  const [first] = without;
  const [table] = tables;
  if (first === undefined || table === undefined) return [];
  if (without.length === people.length) return [{ code: 'period-missing', severity: 'warning', sheet: table.table.sheet, cell: firstCell(table.table) }];
  return together(without.map((person): Finding => ({ code: 'period-missing', severity: 'warning', sheet: person.table.sheet, cell: periodCell(person.table.columns, person.rows[0]) ?? personCell(person) })));
};

const periodCell = (columns: CheckedTable['table']['columns'], row: number | undefined): string | undefined => {
  const column = columns.find(({ role }) => role.value.kind === 'period')?.column;
  return column === undefined || row === undefined ? undefined : a1(row, column);
};

const mixed = ({ people }: Checked): readonly Finding[] => {
  const periods = [...new Set(people.flatMap(({ period }) => (period === undefined ? [] : [period])))].sort();
  const [first] = people;
  const other = people.find(({ period }) => period !== undefined && period !== first?.period);
  if (periods.length < 2 || other === undefined) return [];
  return [{ code: 'period-mixed', severity: 'warning', periods, sheet: other.table.sheet, cell: periodCell(other.table.columns, other.rows[0]) ?? personCell(other) }];
};

const unreadable = ({ people, table }: CheckedTable): readonly Finding[] =>
  togetherBy(
    people.flatMap((person): readonly Finding[] =>
      person.fields.periodText === undefined ? [] : [{ code: 'period-unreadable', severity: 'warning', found: person.fields.periodText, sheet: table.sheet, cell: periodCell(table.columns, person.rows[0]) ?? personCell(person) }],
    ),
    (finding) => ('found' in finding ? finding.found : ''),
  );

/** The title says one period, HR chose another. */
const differing = ({ tables, settings, recognition }: Checked): readonly Finding[] =>
  tables.flatMap(({ table }): readonly Finding[] => {
    const said = table.forAll.period;
    const chosen = settings.period ?? recognition.period?.value;
    if (said === undefined || chosen === undefined || said.value === chosen || table.columns.some(({ role }) => role.value.kind === 'period')) return [];
    const cell = said.evidence.map((each) => ('cell' in each ? each.cell : undefined)).find((each) => each !== undefined);
    return [{ code: 'period-differs', severity: 'warning', sheetSays: said.value, settingsSay: chosen, sheet: table.sheet, cell: cell ?? firstCell(table) }];
  });

const ofOtherPeriod = ({ others, table }: CheckedTable, period: string | undefined): readonly Finding[] => {
  if (others.length === 0 || period === undefined) return [];
  const periods = [...new Set(others.flatMap(({ fields }) => (fields.period === undefined ? [] : [fields.period])))].sort();
  return together(others.map((person): Finding => ({ code: 'rows-of-other-period', severity: 'note', periods, period, sheet: table.sheet, cell: personCell(person) })));
};
