/// <reference types="office-js" />
import type { Area, SheetGrid, WorkbookGrid } from '../../../workbook/grid';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import { areaOfRange, indexes } from '../read/outline';
import type { Raw } from '../read/read-blocks';
import { rangeOf } from '../range-of';
import { roundTrip, type Talk } from '../talk';
import { askLooks, type LooksBefore } from './before';
import { touchesCharts } from './chart-steps';
import { changesLooks, openingOf, reachOf, type Unit } from './units';

/** A block of formulas as they are now. */
export type Current = { readonly area: Area; readonly formulas: readonly (readonly Raw[])[] };

/** A sheet that a plan is about, as it is just before writing. */
export type SheetNow =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'there';
      /** What people may do all the same where the sheet is protected. */
      readonly protection?: Excel.WorksheetProtectionOptions;
      readonly tables: readonly string[];
      /** Names of its charts, where the plan is about them. */
      readonly charts: readonly string[];
      readonly cells: readonly Current[];
      /** How many conditional formats it has, where the plan changes how its cells look. */
      readonly conditionals: number;
      /** Where a sheet that will be emptied has contents or formats. */
      readonly formatted?: Area;
      /** Of a sheet that will be emptied. */
      readonly looks?: LooksBefore;
    };

export type Now = {
  readonly isStructureProtected: boolean;
  readonly sheets: ReadonlyMap<string, SheetNow>;
  /** Names of the plan that exist, in small letters, with their formula. */
  readonly names: ReadonlyMap<string, string>;
};

/** Cells in one answer: formulas and links only, some 45 bytes each. */
const CELLS = 80_000;

const askCurrent = (range: Excel.Range): (() => readonly Current[]) => {
  range.load(`${indexes},formulas`);
  return () => (range.isNullObject ? [] : [{ area: areaOfRange(range), formulas: range.formulas as readonly (readonly Raw[])[] }]);
};

/** What a unit writes over: everything on a sheet that it empties, else where it writes. */
const askCells = (sheet: Excel.Worksheet, unit: Unit): (() => readonly Current[]) => {
  if (openingOf(unit) === 'clear') return askCurrent(sheet.getUsedRangeOrNullObject(true));
  const writes = unit.edits.flatMap((edit) => (edit.kind === 'write' ? [edit] : []));
  const answers = writes.flatMap(({ row, column, cells }) => {
    const width = Math.max(0, ...cells.map(({ length }) => length));
    return width === 0 || cells.length === 0 ? [] : [askCurrent(rangeOf(sheet, { top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 }))];
  });
  return () => answers.flatMap((answer) => answer());
};

const askConditionalCount = (sheet: Excel.Worksheet): (() => number) => {
  const count = sheet.getRange().conditionalFormats.getCount();
  return () => count.value;
};

const areaOf = (sheet: SheetGrid | undefined): Area =>
  sheet === undefined ? { top: 0, left: 0, bottom: 0, right: 0 } : { top: 0, left: 0, bottom: Math.max(0, sheet.rowCount - 1), right: Math.max(0, sheet.columnCount - 1) };

/** With what the unit will write, which may be more. */
const withReach = (area: Area, unit: Unit): Area => {
  const { bottom, right } = reachOf(unit);
  return { ...area, bottom: Math.max(area.bottom, bottom), right: Math.max(area.right, right) };
};

const askUsed = (sheet: Excel.Worksheet): (() => Area | undefined) => {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(indexes);
  return () => (used.isNullObject ? undefined : areaOfRange(used));
};

const askSheet = (workbook: Excel.Workbook, unit: Unit, basis: WorkbookGrid): (() => SheetNow) => {
  const sheet = workbook.worksheets.getItemOrNullObject(unit.sheet);
  sheet.load('name');
  sheet.protection.load('protected,options');
  sheet.tables.load('items/name');
  if (touchesCharts(unit)) sheet.charts.load('items/name');
  const conditionals = changesLooks(unit) ? askConditionalCount(sheet) : () => 0;
  const opening = openingOf(unit);
  const cells = opening === 'add' || opening === 'copy' ? () => [] : askCells(sheet, unit);
  const before = basis.sheets.find(({ name }) => name === unit.sheet);
  const looks = askLooks(sheet, unit, withReach(areaOf(before), unit), before?.tables.map(({ name }) => name) ?? []);
  const formatted = opening === 'clear' ? askUsed(sheet) : () => undefined;
  return () => {
    if (sheet.isNullObject) return { kind: 'absent' };
    const [found, used] = [looks(), formatted()];
    return {
      kind: 'there', tables: sheet.tables.items.map(({ name }) => name), cells: cells(), conditionals: conditionals(),
      charts: touchesCharts(unit) ? sheet.charts.items.map(({ name }) => name) : [],
      ...(sheet.protection.protected ? { protection: sheet.protection.options } : {}), ...(found === undefined ? {} : { looks: found }), ...(used === undefined ? {} : { formatted: used }),
    };
  };
};

const askNames = (workbook: Excel.Workbook, units: readonly Unit[]): (() => ReadonlyMap<string, string>) => {
  const names = units.flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'define-name' ? [workbook.names.getItemOrNullObject(edit.name)] : [])));
  for (const name of names) name.load('name,formula');
  return () => new Map(names.flatMap((name) => (name.isNullObject ? [] : [[name.name.toLowerCase(), String(name.formula)] as const])));
};

const weightOf = (basis: WorkbookGrid) => (unit: Unit): number => {
  const sheet = basis.sheets.find(({ name }) => name === unit.sheet);
  const { bottom, right } = reachOf(unit);
  if (sheet === undefined) return 0;
  return openingOf(unit) === 'clear' ? sheet.rowCount * sheet.columnCount : (bottom + 1) * (right + 1);
};

const batchesOf = (units: readonly Unit[], weight: (unit: Unit) => number): readonly (readonly Unit[])[] => {
  const batches: Unit[][] = [[]];
  let sum = 0;
  for (const unit of units) {
    const own = weight(unit);
    if (sum > 0 && sum + own > CELLS) {
      batches.push([]);
      sum = 0;
    }
    batches.at(-1)?.push(unit);
    sum += own;
  }
  return batches;
};

/** Looks again at what a plan is about, just before it writes: one round trip, more only where more than 80,000 cells are written over. */
export const lookAgain = async (talk: Talk, units: readonly Unit[], basis: WorkbookGrid): Promise<Now> => {
  const sheets = new Map<string, SheetNow>();
  const names = new Map<string, string>();
  let isStructureProtected = false;
  for (const batch of batchesOf(units, weightOf(basis))) {
    await roundTrip(talk, ({ workbook }) => {
      workbook.protection.load('protected');
      const asked = batch.filter(({ sheet }) => sheet !== '').map((unit) => [sameSheetName(unit.sheet), askSheet(workbook, unit, basis)] as const);
      const named = askNames(workbook, batch);
      return () => {
        isStructureProtected = workbook.protection.protected;
        for (const [key, answer] of asked) sheets.set(key, answer());
        for (const [name, formula] of named()) names.set(name, formula);
      };
    });
  }
  return { isStructureProtected, sheets, names };
};
