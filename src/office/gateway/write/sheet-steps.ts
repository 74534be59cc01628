/// <reference types="office-js" />
import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';

export const addSteps = ({ sheet: name, tabColour }: Extract<Edit, { kind: 'add-sheet' }>): readonly Step[] => [
  step(2, 2, name, ({ workbook }) => {
    const sheet = workbook.worksheets.add(name);
    if (tabColour !== undefined) sheet.tabColor = `#${tabColour.toUpperCase()}`;
  }),
];

/**
 * Empties a sheet of ours. The sheet itself stays, because formulas and names elsewhere point at it, and so does what people put beside the cells: comments
 * and pictures. `tables` are those that lie on it; they become plain cells first, because deleting them would move what is below. Nothing but `area` is touched, if it is given.
 */
export const clearSteps = (name: string, tables: readonly string[], area?: Area, formats: 'formats-too' | 'formats-stay' = 'formats-too'): readonly Step[] => [
  step(7 + tables.length, 12 + tables.length, tables, ({ sheet, workbook }) => {
    for (const table of tables) workbook.tables.getItem(table).convertToRange();
    const on = sheet(name);
    on.autoFilter.remove();
    const all = area === undefined ? on.getRange() : rangeOf(on, area);
    all.unmerge();
    all.dataValidation.clear();
    all.conditionalFormats.clearAll();
    if (formats === 'formats-too') all.clear('RemoveHyperlinks');
    all.clear('Contents');
    if (formats === 'formats-too') all.clear('Formats');
    all.rowHidden = false;
    all.format.useStandardHeight = true;
    all.columnHidden = false;
    all.format.useStandardWidth = true;
  }),
];

/** A copy at the end, visible, with all the sheet has. */
export const copySteps = ({ from, to }: Extract<Edit, { kind: 'copy-sheet' }>): readonly Step[] => [
  step(2, 3, [from, to], ({ sheet }) => {
    const copy = sheet(from).copy('End');
    copy.name = to;
    copy.visibility = 'Visible';
  }),
];

/** Against slips, not against people: there is no password. A sheet that is protected already keeps its protection. */
export const protectSteps = (name: string, options?: Excel.WorksheetProtectionOptions): readonly Step[] => [
  step(2, 1, options, ({ sheet }) => { sheet(name).protection.protect(options); }),
];

export const unprotectSteps = (name: string): readonly Step[] => [step(2, 1, undefined, ({ sheet }) => { sheet(name).protection.unprotect(); })];

/** Gives a name to something for the whole workbook; one that exists refers to the new thing from now on. */
export const nameSteps = ({ name, refersTo }: Extract<Edit, { kind: 'define-name' }>, exists: boolean): readonly Step[] => [
  step(2, 1, [name, refersTo], ({ workbook }) => {
    if (exists) workbook.names.getItem(name).formula = `=${refersTo}`;
    else workbook.names.add(name, `=${refersTo}`);
  }),
];
