import { normalise } from '../../domain/number/normalise';
import type { CellInput, Edit } from '../edit';
import { a1, absoluteA1 } from './a1';
import { criterion } from './criterion';
import type { FillSettings } from './fill-settings';
import { grouped } from './grouped';
import type { ResultsColumn } from './results-columns';
import type { ResultsPerson, ResultsPlace } from './results-row';
import { lined, looks, sizes } from './sheet-looks';
import { text } from './sheet-rows';
import { textHeight } from './text-height';

type TablePlace = Omit<ResultsPlace, 'row' | 'rules'>;

type Department = { readonly name: string; readonly people: number; readonly totals: readonly number[] };

const departmentsOf = (people: readonly ResultsPerson[]): readonly Department[] =>
  [...grouped(people, ({ facts }) => facts.department)].map(([name, members]) => ({
    name,
    people: members.length,
    totals: members.flatMap(({ appraised: { appraisal } }) => (appraisal.kind === 'incomplete' ? [] : [appraisal.total])),
  }));

const columnOf = ({ columns }: TablePlace, kind: ResultsColumn['kind']): number => columns.findIndex((one) => one.column.kind === kind);

const rangeOf = (place: TablePlace, kind: ResultsColumn['kind']): string => {
  const column = columnOf(place, kind);
  return `${absoluteA1(place.first, column)}:${absoluteA1(place.last, column)}`;
};

const shownName = (name: string, { results }: FillSettings['words']): string => (name === '' ? results.without : name);

const mean = (totals: readonly number[]): number => normalise(totals.reduce((sum, total) => sum + total, 0) / totals.length);

const cellsOf = (department: Department, row: number, place: TablePlace, { scores, words }: FillSettings): readonly CellInput[] => {
  const { name, people, totals } = department;
  const shown = shownName(name, words);
  const average = totals.length === 0 ? '' : mean(totals);
  if (scores === 'values') {
    return [text(shown), { number: people }, { number: totals.length }, average === '' ? { empty: true } : { number: average }];
  }
  const same = `${rangeOf(place, 'department')},${criterion(name, a1(row, columnOf(place, 'department')))}`;
  const totalsRange = rangeOf(place, 'total');
  const finished = a1(row, columnOf(place, 'department') + 2);
  return [
    text(shown),
    { formula: `COUNTIFS(${same})`, shows: people },
    { formula: `COUNTIFS(${same},${totalsRange},">-1000000")`, shows: totals.length },
    { formula: `IF(${finished}=0,"",ROUND(SUMIFS(${totalsRange},${same})/${finished},10))`, shows: average },
  ];
};

export type DepartmentRows = { readonly edits: (sheet: string) => readonly Edit[]; readonly lastRow: number };

/** How many people of each department are finished and what their mean is, two rows below the table. */
export const departmentRows = (people: readonly ResultsPerson[], place: TablePlace, settings: FillSettings): DepartmentRows => {
  const { results } = settings.words;
  const top = place.last + 3;
  const departments = departmentsOf(people);
  const left = columnOf(place, 'department');
  const nameWidth = place.columns[left]?.width ?? 16;
  const rows = departments.map((department, index) => cellsOf(department, top + 2 + index, place, settings));
  const lastRow = top + 1 + rows.length;
  const area = (first: number, last: number): { top: number; bottom: number; left: number; right: number } => ({ top: first, bottom: last, left, right: left + 3 });
  return {
    lastRow,
    edits: (sheet) => [
      { kind: 'style', sheet, area: area(top, lastRow), style: { font: settings.words.font, size: sizes.base, vertical: 'center' } },
      {
        kind: 'write', sheet, row: top, column: left,
        cells: [[{ text: results.byDepartment }], [results.department, results.people, results.finished, results.mean].map(text), ...rows],
      },
      { kind: 'style', sheet, area: { top, bottom: top, left, right: left }, style: looks.heading },
      { kind: 'style', sheet, area: area(top + 1, top + 1), style: looks.columnHead },
      { kind: 'style', sheet, area: area(top + 2, lastRow), style: { ...lined, horizontal: 'center', wrap: true } },
      { kind: 'row-height', sheet, row: top + 1, height: 34 },
      ...departments.map(({ name }, index): Edit => ({ kind: 'row-height', sheet, row: top + 2 + index, height: textHeight([{ text: shownName(name, settings.words), characters: nameWidth }], sizes.base, 20) })),
      { kind: 'style', sheet, area: { top: top + 2, bottom: lastRow, left: left + 3, right: left + 3 }, style: { numberFormat: '0.00' } },
    ],
  };
};
