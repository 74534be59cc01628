import type { FunctionProblem } from './function-problem';
import type { Grid } from './grid';

/** A reference in an example: where it starts and what stands there. */
export type Reference = { readonly at: string; readonly cells: Grid };

/** What an example's cell shows; `says` names the fact behind a text in the reader's language. */
export type Shown = number | string | { readonly says: string };

export type Example = {
  readonly arguments: readonly (number | string | Reference)[];
  readonly gives: Shown | readonly (readonly Shown[])[] | { readonly error: FunctionProblem['code'] };
};

/** A range in an example, from a cell like `F5`. */
export const range = (at: string, cells: Grid): Reference => ({ at, cells });
