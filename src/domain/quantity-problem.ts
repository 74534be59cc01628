import type { Quantity } from './quantity';

/** Why a cell, an argument or a typed text is not the figure that was expected. `found` is what stood there. */
export type QuantityProblem =
  /** Nothing there. A missing figure never becomes a score. */
  | { readonly code: 'missing-value' }
  /** A text that is no figure, with the place (0-based) where it stops being one; `found` has at most 20 characters. */
  | { readonly code: 'not-a-number'; readonly found: string; readonly at: number }
  /** A number above 1 where a rate is expected; `meant` is what was probably meant, nearest first. */
  | { readonly code: 'unit-doubtful'; readonly found: number; readonly meant: readonly Quantity[] }
  /** A percentage or per mille where a rating or a number of incidents is expected. */
  | { readonly code: 'unit-unexpected'; readonly found: string; readonly measure: 'rating' | 'count' }
  | { readonly code: 'negative'; readonly found: number }
  | { readonly code: 'rating-out-of-range'; readonly found: number; readonly lowest: number; readonly highest: number }
  /** The cell holds an error of Excel's own, e.g. #DIV/0!. */
  | { readonly code: 'excel-error'; readonly found: string }
  /** A formula that the program which wrote the file has not calculated; without its `=`, at most 40 characters. */
  | { readonly code: 'formula-without-value'; readonly formula: string }
  | { readonly code: 'denominator-zero' }
  | { readonly code: 'denominator-missing' }
  /** More digits than are kept (10 decimals, 15 significant). */
  | { readonly code: 'too-precise'; readonly found: string };
