import { isEntireColumn, isEntireRow, shifted, shiftedLine, type Area, type Shift } from './area';
import type { Book } from './book';
import { shiftCharts } from './charts';
import { shiftShapes } from './drawn-shapes';
import { freeze, frozenCount } from './freeze';
import { shiftOutline } from './outline';
import type { SheetPart } from './parts';
import { shiftRules } from './rule-formulas';

const shiftAll = <T>(list: T[], sheetOf: (one: T) => string, shift: Shift, move: (one: T) => boolean): void => {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const one = list[index];
    if (one !== undefined && sheetOf(one) === shift.sheetId && !move(one)) list.splice(index, 1);
  }
};

const shiftedAreas = (areas: readonly Area[], shift: Shift): Area[] => areas.flatMap((area) => shifted(area, shift) ?? []);

const sheetIdIn = (one: { readonly sheetId: string }): string => one.sheetId;

/** Rows put in among the frozen ones are frozen too, rows taken away are no longer. */
const shiftFrozen = (book: Book, { id, frozen }: SheetPart, { area, kind, axis }: Shift): void => {
  const before = frozenCount(frozen);
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (first >= before[axis]) return;
  const by = kind === 'insert' ? last - first + 1 : first - Math.min(last + 1, before[axis]);
  freeze(book, id, { ...before, [axis]: before[axis] + by });
};

/** A page break stays before its row, and goes with it. */
const shiftBreaks = (breaks: Set<number>, shift: Shift): void => {
  const moved = [...breaks].map((line) => shiftedLine(line, shift)).filter((line) => line !== undefined && line > 0);
  breaks.clear();
  for (const line of moved) if (line !== undefined) breaks.add(line);
};

const shiftSheet = (book: Book, sheet: SheetPart, shift: Shift): void => {
  sheet.printArea = shiftedAreas(sheet.printArea, shift);
  sheet.printTitleRows = sheet.printTitleRows === undefined ? undefined : shifted(sheet.printTitleRows, shift);
  sheet.printTitleColumns = sheet.printTitleColumns === undefined ? undefined : shifted(sheet.printTitleColumns, shift);
  if (sheet.autoFilter !== undefined) sheet.autoFilter.area = shifted(sheet.autoFilter.area, shift) ?? sheet.autoFilter.area;
  if (shift.axis === 'rows' ? !isEntireRow(shift.area) : !isEntireColumn(shift.area)) return;
  shiftOutline(sheet.outline, shift);
  shiftBreaks(sheet.pageBreaks[shift.axis], shift);
  shiftFrozen(book, sheet, shift);
};

/** Everything beside the grid that lies at cells, but tables, follows cells that move. */
export const shiftParts = (book: Book, shift: Shift): void => {
  shiftRules(book, shift);
  for (const list of [book.validations, book.conditionalFormats]) {
    shiftAll(list as { sheetId: string; areas: readonly Area[] }[], sheetIdIn, shift, (one) => {
      one.areas = shiftedAreas(one.areas, shift);
      return one.areas.length > 0;
    });
  }
  for (const list of [book.comments, book.notes]) shiftAll(list as { sheetId: string; cell: Area }[], sheetIdIn, shift, (one) => {
    const cell = shifted(one.cell, shift);
    if (cell !== undefined) one.cell = cell;
    return cell !== undefined;
  });
  for (const list of [book.hyperlinks, book.bindings]) shiftAll(list as { sheetId: string; area: Area }[], sheetIdIn, shift, (one) => {
    const area = shifted(one.area, shift);
    if (area !== undefined) one.area = area;
    return area !== undefined;
  });
  shiftCharts(book, shift);
  shiftShapes(book, shift);
  const sheet = book.sheets.get(shift.sheetId);
  if (sheet !== undefined) shiftSheet(book, sheet, shift);
};
