import { a1 } from '../plan/a1';
import { uncalculatedFormula } from '../recognise/read-cell';
import { idKey, personNameKey, tidyId } from '../recognise/person-keys';
import { isUsable } from './is-usable';
import { personCell, type Checked, type CheckedPerson, type CheckedTable } from './checked-person';
import type { Finding } from './finding';
import { writeCell } from './mends';
import { together } from './together';

/** Who is who: rows of nobody, people without a number or a name. */
export const checkPeople = ({ tables }: Checked): readonly Finding[] => tables.flatMap((table) => [...nobody(table), ...withoutId(table), ...withoutName(table)]);

/** A row whose name or number is a formula that nobody calculated is about somebody: only Excel knows whom. */
const nobody = ({ odd, view, table }: CheckedTable): readonly Finding[] => {
  const who = table.columns.filter(({ role }) => role.value.kind === 'name' || role.value.kind === 'id').map(({ column }) => column);
  const [first] = who;
  const found = odd.flatMap((each): readonly Finding[] => {
    if (each.kind !== 'nobody' || first === undefined) return [];
    const waiting = who.find((column) => uncalculatedFormula(view, each.row, column) !== undefined);
    const place = { severity: 'error', sheet: view.sheet.name, cell: a1(each.row, waiting ?? first) } as const;
    return [waiting === undefined ? { code: 'person-missing', ...place } : { code: 'formula-without-value', found: `=${uncalculatedFormula(view, each.row, waiting) ?? ''}`, ...place }];
  });
  return [...found.filter(({ code }) => code === 'person-missing'), ...together(found.filter(({ code }) => code !== 'person-missing'))];
};

const withoutId = ({ people, table, columns }: CheckedTable): readonly Finding[] => {
  const column = columns.field('id');
  const without = people.filter(({ who }) => who.id === undefined);
  if (without.length === 0) return [];
  if (column === undefined || without.length === people.length) {
    return [{ code: 'id-column-missing', severity: 'note', sheet: table.sheet, cell: people[0] === undefined ? 'A1' : personCell(people[0]) }];
  }
  return without.map(({ who, rows }): Finding => ({ code: 'id-missing', severity: 'warning', who, sheet: table.sheet, cell: a1(rows[0] ?? table.dataRows.value.first, column) }));
};

const withoutName = ({ people, table, columns }: CheckedTable): readonly Finding[] => {
  const column = columns.field('name');
  if (column === undefined) return [];
  return people.filter(({ who }) => who.name === undefined).map(({ who, rows }): Finding => ({
    code: 'name-missing', severity: 'warning', who, sheet: table.sheet, cell: a1(rows[0] ?? table.dataRows.value.first, column),
  }));
};

const keyOf = ({ who, period }: CheckedPerson): string => `${period ?? ''}\u0001${who.id === undefined ? `name ${personNameKey(who.name ?? '')}` : idKey(who.id)}`;

/** The second row with the same number, or the same name where there is no number, in one period. Sheets that complement each other are not meant. */
export const checkDoubles = ({ people }: Pick<Checked, 'people'>): readonly Finding[] => {
  const first = new Map<string, CheckedPerson>();
  return people.flatMap((person): readonly Finding[] => {
    if (person.who.id === undefined && person.who.name === undefined) return [];
    const before = first.get(keyOf(person));
    if (before === undefined) first.set(keyOf(person), person);
    return before === undefined || complement(before, person) ? [] : [doubleOf(person, before)];
  });
};

const complement = (one: CheckedPerson, other: CheckedPerson): boolean =>
  one.table !== other.table && one.observations.every(({ indicator }) => other.observations.every((each) => each.indicator !== indicator));

const doubleOf = (person: CheckedPerson, before: CheckedPerson): Finding => {
  const place = { sheet: person.table.sheet, cell: personCell(person) };
  const first = before.table === person.table ? personCell(before) : `${before.table.sheet}!${personCell(before)}`;
  const names = [before.who.name, person.who.name].filter((name) => name !== undefined);
  const sameName = names.length < 2 || personNameKey(names[0] ?? '') === personNameKey(names[1] ?? '');
  const ids = [before.who.id ?? '', person.who.id ?? ''];
  if (ids[0] !== ids[1]) return { code: 'ids-alike', severity: sameName ? 'error' : 'warning', ids, first, ...place, ...idMend(before, person) };
  if (!sameName && person.who.id !== undefined) return { code: 'id-of-two-people', severity: 'error', id: person.who.id, names, first, ...place };
  return {
    code: 'duplicate-person',
    severity: person.who.id === undefined ? 'warning' : 'error',
    who: person.who,
    ...(person.period === undefined ? {} : { period: person.period }),
    first,
    sameResults: sameResults(before, person),
    ...place,
  };
};

/** Both numbers as the longer of the two spellings, half-width and without blanks, as text. */
const idMend = (before: CheckedPerson, person: CheckedPerson): Pick<Finding, 'mend'> => {
  const longest = longestOf([before.who.id, person.who.id].flatMap((id) => (id === undefined ? [] : [tidyId(id)])));
  const column = person.table.columns.find(({ role }) => role.value.kind === 'id')?.column;
  if (longest === undefined || column === undefined) return {};
  const edits = [before, person].flatMap(({ who, view, rows }) =>
    who.id === longest ? [] : rows.filter((row) => view.text(row, column) !== '' && view.formula(row, column) === undefined).map((row) => writeCell(view, row, column, { text: longest })),
  );
  return edits.length === 0 ? {} : { mend: { code: 'write-ids-alike', edits } };
};

const longestOf = (texts: readonly string[]): string | undefined => [...texts].sort((a, b) => b.length - a.length)[0];

const sameResults = (one: CheckedPerson, other: CheckedPerson): boolean =>
  one.observations.every(({ indicator, result }) => {
    const twin = other.observations.find((each) => each.indicator === indicator);
    if (twin === undefined || !isUsable(result) || !isUsable(twin.result)) return twin !== undefined && isUsable(result) === isUsable(twin.result);
    return result.value === twin.result.value;
  });

/** Two people may bear one name; somebody should know. */
export const checkNamesakes = ({ people }: Pick<Checked, 'people'>): readonly Finding[] => {
  const byName = new Map<string, CheckedPerson[]>();
  for (const person of people) {
    if (person.who.id === undefined || person.who.name === undefined) continue;
    const key = personNameKey(person.who.name);
    const before = byName.get(key);
    if (before === undefined) byName.set(key, [person]);
    else before.push(person);
  }
  return [...byName.values()].flatMap((all): readonly Finding[] => {
    const ids = [...new Map(all.map(({ who }) => [idKey(who.id ?? ''), who.id ?? ''])).values()];
    const [first] = all;
    if (first === undefined || ids.length < 2) return [];
    const second = all.find(({ who }) => idKey(who.id ?? '') !== idKey(first.who.id ?? '')) ?? first;
    return together([{ code: 'name-of-two-people', severity: 'note', name: first.who.name ?? '', ids, first: personCell(first), sheet: second.table.sheet, cell: personCell(second) }]);
  });
};
