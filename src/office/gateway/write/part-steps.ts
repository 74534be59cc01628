/// <reference types="office-js" />
import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';

/** Excel's own limit for the message of a validation. */
const MOST_MESSAGE = 225;

const shortened = (message: string): string => (message.length <= MOST_MESSAGE ? message : `${message.slice(0, MOST_MESSAGE - 1)}…`);

/** Lets Excel check what people type. A validation that the cells had before gives way. */
export const validateSteps = ({ sheet: name, area, validation }: Extract<Edit, { kind: 'validate' }>): readonly Step[] => [
  step(2, 4, validation, ({ sheet }) => {
    const { dataValidation } = rangeOf(sheet(name), area);
    dataValidation.clear();
    if (validation.kind === 'list') {
      dataValidation.rule = { list: { inCellDropDown: true, source: validation.choices.join(',') } };
      return;
    }
    const { lowest, highest, message } = validation;
    dataValidation.rule = { decimal: { formula1: lowest, formula2: highest, operator: 'Between' } };
    dataValidation.errorAlert = { message: shortened(message), showAlert: true, style: 'Stop', title: '' };
  }),
];

/** Makes a table of an area whose first row holds the headings, looking as the plan wants it: no stripes. */
export const tableSteps = ({ sheet: name, area, name: called }: Extract<Edit, { kind: 'table' }>): readonly Step[] => [
  step(3, 4, called, ({ sheet }) => {
    const table = sheet(name).tables.add(rangeOf(sheet(name), area), true);
    table.name = called;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }),
];

/** Keeps the first rows and columns in view; none of both unfreezes. */
export const freezeSteps = ({ sheet: name, rows, columns }: Extract<Edit, { kind: 'freeze' }>): readonly Step[] => [
  step(2, 1, undefined, ({ sheet }) => {
    const { freezePanes } = sheet(name);
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeOf(sheet(name), { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
    else freezePanes.unfreeze();
  }),
];

/** Areas of one row each; those with the same columns in neighbouring rows are merged row by row in one call. */
export const mergeSteps = (name: string, edits: readonly Extract<Edit, { kind: 'merge' }>[]): readonly Step[] => {
  const blocks: { readonly isFlat: boolean; area: Area }[] = [];
  for (const { area } of edits) {
    if (area.top === area.bottom && area.left === area.right) continue;
    const isFlat = area.top === area.bottom;
    const above = isFlat ? blocks.find((block) => block.isFlat && block.area.bottom === area.top - 1 && block.area.left === area.left && block.area.right === area.right) : undefined;
    if (above === undefined) blocks.push({ isFlat, area });
    else above.area = { ...above.area, bottom: area.bottom };
  }
  return blocks.map(({ isFlat, area }) => step(1, 1, undefined, ({ sheet }) => { rangeOf(sheet(name), area).merge(isFlat); }));
};
