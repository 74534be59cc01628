import { indicatorById } from '../../catalogue/indicators/index';
import type { Area } from '../grid';
import { a1, areaA1, columnLetters } from '../plan/a1';
import { isSpare } from '../recognise/choose-tables';
import { findPeriod } from '../recognise/find-period';
import type { LeftOutRow, RejectedTable } from '../recognise/recognition';
import type { Checked, CheckedTable } from './checked-person';
import type { Finding } from './finding';

/** What is hidden, merged, left out: nothing of a sheet is dropped without a word. */
export const checkSheets = (checked: Checked): readonly Finding[] => [
  ...noTable(checked),
  ...checked.recognition.rejected.filter(isWorthANote(checked)).map((rejected): Finding => ({
    code: 'sheet-left-out', severity: isAsGood(rejected) ? 'warning' : 'note', rejected, sheet: rejected.sheet, ...(rejected.cell === undefined ? {} : { cell: rejected.cell }),
  })),
  ...checked.tables.flatMap((table) => [...hiddenSheet(table), ...hiddenRows(table), ...hiddenColumns(table), ...merges(table), ...leftOut(table), ...unknownIndicators(table), ...columns(table)]),
];

const noTable = ({ recognition }: Checked): readonly Finding[] =>
  recognition.tables.length > 0 ? [] : [{ code: 'no-table', severity: 'error', rejected: recognition.rejected }];

/** Sheets that look like results and were not taken, and whatever else stands on a sheet of results. */
const isWorthANote = ({ recognition }: Checked) => ({ rejection, sheet, cell }: RejectedTable): boolean =>
  ['hidden', 'other-period', 'same-people', 'weaker'].includes(rejection.because) || (cell !== undefined && recognition.tables.some((table) => table.sheet === sheet));

/** The same people with the same indicators on another sheet, by whose name nobody could tell which of the two counts: 7月, 8月, 9月. */
const isAsGood = ({ rejection, sheet }: RejectedTable): boolean => rejection.because === 'same-people' && !isSpare(sheet);

const hiddenSheet = ({ table, view }: CheckedTable): readonly Finding[] =>
  view.sheet.visibility === 'visible' ? [] : [{ code: 'sheet-hidden', severity: 'warning', sheet: table.sheet, cell: 'A1' }];

const hiddenRows = ({ people, view, table }: CheckedTable): readonly Finding[] => {
  const rows = people.flatMap((person) => person.rows).filter((row) => view.sheet.hiddenRows.has(row));
  const [first] = rows;
  if (first === undefined) return [];
  const { filter } = view.sheet;
  const filtered = filter !== undefined && rows.every((row) => row > filter.top && row <= filter.bottom);
  return [{ code: 'rows-hidden', severity: 'warning', count: rows.length, filtered, sheet: table.sheet, cell: a1(first, 0), cells: rows.map((row) => a1(row, 0)) }];
};

const hiddenColumns = ({ table, view }: CheckedTable): readonly Finding[] => {
  const used = table.columns.filter(({ column, role }) => view.sheet.hiddenColumns.has(column) && !['unused', 'note', 'number'].includes(role.value.kind));
  const [first] = used;
  return first === undefined ? [] : [{ code: 'columns-hidden', severity: 'note', columns: used.map(({ column }) => columnLetters(column)), sheet: table.sheet, cell: first.headingCell }];
};

const RESULTS = ['result', 'numerator', 'denominator', 'self-rating', 'appraiser-rating'];

/** Merges across people; over results they say one figure for several. A long table merges its people's names by nature. */
const merges = ({ table, view }: CheckedTable): readonly Finding[] => {
  const { first, last } = table.dataRows.value;
  const left = Math.min(...table.columns.map(({ column }) => column));
  const right = Math.max(...table.columns.map(({ column }) => column));
  const apart = new Set(table.leftOut.map(({ row }) => row));
  const inside = view.sheet.merges.filter((area) => area.top >= first && area.bottom <= last && area.right >= left && area.left <= right && !(area.top === area.bottom && apart.has(area.top)));
  const results = new Set(table.columns.filter(({ role }) => RESULTS.includes(role.value.kind)).map(({ column }) => column));
  const over = inside.filter((area) => touches(area, results));
  const others = table.layout.value === 'long' ? [] : inside.filter((area) => !touches(area, results));
  return [mergeFinding(table.sheet, over, true), mergeFinding(table.sheet, others, false)].flat();
};

const touches = ({ left, right }: Area, columns: ReadonlySet<number>): boolean => {
  for (let column = left; column <= right; column += 1) if (columns.has(column)) return true;
  return false;
};

const mergeFinding = (sheet: string, areas: readonly Area[], overResults: boolean): readonly Finding[] => {
  const [first] = areas;
  if (first === undefined) return [];
  return [{ code: 'merged-in-data', severity: overResults ? 'warning' : 'note', area: areaA1(first), count: areas.length, overResults, sheet, cell: a1(first.top, first.left), cells: areas.map((area) => a1(area.top, area.left)) }];
};

/** Rows set apart, by kind; what follows after the last person is no surprise unless it looks like a total. */
const leftOut = ({ table }: CheckedTable): readonly Finding[] => {
  const kinds = new Map<LeftOutRow['as'], LeftOutRow[]>();
  for (const row of table.leftOut) {
    const before = kinds.get(row.as);
    if (before === undefined) kinds.set(row.as, [row]);
    else before.push(row);
  }
  return [...kinds].flatMap(([as, rows]): readonly Finding[] => {
    const [first] = rows;
    return first === undefined ? [] : [{ code: 'rows-left-out', severity: 'note', as, texts: rows.slice(0, 5).map(({ text }) => text), sheet: table.sheet, cell: first.cell, cells: rows.map(({ cell }) => cell) }];
  });
};

const unknownIndicators = ({ odd, table, people }: CheckedTable): readonly Finding[] => {
  const byText = new Map<string, string[]>();
  const names = table.columns.find(({ role }) => role.value.kind === 'indicator')?.column;
  for (const each of odd) {
    if (each.kind !== 'indicator-unknown') continue;
    byText.set(each.text, [...(byText.get(each.text) ?? []), a1(each.row, each.column)]);
  }
  for (const person of people) {
    for (const { indicator, row, column } of person.observations) {
      if (indicatorById(indicator) === undefined && person.scheme.kind === 'scheme' && !person.scheme.scheme.lines.some((line) => line.indicator === indicator)) byText.set(indicator, [...(byText.get(indicator) ?? []), a1(row, names ?? column)]);
    }
  }
  return [...byText].map(([found, cells]): Finding => ({ code: 'indicator-unknown', severity: 'warning', found, sheet: table.sheet, cell: cells[0] ?? 'A1', cells }));
};

/** Columns taken with doubt, taken twice, or amounts that no rate can be made of. */
const columns = ({ table }: CheckedTable): readonly Finding[] =>
  table.columns.flatMap(({ role, heading, headingCell }): readonly Finding[] => {
    const place = { sheet: table.sheet, cell: headingCell };
    const { value, confidence, evidence } = role;
    const second = evidence.find((each) => each.kind === 'second-column');
    if (second?.kind === 'second-column' && second.role.kind === 'result' && second.role.indicator !== undefined) {
      const taken = table.columns.find(({ headingCell: cell }) => cell.replace(/\d+$/, '') === second.first);
      const isOfOtherPeriod = findPeriod(heading)?.period !== (taken === undefined ? undefined : findPeriod(taken.heading)?.period);
      return [{ code: 'indicator-twice', severity: isOfOtherPeriod ? 'note' : 'warning', indicator: second.role.indicator, taken: second.first, other: heading, ...place }];
    }
    if (value.kind === 'result' && value.indicator !== undefined && confidence === 'doubtful') return [{ code: 'column-doubtful', severity: 'warning', heading, indicator: value.indicator, ...place }];
    const has = (kind: string, indicator: string): boolean => table.columns.some((each) => each.role.value.kind === kind && 'indicator' in each.role.value && each.role.value.indicator === indicator);
    if (value.kind === 'numerator' && value.indicator !== undefined && !has('denominator', value.indicator) && !has('result', value.indicator)) {
      return [{ code: 'ratio-ambiguous', severity: 'warning', indicator: value.indicator, headings: [heading], ...place }];
    }
    return [];
  });
