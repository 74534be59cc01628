import { valueOf, type Quantity } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import { firstCell } from '../recognise/first-cell';
import { readTarget } from '../recognise/read-figures';
import type { Observation } from '../recognise/read-table';
import type { Checked, CheckedPerson, CheckedTable } from './checked-person';
import type { Finding } from './finding';
import { togetherBy } from './together';

/** Targets that a rule needs and nobody set, that cannot be read, or that differ from those chosen for the run. */
export const checkTargets = (checked: Checked): readonly Finding[] => [...missing(checked), ...checked.tables.flatMap((table) => [...unreadable(table), ...differing(table, checked)])];

const targetOf = ({ observations, table }: CheckedPerson, indicator: string, targets: ReadonlyMap<string, Quantity>): Quantity | undefined =>
  targets.get(indicator) ?? observations.find((each) => each.indicator === indicator)?.target ?? table.targets.find((each) => each.indicator === indicator)?.value;

/** One finding for each indicator, at its heading. */
const missing = ({ people, settings, ruleOf }: Checked): readonly Finding[] => {
  const without = new Map<string, CheckedPerson[]>();
  for (const person of people) {
    if (person.scheme.kind === 'none') continue;
    for (const line of person.scheme.scheme.lines) {
      const rule = ruleOf(line, targetOf(person, line.indicator, settings.targets));
      if (rule.kind !== 'problem' || (rule.problem.code !== 'target-missing' && rule.problem.code !== 'target-invalid')) continue;
      const before = without.get(line.indicator);
      if (before === undefined) without.set(line.indicator, [person]);
      else before.push(person);
    }
  }
  return [...without].flatMap(([indicator, those]): readonly Finding[] => {
    const [first] = those;
    if (first === undefined) return [];
    const column = first.table.columns.find(({ role: { value } }) => 'indicator' in value && value.indicator === indicator);
    return [{ code: 'target-missing', severity: 'error', indicator, people: those.length, sheet: first.table.sheet, cell: column?.headingCell ?? firstCell(first.table) }];
  });
};

const unreadable = ({ people, table, view }: CheckedTable): readonly Finding[] =>
  togetherBy(
    people.flatMap(({ observations }) =>
      observations.flatMap(({ row, indicator, unit, target }): readonly Finding[] => {
        const column = table.columns.find(({ role: { value } }) => value.kind === 'target' && (value.indicator ?? indicator) === indicator)?.column;
        if (column === undefined || target !== undefined) return [];
        const found = view.mergedText(row, column);
        return found === '' || readTarget(view.mergedValue(row, column), view.format(row, column), unit) !== undefined || isScore(found)
          ? []
          : [{ code: 'target-unreadable', severity: 'warning', indicator, found, sheet: table.sheet, cell: a1(row, column) }];
      }),
    ),
    (finding) => ('found' in finding && 'indicator' in finding ? `${finding.indicator} ${finding.found}` : ''),
  );

/** A target of a rating, such as 4 or ≥4分, that no rule needs. */
const isScore = (text: string): boolean => /^[^\d]{0,4}\d+(?:\.\d+)?\s*分?(?:以上)?$|^[-—–/]$/.test(text);

type Said = { readonly target: Quantity; readonly cell: string };

/** What a table says of an indicator's target: that of a person's own row, else all that stand above or beside the people. */
const saidOf = ({ table }: CheckedTable, { indicator, target }: Observation): readonly Said[] => {
  const general = table.targets.filter((each) => each.indicator === indicator);
  if (target === undefined) return general.map(({ value, cell }) => ({ target: value, cell: cell ?? firstCell(table) }));
  const column = table.columns.find(({ role: { value } }) => value.kind === 'target' && (value.indicator ?? indicator) === indicator);
  return [{ target, cell: column?.headingCell ?? firstCell(table) }];
};

/** One finding for each indicator, with every target that differs. */
const differing = (checked: CheckedTable, { settings }: Checked): readonly Finding[] => {
  const found = new Map<string, Said[]>();
  for (const observation of checked.people.flatMap(({ observations }) => observations)) {
    const { indicator } = observation;
    const chosen = settings.targets.get(indicator);
    if (chosen === undefined) continue;
    const known = found.get(indicator) ?? [];
    for (const said of saidOf(checked, observation)) {
      if (valueOf(said.target) !== valueOf(chosen) && !known.some(({ target }) => valueOf(target) === valueOf(said.target))) known.push(said);
    }
    found.set(indicator, known);
  }
  return [...found].flatMap(([indicator, all]): readonly Finding[] => {
    const [[first], settingsSay] = [all, settings.targets.get(indicator)];
    if (first === undefined || settingsSay === undefined) return [];
    return [{ code: 'target-differs', severity: 'warning', indicator, sheetSays: all.map(({ target }) => target), settingsSay, sheet: checked.table.sheet, cell: first.cell }];
  });
};
