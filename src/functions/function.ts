import { type Answer, type AnswerCell, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import type { Example } from './example';
import type { FunctionGroup } from './function-group';
import type { Cell, Grid } from './grid';

/**
 * All parameters take ranges and values of any type: what stands in the cells is read in one place, by the rules of the
 * domain, and not converted by Excel before (it would turn a blank into 0 and a text into an error without a sentence).
 */
export type Parameter<Name extends string = string> = {
  readonly name: Name;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional: boolean;
};

/** A custom function: registration, metadata, help page and tests are derived from it. Ids and names of parameters are never renamed. */
export type FunctionDeclaration<Id extends string = string, Parameters extends readonly Parameter[] = readonly Parameter[]> = {
  readonly id: Id;
  readonly group: FunctionGroup;
  readonly parameters: Parameters;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  /** Pure: the same arguments give the same answer. Arguments left out arrive as a single `null`. */
  readonly run: (...grids: { [Each in keyof Parameters]: Grid }) => Answer;
  /** Run as tests and shown on the help page. */
  readonly examples: readonly [Example, ...Example[]];
};

/** Any function, its parameters forgotten. */
export type AnyFunction = Omit<FunctionDeclaration, 'run'> & { readonly run: (...grids: Grid[]) => Answer };

export const required = <const Name extends string>(name: Name): Parameter<Name> => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  optional: false,
});

export const optional = <const Name extends string>(name: Name): Parameter<Name> => ({ ...required(name), optional: true });

type Declared<Id extends string, Parameters extends readonly Parameter[]> = Omit<FunctionDeclaration<Id, Parameters>, 'result'>;

export const declare = <const Id extends string, const Parameters extends readonly Parameter[]>(
  declaration: Declared<Id, Parameters>,
): FunctionDeclaration<Id, Parameters> => ({ ...declaration, result: { type: 'any', dimensionality: 'matrix' } });

/** A function that answers each cell by itself. `answering` is asked once per call, so that it can remember what it has read. */
export const declareCellwise = <const Id extends string, const Parameters extends readonly Parameter[]>({
  answering,
  ...declaration
}: Omit<Declared<Id, Parameters>, 'run'> & {
  readonly answering: () => (...cells: { [Each in keyof Parameters]: Cell }) => AnswerCell;
}): FunctionDeclaration<Id, Parameters> => {
  const names = declaration.parameters.map(({ name }) => name);
  // There is one cell per parameter, which the compiler cannot count.
  const answer = () => answering() as (...cells: Cell[]) => AnswerCell;
  return declare({ ...declaration, run: (...grids) => raised(cellByCell(names, grids, answer())) });
};
