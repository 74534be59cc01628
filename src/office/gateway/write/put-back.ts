/// <reference types="office-js" />
import type { CellInput } from '../../../workbook/edit';
import type { SheetGrid } from '../../../workbook/grid';
import type { Raw } from '../read/read-blocks';
import { rangeOf } from '../range-of';
import type { LooksBefore } from './before';
import { cellForExcel } from './cell-for-excel';
import { forgetSteps, returnSteps, type Kept } from './keep-looks';
import type { Current } from './look-again';
import { mergeSteps } from './part-steps';
import { clearSteps } from './sheet-steps';
import { heightSteps, widthSteps } from './size-steps';
import { step, type Step } from './step';

/** A cell as it was, to be written again: what begins with `=` was a formula unless it was read as a text. */
const inputOf = (raw: Raw, isText: boolean): CellInput => {
  if (typeof raw === 'number') return { number: raw };
  if (typeof raw === 'boolean') return { boolean: raw };
  if (raw === '') return { empty: true };
  return raw.startsWith('=') && !isText ? { formula: raw.slice(1), shows: null } : { text: raw };
};

/** Writes contents as they were. */
export const contentSteps = (name: string, cells: readonly Current[], basis: SheetGrid | undefined): readonly Step[] => cells.map(({ area, formulas }) => {
  const matrix = formulas.map((line, down) => line.map((raw, across) => {
    const [row, column] = [area.top + down, area.left + across];
    const isText = typeof basis?.values[row]?.[column] === 'string' && basis.formulas.get(row)?.has(column) !== true;
    return cellForExcel(inputOf(raw, isText), basis?.formats.get(row)?.get(column) === '@');
  }));
  return step(1, 1, matrix, ({ sheet }) => { rangeOf(sheet(name), area).formulas = matrix; });
});

const pageSteps = (name: string, { page }: LooksBefore): readonly Step[] => [
  step(5, 16, page, ({ sheet }) => {
    const layout = sheet(name).pageLayout;
    const { footers: [left, centre, right], printArea, titleRows, ...members } = page;
    layout.set(members);
    const footers = layout.headersFooters.defaultForAllPages;
    footers.leftFooter = left;
    footers.centerFooter = centre;
    footers.rightFooter = right;
    if (printArea !== undefined) layout.setPrintArea(printArea);
    if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
  }),
];

const ruleSteps = (name: string, { rules }: LooksBefore): readonly Step[] => rules.flatMap(({ area, rule, alert, isAny }) => (isAny ? [] : [
  step(2, 3, rule, ({ sheet }) => {
    const { dataValidation } = rangeOf(sheet(name), area);
    dataValidation.rule = rule;
    dataValidation.errorAlert = alert;
  }),
]));

const tableSteps = (name: string, { tables }: LooksBefore): readonly Step[] => tables.map((table) => step(3, 5, table, ({ sheet }) => {
  const made = sheet(name).tables.add(rangeOf(sheet(name), table.area), true);
  made.name = table.name;
  made.style = table.style;
  made.showBandedRows = table.bands;
  made.showFilterButton = table.filterButton;
}));

const frozenSteps = (name: string, { frozen }: LooksBefore): readonly Step[] => [
  step(2, 1, frozen, ({ sheet }) => {
    if (frozen === undefined) sheet(name).freezePanes.unfreeze();
    else sheet(name).freezePanes.freezeAt(frozen);
  }),
];

/** A sheet of ours that was emptied and filled, as it was before: contents, looks, tables, rules and how it prints. */
export const putBackSteps = (before: { readonly cells: readonly Current[]; readonly looks: LooksBefore }, kept: Kept, basis: SheetGrid | undefined, tablesNow: readonly string[]): readonly Step[] => {
  const { sheet } = kept;
  const { cells, looks } = before;
  return [
    ...clearSteps(sheet, tablesNow, kept.row),
    ...returnSteps(kept),
    ...contentSteps(sheet, cells, basis),
    ...mergeSteps(sheet, (basis?.merges ?? []).map((area) => ({ kind: 'merge', sheet, area }))),
    ...widthSteps(sheet, looks.widths),
    ...heightSteps(sheet, looks.heights.flatMap((height, row) => (height === undefined ? [] : [{ kind: 'row-height', sheet, row, height }]))),
    ...tableSteps(sheet, looks),
    ...ruleSteps(sheet, looks),
    ...pageSteps(sheet, looks),
    ...frozenSteps(sheet, looks),
    ...forgetSteps(kept),
  ];
};
