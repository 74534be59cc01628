import type { Result } from '../../domain/appraisal/appraisal';
import type { Unit } from '../../domain/quantity';
import type { Measured } from './measured-by';
import { readFigure } from './read-figure';
import { readRatio } from './read-ratio';
import type { SheetView } from './sheet-view';

const SHOWN = 40;

/** What a cell says about an indicator; a formula that nobody has calculated is no empty cell. */
export const readCell = (view: SheetView, row: number, column: number, measured: Measured, unit: Unit | undefined): Result =>
  notCalculated(view, row, column) ?? readFigure(view.mergedValue(row, column), view.format(row, column), measured, unit);

/** The rate of two cells. */
export const readRatioCells = (view: SheetView, row: number, numerator: number, denominator: number): Result =>
  notCalculated(view, row, numerator) ?? notCalculated(view, row, denominator) ?? readRatio(view.mergedValue(row, numerator), view.mergedValue(row, denominator));

const notCalculated = (view: SheetView, row: number, column: number): Result | undefined => {
  const formula = uncalculatedFormula(view, row, column);
  return formula === undefined ? undefined : { kind: 'unusable', problem: { code: 'formula-without-value', formula: formula.slice(0, SHOWN) } };
};

/** The formula of a cell that has no value: programs that only write files leave it to Excel. */
export const uncalculatedFormula = (view: SheetView, row: number, column: number): string | undefined =>
  view.value(row, column) === null ? view.formula(row, column) : undefined;
