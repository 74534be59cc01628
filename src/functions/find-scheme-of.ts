import { positions, findPosition } from '../catalogue/positions/index';
import { findScheme, schemes, schemesFor } from '../catalogue/schemes/index';
import type { Scheme } from '../domain/scheme';
import type { FunctionProblem } from './function-problem';
import { type Cell, isBlank } from './grid';
import { shown } from './read-unit';

export type SchemeFinding =
  | { readonly kind: 'scheme'; readonly scheme: Scheme }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** The scheme that appraises a post, found by any of the post's names; or a scheme by its own name or id. */
export const findSchemeOf = (cell: Cell): SchemeFinding => {
  if (isBlank(cell)) return { kind: 'problem', problem: { code: 'argument-missing', parameter: 'position' } };
  if (typeof cell !== 'string') return unknown(cell);
  const named = findScheme(cell);
  if (named !== undefined) return { kind: 'scheme', scheme: named };
  const position = findPosition(cell);
  if (position === undefined) return unknown(cell);
  const [scheme] = schemesFor(position.id);
  return scheme === undefined
    ? { kind: 'problem', problem: { code: 'scheme-missing', position: position.names } }
    : { kind: 'scheme', scheme };
};

const appraised = positions.filter((position) => schemes.some((scheme) => scheme.position === position.id)).map(({ names }) => names);

const unknown = (cell: Cell): SchemeFinding => ({
  kind: 'problem',
  problem: { code: 'position-unknown', found: shown(cell), known: appraised },
});
