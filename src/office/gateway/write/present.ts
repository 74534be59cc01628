/// <reference types="office-js" />
import { roundTrip } from '../talk';
import type { Job } from './job';
import { touchesCharts } from './chart-steps';
import { KEPT_MARK, markOf } from './keep-looks';
import type { Unit } from './units';

/** A sheet of a unit that was sent, as far as it got. */
type Present = { readonly isThere: boolean; readonly isProtected: boolean; readonly tables: readonly string[]; readonly charts: readonly string[]; readonly hasKept: boolean };

export type PresentState = { readonly sheets: ReadonlyMap<Unit, Present>; readonly names: ReadonlySet<string> };

/** Looks what became of units that were sent and perhaps not finished. */
export const presentState = ({ talk, kept }: Job, units: readonly Unit[]): Promise<PresentState> => roundTrip(talk, ({ workbook }) => {
  const asked = units.filter(({ sheet }) => sheet !== '').map((unit) => {
    const sheet = workbook.worksheets.getItemOrNullObject(unit.sheet);
    const copy = kept.get(unit);
    const mark = copy === undefined ? undefined : markOf(sheet, copy);
    sheet.load('name');
    sheet.protection.load('protected');
    sheet.tables.load('items/name');
    if (touchesCharts(unit)) sheet.charts.load('items/name');
    mark?.load('values');
    return (): readonly [Unit, Present] => [unit, sheet.isNullObject ? { isThere: false, isProtected: false, tables: [], charts: [], hasKept: false } : {
      isThere: true, isProtected: sheet.protection.protected, tables: sheet.tables.items.map(({ name }) => name),
      charts: touchesCharts(unit) ? sheet.charts.items.map(({ name }) => name) : [], hasKept: mark?.values[0]?.[0] === KEPT_MARK,
    }];
  });
  const names = units.flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'define-name' ? [edit.name] : []))).map((name) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load('name');
    return item;
  });
  return () => ({ sheets: new Map(asked.map((answer) => answer())), names: new Set(names.flatMap((item) => (item.isNullObject ? [] : [item.name.toLowerCase()]))) });
});
