/// <reference types="office-js" />
import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { formulaPieces } from '../../../workbook/formula/formula-pieces';
import { shiftedArea, shiftedFormula, type RowInsertion } from '../../../workbook/formula/shift-rows';
import { isSupported } from '../is-supported';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';

/** Formulas and tables of a sheet, as far as rows that are put in move or lengthen them. */
export type Layout = { readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>; readonly tables: readonly Area[] };

type Repeat = Extract<Edit, { kind: 'repeat-row' }>;

const insertionOf = ({ sheet, row, times }: Repeat): RowInsertion => ({ sheet, after: row, count: times });

type Moved = { readonly row: number; readonly column: number; readonly formula: string; readonly hasGrown: boolean };

const moved = ({ formulas }: Layout, repeat: Repeat): readonly Moved[] => {
  const insertion = insertionOf(repeat);
  return [...formulas].flatMap(([row, cells]) => [...cells].map(([column, formula]): Moved => {
    const grown = shiftedFormula(formula, repeat.sheet, insertion);
    return { row: row > repeat.row ? row + repeat.times : row, column, formula: grown, hasGrown: grown !== shiftedFormula(formula, repeat.sheet, insertion, false) };
  }));
};

/** The layout once the rows are there. */
export const layoutAfter = (layout: Layout, repeat: Repeat): Layout => {
  const formulas = new Map<number, Map<number, string>>();
  for (const { row, column, formula } of moved(layout, repeat)) formulas.set(row, (formulas.get(row) ?? new Map<number, string>()).set(column, formula));
  return { formulas, tables: layout.tables.map((area) => shiftedArea(area, insertionOf(repeat))) };
};

/** A sum over the one row is meant for all its copies: Excel moves references, but lengthens a range only when rows are put inside. */
const growSteps = (layout: Layout, repeat: Repeat): readonly Step[] =>
  moved(layout, repeat).filter(({ hasGrown, formula }) => hasGrown && formulaPieces(formula).length > 0).map(({ row, column, formula }) =>
    step(1, 1, formula, ({ sheet }) => { rangeOf(sheet(repeat.sheet), { top: row, bottom: row, left: column, right: column }).formulas = [[`=${formula}`]]; }));

/** A table that ends with the row goes on over its copies. */
const tableSteps = ({ tables }: Layout, repeat: Repeat): readonly Step[] => tables.flatMap((area, index) => {
  if (area.bottom !== repeat.row || !isSupported('1.13')) return [];
  return [step(3, 1, undefined, ({ sheet }) => {
    const on = sheet(repeat.sheet);
    on.tables.getItemAt(index).resize(rangeOf(on, shiftedArea(area, insertionOf(repeat))));
  })];
});

/** Copies of one row below it, with all that it has; what follows moves down. */
export const repeatSteps = (repeat: Repeat, layout: Layout): readonly Step[] => {
  const { sheet: name, row, times } = repeat;
  if (times < 1) return [];
  return [
    step(2 + times, 1 + times, undefined, ({ sheet }) => {
      const on = sheet(name);
      on.getRange(`${row + 2}:${row + 1 + times}`).insert('Down');
      for (let below = 1; below <= times; below += 1) on.getRange(`${row + 1 + below}:${row + 1 + below}`).copyFrom(`${row + 1}:${row + 1}`, 'All');
    }),
    ...tableSteps(layout, repeat),
    ...growSteps(layout, repeat),
  ];
};
