/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';

/**
 * Where the formats of a sheet's cells are kept while a plan is carried out: on the sheet itself, below everything. A hidden sheet would have to be deleted
 * afterwards, and that would empty the person's undo list. A text in the first cell says that the copy was made.
 */
export type Kept = { readonly sheet: string; readonly area: Area; readonly row: number };

export const KEPT_MARK = 'Kaohe: formats before the update';

const copyOf = ({ area, row }: Kept): Area => ({ ...area, top: row + 1, bottom: row + 1 + area.bottom - area.top });

export const markOf = (sheet: Excel.Worksheet, { row }: Kept): Excel.Range => rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 });

export const keepSteps = (kept: Kept): readonly Step[] => [
  step(3, 2, KEPT_MARK, ({ sheet }) => {
    const on = sheet(kept.sheet);
    rangeOf(on, copyOf(kept)).copyFrom(rangeOf(on, kept.area), 'Formats');
    markOf(on, kept).values = [[KEPT_MARK]];
  }),
];

/** Gives the cells their formats back. */
export const returnSteps = (kept: Kept): readonly Step[] => [
  step(3, 1, undefined, ({ sheet }) => {
    const on = sheet(kept.sheet);
    rangeOf(on, kept.area).copyFrom(rangeOf(on, copyOf(kept)), 'Formats');
  }),
];

/** Removes the copy and no more: rules for whole columns stay. */
export const forgetSteps = (kept: Kept): readonly Step[] => [
  step(2, 4, undefined, ({ sheet }) => {
    const copy = rangeOf(sheet(kept.sheet), { ...copyOf(kept), top: kept.row, left: 0 });
    copy.unmerge();
    copy.conditionalFormats.clearAll();
    copy.clear('Contents');
    copy.clear('Formats');
  }),
];
