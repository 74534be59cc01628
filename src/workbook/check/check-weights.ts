import { normalise } from '../../domain/number/normalise';
import type { Scheme } from '../../domain/scheme';
import { a1 } from '../plan/a1';
import { firstCell } from '../recognise/first-cell';
import { indicatorNamed } from '../recognise/indicator-named';
import { readWeight } from '../recognise/read-figures';
import { rowsOf } from '../recognise/read-table';
import type { SideTable } from '../recognise/recognition';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { columnsOf } from '../recognise/table-columns';
import type { Checked, CheckedPerson, CheckedTable } from './checked-person';
import type { Finding } from './finding';
import { togetherBy } from './together';

/** Weights, wherever the workbook has them: in rows, in headings, in a column for each person, in a list of their own. They add up to 100, and are the scheme's. */
export const checkWeights = (checked: Checked): readonly Finding[] => [
  ...schemes(checked),
  ...checked.tables.flatMap((table) => [...inTable(table), ...inRows(table)]),
  ...checked.recognition.rules.flatMap((table) => inList(table, checked)),
];

/** One weight, where it stands. */
type Weight = { readonly indicator: string; readonly weight: number; readonly cell: string };

const sumOf = (weights: readonly Weight[]): number => normalise(weights.reduce((sum, { weight }) => sum + weight, 0));

/** The scheme itself, if somebody edited it, cannot run unless its weights add up. */
const schemes = ({ people, tables }: Checked): readonly Finding[] => {
  const used = new Map(people.flatMap(({ scheme }) => (scheme.kind === 'none' || scheme.by === 'sheet' ? [] : [[scheme.scheme.id, scheme.scheme] as const])));
  const [first] = tables;
  return [...used.values()].flatMap((scheme): readonly Finding[] => {
    const sum = normalise(scheme.lines.reduce((all, { weight }) => all + weight.value, 0));
    return sum === 100 || first === undefined ? [] : [{ code: 'weights-do-not-add-up', severity: 'error', sum, sheet: first.table.sheet, cell: firstCell(first.table) }];
  });
};

/** `complete`: all indicators are there, so that the sum means something. */
const compared = (sheet: string, weights: readonly Weight[], scheme: Scheme | undefined): readonly Finding[] => {
  const [first] = weights;
  if (first === undefined) return [];
  const sum = sumOf(weights);
  const isWhole = scheme === undefined ? weights.length > 1 : scheme.lines.every(({ indicator }) => weights.some((weight) => weight.indicator === indicator));
  const addUp: readonly Finding[] = isWhole && sum !== 100 ? [{ code: 'weights-do-not-add-up', severity: 'warning', sum, sheet, cell: first.cell, cells: weights.map(({ cell }) => cell) }] : [];
  return [...addUp, ...weights.flatMap((weight) => differing(sheet, weight, scheme))];
};

const differing = (sheet: string, { indicator, weight, cell }: Weight, scheme: Scheme | undefined): readonly Finding[] => {
  const schemeSays = scheme?.lines.find((line) => line.indicator === indicator)?.weight.value;
  return schemeSays === undefined || schemeSays === weight ? [] : [{ code: 'weight-differs', severity: 'warning', indicator, sheetSays: weight, schemeSays, sheet, cell }];
};

const schemeOf = (people: readonly CheckedPerson[]): Scheme | undefined => people.map(({ scheme }) => (scheme.kind === 'scheme' ? scheme.scheme : undefined)).find((scheme) => scheme !== undefined);

const inTable = ({ table, people }: CheckedTable): readonly Finding[] => {
  const weights = [...new Map(table.weights.map(({ indicator, value, cell }) => [indicator, { indicator, weight: value, cell }])).values()];
  const [first] = people;
  return compared(table.sheet, weights, schemeOf(people)).map((finding) => (finding.code === 'weights-do-not-add-up' && first !== undefined ? { ...finding, severity: severityOf(first) } : finding));
};

/** A row per person and indicator has the weights again and again; the same trouble for all is one finding. */
const inRows = ({ table, people, view }: CheckedTable): readonly Finding[] => {
  const column = columnsOf(table).part('weight')?.column;
  if (table.layout.value === 'wide' || column === undefined) return [];
  const findings = people.flatMap((person): readonly Finding[] => {
    const weights = person.observations.flatMap(({ indicator, row }): readonly (Weight | Finding)[] => weightAt(view, row, column, indicator, table.sheet));
    const readable = weights.flatMap((weight) => ('weight' in weight ? [weight] : []));
    const unreadable = weights.flatMap((weight) => ('code' in weight ? [weight] : []));
    const scheme = person.scheme.kind === 'scheme' ? person.scheme.scheme : undefined;
    const all = unreadable.length > 0 ? readable.flatMap((weight) => differing(table.sheet, weight, scheme)) : compared(table.sheet, readable, scheme);
    return [...unreadable, ...all.map((finding): Finding => (finding.code === 'weights-do-not-add-up' ? { ...finding, severity: severityOf(person), who: person.who } : finding))];
  });
  return togetherBy(findings, sameTrouble).map((finding) => (finding.code === 'weights-do-not-add-up' && people.length > 1 && (finding.cells?.length ?? 1) > 8 ? { ...finding, who: {} } : finding));
};

/** Where the sheet's weights are those that count, nobody is scored by a wrong sum. */
const severityOf = ({ scheme }: CheckedPerson): Finding['severity'] => (scheme.kind === 'scheme' && scheme.by === 'sheet' ? 'error' : 'warning');

const sameTrouble = (finding: Finding): string => {
  switch (finding.code) {
    case 'weights-do-not-add-up':
      return `sum ${finding.sum}`;
    case 'weight-differs':
      return `differs ${finding.indicator} ${finding.sheetSays}`;
    case 'weight-unreadable':
      return `unreadable ${finding.indicator} ${finding.found}`;
    default:
      return `${finding.code} ${finding.cell ?? ''}`;
  }
};

const weightAt = (view: SheetView, row: number, column: number, indicator: string, sheet: string): readonly (Weight | Finding)[] => {
  const value = view.mergedValue(row, column);
  if (value === null || value === '') return [];
  const weight = readWeight(value, view.format(row, column));
  const cell = a1(row, column);
  return weight === undefined ? [{ code: 'weight-unreadable', severity: 'warning', indicator, found: view.mergedText(row, column), sheet, cell }] : [{ indicator, weight, cell }];
};

/** A list of indicators without people. With a column of posts each post is a list of its own. */
const inList = (table: SideTable, { workbook, people }: Checked): readonly Finding[] => {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const columns = columnsOf(table);
  const [named, weighed, posts] = [columns.first('indicator')?.column, columns.part('weight')?.column, columns.field('position')];
  if (sheet === undefined || named === undefined || weighed === undefined) return [];
  const view = viewSheet(sheet);
  const lists = new Map<string, (Weight | Finding)[]>();
  let post = '';
  for (const row of rowsOf(view, table)) {
    const own = posts === undefined ? '' : view.mergedText(row, posts);
    if (own !== '') post = own;
    const name = view.mergedText(row, named);
    if (name === '') continue;
    const weights = weightAt(view, row, weighed, indicatorNamed(name)?.indicator ?? name, table.sheet);
    lists.set(post, [...(lists.get(post) ?? []), ...weights]);
  }
  return [...lists.values()].flatMap((weights) => {
    const readable = weights.flatMap((weight) => ('weight' in weight ? [weight] : []));
    const unreadable = weights.flatMap((weight) => ('code' in weight ? [weight] : []));
    return [...unreadable, ...(unreadable.length > 0 ? [] : compared(table.sheet, readable, lists.size > 1 ? undefined : schemeOf(people)))];
  });
};

