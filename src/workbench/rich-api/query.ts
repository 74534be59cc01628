import { apiError } from './api-error';
import type { HostObject } from './host-object';
import type { World } from './paths';
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

/** One query under way: what there is, and what is still being calculated. */
type Reading = { readonly world: Pick<World, 'unknownMember' | 'lacks'>; readonly pending: Promise<void>[] };

const readScalar = (object: HostObject, name: string, into: Record<string, Wire>, { pending }: Reading): void => {
  const value = object.read(name);
  if (value instanceof Promise) pending.push(value.then((settled) => { into[name] = settled; }));
  else into[name] = value;
};

const readScalars = (object: HostObject, names: readonly string[], into: Record<string, Wire>, reading: Reading): void => {
  for (const name of names) {
    if (name.startsWith('_') && name !== '_Id') continue;
    if (reading.world.lacks?.(object.kind, name, 'call') !== true) readScalar(object, name, into, reading);
  }
};

const describe = (object: HostObject, tree: Tree, reading: Reading): Wire => {
  if (object.items !== undefined) return collection(object, tree, reading, {});
  const id = object.id();
  const into: Record<string, Wire> = id === undefined ? {} : { Id: id };
  if (tree.size === 0 || tree.has('*')) readScalars(object, allScalars(object), into, reading);
  for (const [step, below] of tree) if (step !== '*') readMember(object, step, below, into, reading);
  return into;
};

const readMember = (object: HostObject, step: string, below: Tree, into: Record<string, Wire>, reading: Reading): void => {
  const scalar = object.memberNames.scalars.get(step);
  const link = object.memberNames.links.get(step);
  const known = scalar ?? link;
  if (known !== undefined && reading.world.lacks?.(object.kind, known, 'call') === true) throw Object.assign(apiError('ApiNotFound'), { location: `${object.kind}.${step}` });
  if (scalar !== undefined) readScalar(object, scalar, into, reading);
  else if (link !== undefined) into[link] = describeLink(object, link, below, reading);
  else {
    reading.world.unknownMember(`${object.kind}.${step}`);
    if (object.isAbsent(step)) throw Object.assign(apiError('ApiNotFound'), { location: `${object.kind}.${step}` });
  }
};

const describeLink = (object: HostObject, link: string, below: Tree, reading: Reading): Wire => {
  const next = object.follow(link);
  return next === null ? null : describe(next, below, reading);
};

const collection = (object: HostObject, tree: Tree, reading: Reading, query: QueryInfo): Wire => {
  const all = object.items?.() ?? [];
  const start = query.Skip === undefined ? 0 : query.Skip;
  const page = all.slice(start, query.Top === undefined ? undefined : start + query.Top);
  const own: Record<string, Wire> = {};
  const below: Tree = new Map();
  for (const [step, rest] of tree) {
    const scalar = object.memberNames.scalars.get(step);
    if (scalar === undefined) below.set(step, rest);
    else readScalar(object, scalar, own, reading);
  }
  if (tree.size === 0) readScalars(object, allScalars(object), own, reading);
  if (tree.size > 0 && below.size === 0) return own;
  return { ...own, _Items: page.map((item) => describe(item, below, reading)) };
};

/** The answer to `load` or `retrieve`. */
export const answerQuery = async (object: HostObject, query: QueryInfo | undefined, world: Reading['world']): Promise<Wire> => {
  const tree = treeOf(query ?? {});
  const reading: Reading = { world, pending: [] };
  const answer = object.items === undefined ? describe(object, tree, reading) : collection(object, tree, reading, query ?? {});
  await Promise.all(reading.pending);
  return answer;
};
