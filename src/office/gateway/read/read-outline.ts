/// <reference types="office-js" />
import { formulaAsShown } from '../../../workbook/formula-as-shown';
import type { DefinedName, SheetGrid, SheetTable } from '../../../workbook/grid';
import { roundTrip, type Talk } from '../talk';
import { areaOfRange, indexes, type Outline, type SheetOutline } from './outline';

type Listed = { readonly sheets: readonly { readonly name: string; readonly visibility: string }[]; readonly names: readonly DefinedName[]; readonly tables: readonly string[] };

/** Names that Excel keeps for itself: print areas and titles, and what filters remember. */
const isExcelsOwn = (name: string): boolean => /^(_xlnm\.|_xlfn\.|print_area$|print_titles$|_filterdatabase$|criteria$|extract$)/i.test(name);

const namesIn = (items: readonly Excel.NamedItem[], sheet?: string): readonly DefinedName[] =>
  items.flatMap(({ name, formula }) => (isExcelsOwn(name) ? [] : [{ name, refersTo: formulaAsShown(String(formula).replace(/^=/, '')), ...(sheet === undefined ? {} : { sheet }) }]));

const list = (talk: Talk): Promise<Listed> => roundTrip(talk, ({ workbook }) => {
  const { worksheets, names, tables } = workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name');
  return () => ({ sheets: worksheets.items.map(({ name, visibility }) => ({ name, visibility })), names: namesIn(names.items), tables: tables.items.map(({ name }) => name) });
});

const visibilityOf = (visibility: string): SheetGrid['visibility'] => (visibility === 'Hidden' ? 'hidden' : visibility === 'VeryHidden' ? 'veryHidden' : 'visible');

type TableOf = SheetTable & { readonly sheet: string };

const askTable = (workbook: Excel.Workbook, name: string): (() => readonly TableOf[]) => {
  const table = workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  table.load('name');
  table.worksheet.load('name');
  table.columns.load('items/name');
  range.load(indexes);
  return () => (table.isNullObject ? [] : [{ name: table.name, sheet: table.worksheet.name, area: areaOfRange(range), columns: table.columns.items.map((column) => column.name) }]);
};

type SheetAnswer = (tables: readonly TableOf[]) => { readonly sheet: SheetOutline; readonly names: readonly DefinedName[] } | undefined;

const askSheet = (workbook: Excel.Workbook, { name, visibility }: Listed['sheets'][number]): SheetAnswer => {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const filter = sheet.autoFilter.getRangeOrNullObject();
  used.load(`${indexes},rowHidden,columnHidden`);
  filter.load(indexes);
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula');
  return (tables) => (sheet.isNullObject ? undefined : {
    names: namesIn(sheet.names.items, name),
    sheet: {
      name, visibility: visibilityOf(visibility), isProtected: sheet.protection.protected,
      tables: tables.filter((table) => table.sheet === name).map(({ name: called, area, columns }) => ({ name: called, area, columns })),
      rowsHidden: used.isNullObject ? false : used.rowHidden,
      columnsHidden: used.isNullObject ? false : used.columnHidden,
      ...(used.isNullObject ? {} : { area: areaOfRange(used) }),
      ...(filter.isNullObject ? {} : { filter: areaOfRange(filter) }),
    },
  });
};

/** Two round trips, however many sheets there are: what there is, then how large it is. Sheets deleted in between are left out. */
export const readOutline = async (talk: Talk): Promise<Outline> => {
  const listed = await list(talk);
  return roundTrip(talk, ({ workbook }) => {
    const tables = listed.tables.map((name) => askTable(workbook, name));
    const sheets = listed.sheets.map((sheet) => askSheet(workbook, sheet));
    return () => {
      const known = tables.flatMap((table) => table());
      const answers = sheets.flatMap((sheet) => sheet(known) ?? []);
      return { sheets: answers.map(({ sheet }) => sheet), names: [...listed.names, ...answers.flatMap(({ names }) => names)] };
    };
  });
};
