import { apiError, isApiError } from './api-error';
import { isHostObject, type Call, type HostObject } from './host-object';
import { located, locationOf, memberOf, needsValues, pathsOf, refuse, type Paths, type World } from './paths';
import { answerQuery } from './query';
import type { Action, QueryInfo, Request, Response, Result, Wire } from './wire';

type Running = { readonly paths: Paths; readonly world: World; readonly call: Call; readonly references: Map<HostObject, string> };

/**
 * Executes one ProcessQuery body: actions strictly in order, no roll-back. The first failure ends it; what ran before stays.
 */
export const interpret = async (request: Request, world: World, call: Call): Promise<Response> => {
  const results: Result[] = [];
  const traces: number[] = [];
  const running: Running = { paths: pathsOf(request.ObjectPaths, world, call), world, call, references: new Map() };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === 5) traces.push(action.Id);
      const value = await run(action, running);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      return { Results: results, TraceIds: traces, Error: errorOf(thrown, index) };
    }
  }
  return { Results: results, TraceIds: traces };
};

const errorOf = (thrown: unknown, index: number): NonNullable<Response['Error']> => {
  const error = isApiError(thrown) ? thrown : Object.assign(apiError('GeneralException'), { cause: thrown });
  if (!isApiError(thrown)) reportDefect(thrown);
  const Location = error.location ?? '';
  return { Code: error.apiCode, Message: error.message, Location, ActionIndex: index, HttpStatusCode: error.status, TraceMessages: [] };
};

const defects = new Set<(thrown: unknown) => void>();

/** Hears of exceptions that are the host's own fault; the add-in sees a GeneralException. */
export const onDefect = (listener: (thrown: unknown) => void): (() => void) => {
  defects.add(listener);
  return () => defects.delete(listener);
};

const reportDefect = (thrown: unknown): void => defects.forEach((listener) => listener(thrown));

const run = async (action: Action, running: Running): Promise<Wire | undefined> => {
  if (action.ActionType === 5) return null;
  const object = await running.paths.resolve(action.ObjectPathId);
  if (object === null) return action.ActionType === 4 || action.ActionType === 9 ? undefined : null;
  switch (action.ActionType) {
    case 1: return instantiated(object, running);
    case 2:
    case 7: return query(object, action.QueryInfo, running);
    case 3: return invoke(object, action, running);
    case 4: return setProperty(object, action, running);
    case 6: return query(object, action.RecursiveQueryInfo?.Queries, running);
    case 8: return null;
    case 9: return update(object, action.ObjectState, running);
    default: throw apiError('InvalidArgument', `Action type ${action.ActionType} is unknown.`);
  }
};

const instantiated = (object: HostObject, running: Running): Wire => {
  const id = object.id();
  const reference = running.references.get(object);
  return {
    ...(id === undefined ? {} : { Id: id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
};

const query = async (object: HostObject, info: QueryInfo | undefined, running: Running): Promise<Wire> => {
  await running.world.upToDate();
  const answer = await located(`${object.kind}.load`, () => answerQuery(object, info, running.world));
  const reference = running.references.get(object);
  return reference === undefined || typeof answer !== 'object' || answer === null ? answer : { _ReferenceId: reference, ...answer };
};

const invoke = async (object: HostObject, action: Action, running: Running): Promise<Wire> => {
  if (action.Name === '_KeepReference') return keep(object, running);
  if (action.Name === '_RemoveReference') return release(action, running);
  const name = memberOf(running.world, object, 'methods', action.Name);
  const args = await running.paths.argumentsOf(action.ArgumentInfo);
  if (needsValues(name)) await running.world.upToDate();
  const answer = await located(locationOf(object, name), () => object.invoke(name, args, running.call));
  if (answer === undefined) return null;
  return isHostObject(answer) ? instantiated(answer, running) : answer;
};

const keep = (object: HostObject, running: Running): Wire => {
  if (!running.references.has(object)) running.references.set(object, running.call.keep(object));
  return null;
};

const release = (action: Action, running: Running): Wire => {
  const [reference] = action.ArgumentInfo?.Arguments ?? [];
  if (typeof reference === 'string') running.call.release(reference);
  return null;
};

const setProperty = async (object: HostObject, action: Action, running: Running): Promise<undefined> => {
  const [value] = await running.paths.argumentsOf(action.ArgumentInfo);
  await write(object, action.Name, value, running);
};

const write = async (object: HostObject, member: string, value: unknown, running: Running): Promise<void> => {
  const name = memberOf(running.world, object, 'scalars', member, 'set');
  if (!object.canWrite(name)) refuse(running.world, object, `${member} (writing)`);
  await located(locationOf(object, name), () => object.write(name, value, running.call));
};

const update = async (object: HostObject, state: Wire, running: Running): Promise<undefined> => {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) throw apiError('InvalidArgument');
  for (const [member, value] of Object.entries(state)) {
    const link = object.memberNames.links.get(member.toLowerCase());
    if (link === undefined) await write(object, member, value, running);
    else {
      const next = object.follow(link);
      if (next !== null) await update(next, value as Wire, running);
    }
  }
};
