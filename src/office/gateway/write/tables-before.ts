/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { areaOfRange, indexes } from '../read/outline';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';
import { withoutGaps } from './without-gaps';

const switches = ['showBandedRows', 'showBandedColumns', 'highlightFirstColumn', 'highlightLastColumn', 'showFilterButton'] as const;

/** What is chosen in each column of a filter, counted from its left. */
type Criteria = readonly (readonly [column: number, chosen: Excel.FilterCriteria])[];

export type TableBefore = Pick<Excel.Table, (typeof switches)[number] | 'name' | 'style'> & { readonly area: Area; readonly hasHeadings: boolean; readonly hasTotals: boolean; readonly criteria: Criteria };

export type FilterBefore = { readonly area: Area; readonly criteria: Criteria };

const criteriaOf = (told: unknown): Criteria => (Array.isArray(told) ? told : []).flatMap((one, column) => {
  const chosen = withoutGaps(one) as Partial<Excel.FilterCriteria> | null | undefined;
  return chosen?.filterOn === undefined ? [] : [[column, chosen as Excel.FilterCriteria] as const];
});

/** Asks for the tables of these names on a sheet. */
export const askTables = (sheet: Excel.Worksheet, names: readonly string[]): (() => readonly TableBefore[]) => {
  const asked = names.map((name) => {
    const table = sheet.tables.getItemOrNullObject(name);
    const range = table.getRange();
    table.load(`name,style,showHeaders,showTotals,${switches.join()}`);
    table.autoFilter.load('criteria');
    range.load(indexes);
    return { table, range };
  });
  return () => asked.flatMap(({ table, range }): readonly TableBefore[] => {
    if (table.isNullObject) return [];
    const { name, style, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn, showFilterButton } = table;
    const looks = { name, style, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn, showFilterButton };
    return [{ ...looks, area: areaOfRange(range), hasHeadings: table.showHeaders, hasTotals: table.showTotals, criteria: criteriaOf(table.autoFilter.criteria) }];
  });
};

/** Asks for the filter of a sheet that belongs to no table. */
export const askFilter = ({ autoFilter }: Excel.Worksheet): (() => FilterBefore | undefined) => {
  const range = autoFilter.getRangeOrNullObject();
  autoFilter.load('criteria');
  range.load(indexes);
  return () => (range.isNullObject ? undefined : { area: areaOfRange(range), criteria: criteriaOf(autoFilter.criteria) });
};

const filterSteps = (name: string, columns: Criteria, area: Area, filterOf: (on: Excel.Worksheet) => Excel.AutoFilter): readonly Step[] => columns.map(([column, chosen]) =>
  step(3, 1, chosen, ({ sheet }) => { filterOf(sheet(name)).apply(rangeOf(sheet(name), area), column, chosen); }));

/** The row of totals, which Excel puts below a table by itself: nothing may stand there before. */
export const totalsOf = ({ area, hasTotals }: TableBefore): readonly Area[] => (hasTotals ? [{ ...area, top: area.bottom }] : []);

/** Makes tables of cells that hold their headings again. */
export const tableAgainSteps = (name: string, tables: readonly TableBefore[]): readonly Step[] => tables.map((table) => step(3, 11, table, ({ sheet }) => {
  const { area, hasHeadings, hasTotals } = table;
  const made = sheet(name).tables.add(rangeOf(sheet(name), hasTotals ? { ...area, bottom: area.bottom - 1 } : area), hasHeadings);
  made.name = table.name;
  made.style = table.style;
  for (const member of switches) made[member] = table[member];
  if (hasTotals) made.showTotals = true;
}));

/** What was chosen in filters hides rows: it comes when everything is there. */
export const filterAgainSteps = (name: string, tables: readonly TableBefore[], filter: FilterBefore | undefined): readonly Step[] => [
  ...tables.flatMap((table) => filterSteps(name, table.criteria, table.area, ({ tables: all }) => all.getItem(table.name).autoFilter)),
  ...(filter === undefined ? [] : [
    step(3, 1, undefined, ({ sheet }) => { sheet(name).autoFilter.apply(rangeOf(sheet(name), filter.area)); }),
    ...filterSteps(name, filter.criteria, filter.area, ({ autoFilter }) => autoFilter),
  ]),
];
