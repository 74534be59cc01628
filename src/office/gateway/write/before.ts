/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { areaOfRange, indexes } from '../read/outline';
import { rangeOf } from '../range-of';
import { askRules, restOf, type RulesBefore } from './rules-before';
import { openingOf, type Unit } from './units';

type TableBefore = { readonly name: string; readonly area: Area; readonly style: string; readonly bands: boolean; readonly filterButton: boolean };

type PageBefore = Pick<Excel.PageLayout, 'orientation' | 'paperSize' | 'zoom' | 'centerHorizontally' | 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin'> & {
  readonly footers: readonly [left: string, centre: string, right: string];
  readonly printArea?: string;
  readonly titleRows?: string;
};

/** How a sheet of ours looked before it was emptied, apart from its contents and the formats of its cells. */
export type LooksBefore = RulesBefore & {
  readonly tables: readonly TableBefore[];
  /** Points, from column A and row 1 on. */
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
  readonly page: PageBefore;
  /** Address of the frozen part. */
  readonly frozen?: string;
};

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

const askTables = (sheet: Excel.Worksheet, names: readonly string[]): (() => readonly TableBefore[]) => {
  const asked = names.map((name) => {
    const table = sheet.tables.getItemOrNullObject(name);
    const range = table.getRange();
    table.load('name,style,showBandedRows,showFilterButton');
    range.load(indexes);
    return { table, range };
  });
  return () => asked.flatMap(({ table, range }) => (table.isNullObject ? [] : [{
    name: table.name, area: areaOfRange(range), style: table.style, bands: table.showBandedRows, filterButton: table.showFilterButton,
  }]));
};

const pageMembers = ['orientation', 'paperSize', 'zoom', 'centerHorizontally', 'leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const;

const askPage = ({ pageLayout }: Excel.Worksheet): (() => PageBefore) => {
  const footers = pageLayout.headersFooters.defaultForAllPages;
  const area = pageLayout.getPrintAreaOrNullObject();
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  pageLayout.load(pageMembers.join());
  footers.load('leftFooter,centerFooter,rightFooter');
  area.load('address');
  titles.load('address');
  return () => {
    const { orientation, paperSize, zoom, centerHorizontally, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = pageLayout;
    return {
      orientation, paperSize, zoom, centerHorizontally, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin,
      footers: [footers.leftFooter, footers.centerFooter, footers.rightFooter],
      ...(area.isNullObject ? {} : { printArea: withoutSheet(area.address) }),
      ...(titles.isNullObject ? {} : { titleRows: withoutSheet(titles.address) }),
    };
  };
};

const askSizes = (sheet: Excel.Worksheet, { bottom, right }: Area): (() => Pick<LooksBefore, 'widths' | 'heights'>) => {
  const columns = rangeOf(sheet, { top: 0, left: 0, bottom: 0, right }).getColumnProperties({ format: { columnWidth: true } });
  const rows = rangeOf(sheet, { top: 0, left: 0, bottom, right: 0 }).getRowProperties({ format: { rowHeight: true } });
  return () => ({ widths: columns.value.map(({ format }) => format?.columnWidth), heights: rows.value.map(({ format }) => format?.rowHeight) });
};

/** Asks how a sheet looks that is about to be emptied. `area` is what is used of it, `tables` what lies on it, as far as is known. */
export const askLooks = (sheet: Excel.Worksheet, unit: Unit, area: Area, tables: readonly string[]): (() => LooksBefore | undefined) => {
  if (openingOf(unit) !== 'clear') return () => undefined;
  const validated = unit.edits.flatMap((edit) => (edit.kind === 'validate' ? [edit.area] : []));
  const [rules, known, page, sizes] = [askRules(sheet, [...validated, ...restOf(area, validated)]), askTables(sheet, tables), askPage(sheet), askSizes(sheet, area)];
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  return () => ({ ...rules(), tables: known(), page: page(), ...sizes(), ...(frozen.isNullObject ? {} : { frozen: withoutSheet(frozen.address) }) });
};

