/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { askLinks, type LinkBefore } from './links-before';
import { askRules, restOf, type RulesBefore } from './rules-before';
import { askSizes, type SizesBefore } from './sizes-before';
import { askFilter, askTables, type FilterBefore, type TableBefore } from './tables-before';
import { openingOf, type Unit } from './units';

type PageBefore = Pick<Excel.PageLayout, 'orientation' | 'paperSize' | 'zoom' | 'centerHorizontally' | 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin'> & {
  readonly footers: readonly [left: string, centre: string, right: string];
  readonly printArea?: string;
  readonly titleRows?: string;
};

/** How a sheet of ours looked before it was emptied, apart from its contents and the formats of its cells. */
export type LooksBefore = RulesBefore & SizesBefore & {
  /** What of the sheet is known, from A1 on: no more is emptied, so no more has to come back. */
  readonly extent: Area;
  readonly tables: readonly TableBefore[];
  readonly filter?: FilterBefore;
  /** `unknown` on a sheet with too many cells to ask each. */
  readonly links: readonly LinkBefore[] | 'unknown';
  /** Where the plan changes how the sheet prints. */
  readonly page?: PageBefore;
  /** Address of the frozen part. */
  readonly frozen?: string;
};

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

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

const printsAnew = ({ edits }: Unit): boolean => edits.some(({ kind }) => kind === 'page-setup');

/** Asks how a sheet looks that is about to be emptied. `area` is what is used of it and what will be, `tables` what lies on it, as far as is known. */
export const askLooks = (sheet: Excel.Worksheet, unit: Unit, area: Area, tables: readonly string[]): (() => LooksBefore | undefined) => {
  if (openingOf(unit) !== 'clear') return () => undefined;
  const validated = unit.edits.flatMap((edit) => (edit.kind === 'validate' ? [edit.area] : []));
  const rules = askRules(sheet, [...validated, ...restOf(area, validated)]);
  const page = printsAnew(unit) ? askPage(sheet) : () => undefined;
  const [known, filter, sizes, links] = [askTables(sheet, tables), askFilter(sheet), askSizes(sheet, area), askLinks(sheet, area)];
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  return () => {
    const [printed, filtered] = [page(), filter()];
    return {
      ...rules(), ...sizes(), extent: area, tables: known(), links: links() ?? 'unknown', ...(filtered === undefined ? {} : { filter: filtered }),
      ...(printed === undefined ? {} : { page: printed }), ...(frozen.isNullObject ? {} : { frozen: withoutSheet(frozen.address) }),
    };
  };
};
