import type { GradeBand } from '../../domain/calibration/grade-of';
import type { Answer } from '../../functions/answer';
import type { CellScore } from '../../functions/score-cell';
import type { CellValue } from '../grid';

/** A cell of the workbook, or none for a figure that stands in the formula itself. */
export type WhyCell = { readonly sheet: string; readonly cell: string };

export type WhyFigure = { readonly at?: WhyCell; readonly value: CellValue };

/** A figure with the heading that it stands under; a percentage as it is shown. */
export type WhyNamed = { readonly name: string; readonly figure: WhyFigure; readonly unit?: '%' };

/** A part of a weighted total; `weight` in percent points. */
export type WhyPart = { readonly name?: string; readonly score: WhyFigure; readonly weight: number };

/** Why a cell shows what it shows: facts, each with the cell it comes from. */
export type Why = {
  readonly at: WhyCell;
  readonly shows: CellValue;
  /** Without its `=`; absent for what was typed. */
  readonly formula?: string;
  readonly because:
    /** One result by one rule; `shows` says whether the cell should show this very score. */
    | { readonly kind: 'scored'; readonly shows: 'score' | 'otherwise'; readonly result: WhyFigure; readonly unit?: '%' | '‰'; readonly rule: WhyFigure; readonly score: CellScore }
    /** Σ weight × score; `shows` says whether the cell should show this very total. */
    | { readonly kind: 'weighted'; readonly shows: 'total' | 'otherwise'; readonly parts: readonly WhyPart[] }
    /** A total's grade by the table of grades; no band where the table cannot be used, or the total is none or below all limits. */
    | { readonly kind: 'graded'; readonly total: WhyFigure; readonly sheet: string; readonly band?: GradeBand; readonly next?: GradeBand }
    /** A weight or a rule from a row of the rules sheet, numbered as people see it; none where the sheet no longer has it. */
    | { readonly kind: 'looked-up'; readonly sheet: string; readonly row?: number; readonly figures: readonly WhyNamed[] }
    /** What a function of the add-in answers. */
    | { readonly kind: 'answered'; readonly id: string; readonly answer?: Answer; readonly given: readonly WhyFigure[] }
    /** A formula of somebody's own. */
    | { readonly kind: 'calculated' }
    | { readonly kind: 'typed' }
    | { readonly kind: 'empty' };
  /** The same for the cells that it was made from, as far as they are formulas. */
  readonly precedents: readonly Why[];
};
