import { valueOf, type Quantity } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import { firstCell } from '../recognise/first-cell';
import { readTarget } from '../recognise/read-figures';
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

const differing = ({ people, table }: CheckedTable, { settings }: Checked): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const { observations } of people) {
    for (const { indicator, target: own } of observations) {
      const said = table.targets.find((each) => each.indicator === indicator);
      const sheetSays = own ?? said?.value;
      const settingsSay = settings.targets.get(indicator);
      if (found.has(indicator) || sheetSays === undefined || settingsSay === undefined || valueOf(sheetSays) === valueOf(settingsSay)) continue;
      const column = table.columns.find(({ role: { value } }) => value.kind === 'target' && (value.indicator ?? indicator) === indicator);
      found.set(indicator, { code: 'target-differs', severity: 'warning', indicator, sheetSays, settingsSay, sheet: table.sheet, cell: own === undefined ? (said?.cell ?? firstCell(table)) : (column?.headingCell ?? firstCell(table)) });
    }
  }
  return [...found.values()];
};
