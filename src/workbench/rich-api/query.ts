import { apiError } from './api-error';
import type { HostObject } from './host-object';
import type { QueryInfo, Wire } from './wire';

/** A selection as a tree: `values`, `format/fill/color` become `{ values: {}, format: { fill: { color: {} } } }`. */
type Tree = Map<string, Tree>;

const plant = (tree: Tree, path: string): void => {
  const steps = path.split(/[/.]/).map((step) => step.trim().toLowerCase()).filter((step) => step !== '' && step !== 'items');
  steps.reduce((at, step) => {
    const next = at.get(step) ?? new Map();
    at.set(step, next);
    return next;
  }, tree);
};

const treeOf = (query: QueryInfo): Tree => {
  const tree: Tree = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) for (const one of path.split(',')) plant(tree, one);
  return tree;
};

const allScalars = (object: HostObject): string[] => [...object.memberNames.scalars.values()].filter((name) => !object.isOnDemand(name));

const readScalars = (object: HostObject, names: readonly string[], into: Record<string, Wire>): void => {
  for (const name of names) if (!name.startsWith('_') || name === '_Id') into[name] = object.read(name);
};

/** Names of members that nobody has made yet, for the log. */
export type Unknown = (member: string) => void;

const describe = (object: HostObject, tree: Tree, unknown: Unknown): Wire => {
  if (object.items !== undefined) return collection(object, tree, unknown, {});
  const id = object.id();
  const into: Record<string, Wire> = id === undefined ? {} : { Id: id };
  if (tree.size === 0 || tree.has('*')) readScalars(object, allScalars(object), into);
  for (const [step, below] of tree) if (step !== '*') readMember(object, step, below, into, unknown);
  return into;
};

const readMember = (object: HostObject, step: string, below: Tree, into: Record<string, Wire>, unknown: Unknown): void => {
  const scalar = object.memberNames.scalars.get(step);
  const link = object.memberNames.links.get(step);
  if (scalar !== undefined) into[scalar] = object.read(scalar);
  else if (link !== undefined) into[link] = describeLink(object, link, below, unknown);
  else {
    unknown(`${object.kind}.${step}`);
    throw Object.assign(apiError('ApiNotFound'), { location: `${object.kind}.${step}` });
  }
};

const describeLink = (object: HostObject, link: string, below: Tree, unknown: Unknown): Wire => {
  const next = object.follow(link);
  return next === null ? null : describe(next, below, unknown);
};

const collection = (object: HostObject, tree: Tree, unknown: Unknown, query: QueryInfo): Wire => {
  const all = object.items?.() ?? [];
  const start = query.Skip === undefined ? 0 : query.Skip;
  const page = all.slice(start, query.Top === undefined ? undefined : start + query.Top);
  const own: Record<string, Wire> = {};
  const below: Tree = new Map();
  for (const [step, rest] of tree) {
    const scalar = object.memberNames.scalars.get(step);
    if (scalar === undefined) below.set(step, rest);
    else own[scalar] = object.read(scalar);
  }
  if (tree.size === 0) readScalars(object, allScalars(object), own);
  if (tree.size > 0 && below.size === 0) return own;
  return { ...own, _Items: page.map((item) => describe(item, below, unknown)) };
};

/** The answer to `load` or `retrieve`. */
export const answerQuery = (object: HostObject, query: QueryInfo | undefined, unknown: Unknown): Wire => {
  const tree = treeOf(query ?? {});
  return object.items === undefined ? describe(object, tree, unknown) : collection(object, tree, unknown, query ?? {});
};
