import { appraisedPositions } from '../catalogue/positions/appraised-positions';
import { namesOfPost } from '../catalogue/positions/names-of-post';
import { schemes } from '../catalogue/schemes/index';
import { finderByName } from '../domain/find-by-name';
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
  const scheme = findNamed(shown(cell));
  if (scheme !== undefined) return { kind: 'scheme', scheme };
  return { kind: 'problem', problem: { code: 'not-in-catalogue', found: shown(cell), known: appraisedPositions.map(({ names }) => names) } };
};

/** Of a post with several schemes the first is the one that applies unless HR chooses another: it has the post's names. */
const callings = (scheme: Scheme): readonly string[] => {
  const own = [scheme.id, ...Object.values(scheme.names)];
  const isFirst = schemes.find(({ position }) => position === scheme.position) === scheme;
  const position = isFirst ? appraisedPositions.find(({ id }) => id === scheme.position) : undefined;
  return position === undefined ? own : [...own, ...namesOfPost(position)];
};

const findNamed = finderByName(schemes, callings);
