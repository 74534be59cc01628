import { figureIn } from '../../domain/figure-in';
import { valueOf, type Quantity } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import { formatMeaning } from '../recognise/format-unit';
import { unadorned } from '../recognise/read-figure';
import type { Observation } from '../recognise/read-table';
import { firstCell } from '../recognise/first-cell';
import { shownCell } from '../recognise/shown-cell';
import { tidyText } from '../recognise/sheet-view';
import { shownRatio } from '../recognise/shown-ratio';
import type { SchemeOfPerson } from '../scheme-of-person';
import { personCell, type Checked, type CheckedPerson, type CheckedTable } from './checked-person';
import type { Finding, FindingFacts, Severity } from './finding';
import { mendNumber, mendUnitInHeading } from './mends';
import { together } from './together';

/** What is wrong with single figures: missing, no number, in a doubtful unit, out of range. Only what the person is appraised by counts. */
export const checkFigures = ({ tables }: Checked): readonly Finding[] => tables.flatMap(tableFigures);

const FEWEST_FOR_COLUMN = 3;

/** What was found in one column, or of one indicator where the rows name it. */
type Series = { readonly findings: Finding[]; readonly first: Observation; filled: number; blank: number };

const tableFigures = (checked: CheckedTable): readonly Finding[] => {
  const isLong = checked.table.layout.value === 'long';
  const series = new Map<number | string, Series>();
  const others: Finding[] = [];
  const there = new Set<string>();
  for (const { observations } of checked.people) for (const { indicator } of observations) there.add(indicator);
  for (const person of checked.people) {
    const needed = person.observations.filter(({ indicator }) => isNeeded(person, indicator));
    const withoutAny = checked.people.length > 1 && needed.length > 1 && needed.every(isMissing);
    if (withoutAny) others.push(resultsMissing(person));
    for (const observation of needed) {
      const own = seriesOf(series, isLong ? observation.indicator : observation.column, observation);
      if (isMissing(observation)) own.blank += 1;
      else own.filled += 1;
      if (!withoutAny) own.findings.push(...figureFindings(person, observation));
    }
    others.push(...absent(person, checked.table, there));
  }
  return [...others, ...[...series.values()].flatMap((own) => columnFindings(checked, own))];
};

const seriesOf = (series: Map<number | string, Series>, key: number | string, first: Observation): Series => {
  const own = series.get(key) ?? { findings: [], first, filled: 0, blank: 0 };
  series.set(key, own);
  return own;
};

const isNeeded = ({ scheme }: CheckedPerson, indicator: string): boolean => scheme.kind === 'none' || scheme.scheme.lines.some((line) => line.indicator === indicator);

const isMissing = ({ result }: Observation): boolean => result.kind === 'unusable' && result.problem.code === 'missing-value';

/** A column with nothing, or with the same trouble in all its cells, has one cause. */
const columnFindings = (checked: CheckedTable, { findings, filled, blank, first: { column, indicator } }: Series): readonly Finding[] => {
  const heading = checked.table.columns.find((each) => each.column === column);
  if (filled === 0 && blank >= FEWEST_FOR_COLUMN && checked.table.layout.value === 'wide') {
    return [{ code: 'column-empty', severity: 'error', indicator, heading: heading?.heading ?? '', sheet: checked.table.sheet, cell: heading?.headingCell ?? '' }];
  }
  const codes = new Set(findings.map(({ code }) => code));
  const alike = [...codes].flatMap((code) => {
    const those = findings.filter((finding) => finding.code === code);
    return code !== 'missing-value' && those.length >= FEWEST_FOR_COLUMN && those.length >= filled ? together(those).map((finding) => withHeadingMend(finding, checked, column)) : those;
  });
  return alike;
};

/** Where all figures of a column lack their unit, the heading may name it for all. */
const withHeadingMend = (finding: Finding, { view, table }: CheckedTable, column: number): Finding => {
  if (finding.code !== 'unit-doubtful' || table.layout.value === 'long') return finding;
  const unit = finding.meant[0]?.unit;
  const heading = table.columns.find((each) => each.column === column);
  if (unit === undefined || unit === '' || heading === undefined) return finding;
  return { ...finding, mend: mendUnitInHeading(view, heading, unit) };
};

const resultsMissing = (person: CheckedPerson): Finding => ({
  code: 'results-missing', severity: 'error', who: person.who, sheet: person.table.sheet, cell: personCell(person),
});

/** In a long table somebody may lack the row of an indicator that others have. */
const absent = (person: CheckedPerson, table: CheckedTable['table'], there: ReadonlySet<string>): readonly Finding[] => {
  if (table.layout.value === 'wide' || person.scheme.kind === 'none') return [];
  const own = new Set(person.observations.map(({ indicator }) => indicator));
  return person.scheme.scheme.lines
    .filter(({ indicator }) => !own.has(indicator) && there.has(indicator))
    .map(({ indicator }): Finding => ({ code: 'missing-value', severity: 'error', who: person.who, indicator, found: '', sheet: table.sheet, cell: personCell(person) }));
};

const figureFindings = (person: CheckedPerson, observation: Observation): readonly Finding[] => {
  const { view, table } = person;
  const { row, column, denominator, result } = observation;
  const value = view.mergedValue(row, column);
  if (result.kind === 'measured' && result.value <= 1 && typeof value !== 'string') return [];
  const format = view.format(row, column);
  const found = denominator === undefined ? shownCell(value, format) : shownRatio(shownCell(value, format), shownCell(view.mergedValue(row, denominator), view.format(row, denominator)));
  const isDate = typeof value === 'number' && formatMeaning(format).kind === 'date';
  const facts = factsOf(person, observation, found, isDate);
  return facts.map(({ fact, severity }): Finding => {
    const mend = denominator === undefined ? mendNumber(view, row, column, fact, observation.unit) : undefined;
    const at = observation.result.kind === 'unusable' && denominator !== undefined && observation.result.problem.code.startsWith('denominator') ? denominator : column;
    return { ...fact, severity, sheet: table.sheet, cell: a1(row, at), ...(mend === undefined ? {} : { mend }) };
  });
};

type Rated = { readonly fact: FindingFacts; readonly severity: Severity };

const factsOf = ({ who, view }: CheckedPerson, { indicator, measured, result, row, column, denominator }: Observation, found: string, isDate: boolean): readonly Rated[] => {
  if (result.kind === 'unusable') return problemFacts(who, indicator, result.problem, found, isDate);
  const { measure } = measured;
  const value = view.mergedValue(row, column);
  const above: readonly Rated[] = measure === 'rate' && result.value > 1 ? [{ fact: { code: 'rate-above-100', indicator, found }, severity: 'warning' }] : [];
  const isText = typeof value === 'string' && denominator === undefined && (measure === 'rating' || measure === 'count' || !/[%％‰]|[分之百千成]|per/i.test(value));
  return isText ? [...above, { fact: { code: 'text-number', indicator, found, number: plainNumber(value, result.value) }, severity: 'warning' }] : above;
};

/** The figure that stands in a text: 4.2分 and 四点二 are 4.2. */
const plainNumber = (text: string, read: number): number => {
  const figure = figureIn(unadorned(tidyText(text)).replace(/\s*(?:分|点|點|points?)$/i, ''));
  return figure.kind === 'figure' ? figure.quantity.amount : read;
};

type Problem = Extract<Observation['result'], { kind: 'unusable' }>['problem'];

const problemFacts = (who: CheckedPerson['who'], indicator: string, problem: Problem, found: string, isDate: boolean): readonly Rated[] => {
  const fact = ((): FindingFacts => {
    switch (problem.code) {
      case 'missing-value':
        return { code: 'missing-value', who, indicator, found };
      case 'unit-doubtful':
        return { code: 'unit-doubtful', indicator, found, because: 'above-one', meant: nearestFirst(problem.meant) };
      case 'rating-out-of-range':
        return { code: 'rating-out-of-range', indicator, found, lowest: problem.lowest, highest: problem.highest };
      case 'formula-without-value':
        return { code: 'formula-without-value', indicator, found: `=${problem.formula}` };
      case 'negative':
      case 'excel-error':
      case 'denominator-missing':
      case 'denominator-zero':
      case 'too-precise':
      case 'unit-unexpected':
        return { code: problem.code, indicator, found };
      default:
        return isDate ? { code: 'date-in-result', who, indicator, found } : { code: 'not-a-number', who, indicator, found };
    }
  })();
  return [{ fact, severity: 'error' }];
};

const nearestFirst = (meant: readonly Quantity[]): readonly Quantity[] => meant.filter((quantity) => valueOf(quantity) <= 1);

/** An indicator that people are appraised by and the sheet has no place for. */
export const checkAbsent = ({ tables, people }: Checked): readonly Finding[] => {
  const there = new Set<string>();
  const needed = new Map<SchemeOfPerson, number>();
  for (const { observations, scheme } of people) {
    for (const { indicator } of observations) there.add(indicator);
    const before = needed.get(scheme);
    needed.set(scheme, before === undefined ? 1 : before + 1);
  }
  const lacking = [...needed].flatMap(([scheme, count]) => (scheme.kind === 'none' ? [] : scheme.scheme.lines.filter(({ indicator }) => !there.has(indicator)).map(({ indicator }) => ({ indicator, count }))));
  const [first] = tables;
  const place = first === undefined ? {} : { sheet: first.table.sheet, cell: firstCell(first.table) };
  return [...new Set(lacking.map(({ indicator }) => indicator))].map((indicator): Finding => ({
    code: 'indicator-absent', severity: 'error', indicator, people: lacking.filter((each) => each.indicator === indicator).reduce((sum, { count }) => sum + count, 0), ...place,
  }));
};
