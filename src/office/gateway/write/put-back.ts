/// <reference types="office-js" />
import type { CellInput } from '../../../workbook/edit';
import type { Area, SheetGrid } from '../../../workbook/grid';
import type { Raw } from '../read/read-blocks';
import { rangeOf } from '../range-of';
import type { LooksBefore } from './before';
import { cellForExcel } from './cell-for-excel';
import { forgetSteps, returnSteps, type Kept } from './keep-looks';
import type { Current } from './look-again';
import { linkSteps } from './links-before';
import { mergeSteps } from './part-steps';
import { clearSteps } from './sheet-steps';
import { sizeSteps } from './sizes-before';
import { step, type Step } from './step';
import { filterAgainSteps, tableAgainSteps, totalsOf } from './tables-before';

/** A cell as it was, to be written again: what begins with `=` was a formula unless it was read as a text. */
const inputOf = (raw: Raw, isText: boolean): CellInput => {
  if (typeof raw === 'number') return { number: raw };
  if (typeof raw === 'boolean') return { boolean: raw };
  if (raw === '') return { empty: true };
  return raw.startsWith('=') && !isText ? { formula: raw.slice(1), shows: null } : { text: raw };
};

const isIn = (row: number, column: number) => ({ top, left, bottom, right }: Area): boolean => row >= top && row <= bottom && column >= left && column <= right;

/** Which of the cells are written: all, those that need nothing else, or those that need tables to be there. */
type Which = { readonly kind: 'all' } | { readonly kind: 'plain' | 'after-tables'; readonly totals: readonly Area[] };

const isWritten = (which: Which, raw: Raw, row: number, column: number): boolean => {
  if (which.kind === 'all') return true;
  const waits = (typeof raw === 'string' && raw.startsWith('=')) || which.totals.some(isIn(row, column));
  return waits === (which.kind === 'after-tables');
};

/** Writes contents as they were. */
export const contentSteps = (name: string, cells: readonly Current[], basis: SheetGrid | undefined, which: Which = { kind: 'all' }): readonly Step[] => cells.flatMap(({ area, formulas }) => {
  const matrix = formulas.map((line, down) => line.map((raw, across) => {
    const [row, column] = [area.top + down, area.left + across];
    if (!isWritten(which, raw, row, column)) return null;
    const isText = typeof basis?.values[row]?.[column] === 'string' && basis.formulas.get(row)?.has(column) !== true;
    return cellForExcel(inputOf(raw, isText), basis?.formats.get(row)?.get(column) === '@');
  }));
  const isNothing = matrix.every((line) => line.every((raw) => raw === null));
  return isNothing ? [] : [step(1, 1, matrix, ({ sheet }) => { rangeOf(sheet(name), area).formulas = matrix; })];
});

const pageSteps = (name: string, { page }: LooksBefore): readonly Step[] => (page === undefined ? [] : [
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
]);

const ruleSteps = (name: string, { rules }: LooksBefore): readonly Step[] => rules.map(({ area, isAny, ...members }) =>
  step(2, 5, members, ({ sheet }) => {
    const { dataValidation } = rangeOf(sheet(name), area);
    if (!isAny) {
      dataValidation.rule = members.rule;
      dataValidation.errorAlert = members.errorAlert;
      dataValidation.ignoreBlanks = members.ignoreBlanks;
    }
    dataValidation.prompt = members.prompt;
  }));

const frozenSteps = (name: string, { frozen }: LooksBefore): readonly Step[] => [
  step(2, 1, frozen, ({ sheet }) => {
    if (frozen === undefined) sheet(name).freezePanes.unfreeze();
    else sheet(name).freezePanes.freezeAt(frozen);
  }),
];

/** A sheet of ours that was emptied and filled, as it was before: contents, looks, tables, rules and how it prints. Without the copy of the formats those that are there stay. */
export const putBackSteps = (before: { readonly cells: readonly Current[]; readonly looks: LooksBefore }, kept: Kept, basis: SheetGrid | undefined, now: { readonly tables: readonly string[]; readonly hasKept: boolean }): readonly Step[] => {
  const { sheet } = kept;
  const { cells, looks } = before;
  const totals = looks.tables.flatMap(totalsOf);
  return [
    ...clearSteps(sheet, now.tables, kept.area, now.hasKept ? 'formats-too' : 'formats-stay'),
    ...linkSteps(sheet, looks.links === 'unknown' ? [] : looks.links),
    ...(now.hasKept ? returnSteps(kept) : []),
    ...contentSteps(sheet, cells, basis, { kind: 'plain', totals }),
    ...tableAgainSteps(sheet, looks.tables),
    ...contentSteps(sheet, cells, basis, { kind: 'after-tables', totals }),
    ...mergeSteps(sheet, (basis?.merges ?? []).map((area) => ({ kind: 'merge', sheet, area }))),
    ...sizeSteps(sheet, looks),
    ...filterAgainSteps(sheet, looks.tables, looks.filter),
    ...ruleSteps(sheet, looks),
    ...pageSteps(sheet, looks),
    ...frozenSteps(sheet, looks),
    ...forgetSteps(kept),
  ];
};
