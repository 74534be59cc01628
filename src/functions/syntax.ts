import type { Example, Reference } from './example';
import type { AnyFunction } from './function';
import { type Grid, sizeOf } from './grid';

/** `KPI.SCORE(result, rule, [unit])` */
export const syntax = ({ id, parameters }: Pick<AnyFunction, 'id' | 'parameters'>): string =>
  `KPI.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

/** An example as it is typed: `=KPI.SCORE(F5, D5)`. */
export const formulaOf = (id: string, example: Example): string => `=KPI.${id}(${example.arguments.map(written).join(', ')})`;

const written = (argument: Example['arguments'][number]): string => {
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  return addressOf(argument);
};

/** The address a reference covers: `F5:I6`, or `F5` alone; what is no address, such as `{3;4}`, stands for itself. */
export const addressOf = ({ at, cells }: Reference): string => {
  const { rows, columns } = sizeOf(cells);
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(at) ?? [];
  if (letter === undefined || (rows === 1 && columns === 1)) return at;
  return `${at}:${String.fromCharCode(letter.charCodeAt(0) + columns - 1)}${Number(row) + rows - 1}`;
};

/** The arguments as Excel passes them. */
export const gridsOf = (example: Example, parameters: number): readonly Grid[] =>
  Array.from({ length: parameters }, (_, at) => {
    const argument = example.arguments[at];
    if (argument === undefined) return [[null]];
    return typeof argument === 'object' ? argument.cells : [[argument]];
  });
