import type { Answer } from '../../functions/answer';
import type { Grid } from '../../functions/grid';
import { anyFunctions } from '../../functions/registry';
import { findCalls, type FoundCall } from './find-calls';
import { readArgument, type Argument } from './read-argument';
import type { Standing } from './read-reference';

/** A call with its arguments read, and what it answers now; no answer where an argument is not known without Excel. */
export type ReadCall = { readonly id: string; readonly arguments: readonly Argument[]; readonly answer?: Answer };

const gridOf = (argument: Argument | undefined): Grid | undefined => (argument === undefined || argument.kind === 'left-out' ? [[null]] : argument.grid);

/** Reads a call that stands in a cell, and answers it by the same function that the add-in registers. None for a name that no function has. */
export const readCall = (call: FoundCall, standing: Standing): ReadCall | undefined => {
  const declaration = anyFunctions.find(({ id }) => id === call.id);
  if (declaration === undefined) return undefined;
  const given = call.arguments.map(({ text }) => readArgument(text, standing, (formula) => evaluate(formula, standing)));
  const grids = declaration.parameters.map((_, index) => gridOf(given[index]));
  const isKnown = grids.every((grid) => grid !== undefined);
  return { id: call.id, arguments: given, ...(isKnown ? { answer: declaration.run(...(grids as Grid[])) } : {}) };
};

const evaluate = (formula: string, standing: Standing): Answer | undefined => {
  const [call] = findCalls(formula);
  return call === undefined ? undefined : readCall(call, standing)?.answer;
};
