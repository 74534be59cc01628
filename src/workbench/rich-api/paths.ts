import { apiError, isApiError } from './api-error';
import { isHostObject, type Call, type HostObject } from './host-object';
import type { Lacks } from './requirement-sets';
import type { ArgumentInfo, ObjectPath, Wire } from './wire';

/** Everything outside a request that its interpretation needs. */
export type World = {
  readonly root: () => HostObject;
  /** A top-level service such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly service: (name: string) => HostObject | undefined;
  /** Recalculates what earlier writes made stale. */
  readonly upToDate: () => Promise<void>;
  /** What a lower requirement set does not have; without it there is everything. */
  readonly lacks?: Lacks | undefined;
  /** Told of each member nobody has made, before the add-in gets `ApiNotFound`. */
  readonly unknownMember: (member: string) => void;
};

export type Paths = {
  /** The object of a path; `null` is the null object. */
  readonly resolve: (id: number) => Promise<HostObject | null>;
  /** Arguments with object paths replaced by their objects. */
  readonly argumentsOf: (info: ArgumentInfo | undefined) => Promise<readonly unknown[]>;
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const at = <T>(location: string, work: () => T): T => {
  try {
    return work();
  } catch (thrown) {
    if (isApiError(thrown) && thrown.location === undefined) thrown.location = location;
    throw thrown;
  }
};

/** Where a failure is said to have happened, as the client shows it: `Worksheet.getRange`. */
export const located = async <T>(location: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await at(location, work);
  } catch (thrown) {
    if (isApiError(thrown) && thrown.location === undefined) thrown.location = location;
    throw thrown;
  }
};

export const locationOf = (object: HostObject, member: string): string => `${object.kind}.${camel(member)}`;

/** Refuses a member that does not exist, and says so in the log. */
export const refuse = (world: World, object: HostObject, member: string): never => {
  world.unknownMember(`${object.kind}.${camel(member)}`);
  throw Object.assign(apiError('ApiNotFound'), { location: locationOf(object, member) });
};

/** The wire name of a member, or the refusal of one that this host, or the requirement set it stands for, does not have. */
export const memberOf = (world: World, object: HostObject, list: 'scalars' | 'links' | 'methods', member: string, use: 'call' | 'set' = 'call'): string => {
  const name = object.memberNames[list].get(member.toLowerCase()) ?? refuse(world, object, member);
  if (world.lacks?.(object.kind, name, use) === true) throw Object.assign(apiError('ApiNotFound'), { location: locationOf(object, name) });
  return name;
};

/** Methods that only say which object is meant: they need no calculated values. */
const onlyPlaces = /^(Get(Active(Worksheet|Cell)|Item(OrNullObject|At)?|Range(ByIndexes|s)?|Cell|Row|Column|BoundingRect|OffsetRange|ResizedRange|AbsoluteResizedRange|Last(Cell|Row|Column)|Entire(Row|Column)|RowsBelow|RowsAbove|ColumnsAfter|ColumnsBefore|Count|First|Last|Next|Previous)|_ValidateArraySize)$/;

/** Whether a method has to see calculated values. */
export const needsValues = (method: string): boolean => !onlyPlaces.test(method);

/** The paths of one request: resolved when first needed, each once. */
export const pathsOf = (declared: Readonly<Record<string, ObjectPath>>, world: World, call: Call): Paths => {
  const resolved = new Map<number, HostObject | null>();

  const argument = async (value: Wire, reference: Wire): Promise<unknown> => {
    if (typeof reference === 'number' && reference !== 0) return resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return Promise.all(value.map((one: Wire, index) => argument(one, reference[index])));
    }
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) return resolve(Number(value['_ObjectPathId']));
    return typeof value === 'object' && value !== null ? insideOf(value as Readonly<Record<string, Wire>>) : value;
  };

  const insideOf = async (value: Readonly<Record<string, Wire>>): Promise<unknown> =>
    Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await argument(one, undefined)])));

  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<readonly unknown[]> =>
    Promise.all((info?.Arguments ?? []).map((value, index) => argument(value, info?.ReferencedObjectPathIds?.[index])));

  const parentOf = async (path: ObjectPath): Promise<HostObject | null> => {
    if (path.ParentObjectPathId === undefined) throw apiError('InvalidObjectPath');
    return resolve(path.ParentObjectPathId);
  };

  const byMethod = async (path: ObjectPath, parent: HostObject): Promise<HostObject | null> => {
    const name = memberOf(world, parent, 'methods', path.Name);
    const args = await argumentsOf(path.ArgumentInfo);
    if (needsValues(name)) await world.upToDate();
    const answer = await located(locationOf(parent, name), () => parent.invoke(name, args, call));
    if (answer === null || isHostObject(answer)) return answer;
    throw new Error(`${locationOf(parent, name)} answered a value where the client asked for an object`);
  };

  const byNavigation = (path: ObjectPath, parent: HostObject): HostObject | null => {
    const name = memberOf(world, parent, 'links', path.Name);
    return at(locationOf(parent, name), () => parent.follow(name));
  };

  const byIndexer = async (path: ObjectPath, parent: HostObject): Promise<HostObject> => {
    const [key] = await argumentsOf(path.ArgumentInfo);
    const { item } = parent;
    return item === undefined ? refuse(world, parent, 'getItem') : at(locationOf(parent, 'getItem'), () => item(key));
  };

  const find = async (path: ObjectPath): Promise<HostObject | null> => {
    if (path.ObjectPathType === 1) return world.root();
    if (path.ObjectPathType === 2) return world.service(path.Name) ?? refuseService(path.Name);
    if (path.ObjectPathType === 6) return call.kept(path.Name) ?? gone();
    if (path.ObjectPathType === 7) return null;
    const parent = await parentOf(path);
    if (parent === null) return null;
    if (path.ObjectPathType === 3) return byMethod(path, parent);
    if (path.ObjectPathType === 4) return byNavigation(path, parent);
    if (path.ObjectPathType === 5) return byIndexer(path, parent);
    throw apiError('InvalidObjectPath');
  };

  const refuseService = (name: string): never => {
    world.unknownMember(name);
    throw Object.assign(apiError('ApiNotFound'), { location: name });
  };

  const gone = (): never => {
    throw apiError('InvalidObjectPath');
  };

  const resolve = async (id: number): Promise<HostObject | null> => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = declared[String(id)];
    if (path === undefined) throw apiError('InvalidObjectPath');
    const object = await find(path);
    resolved.set(id, object);
    return object;
  };

  return { resolve, argumentsOf };
};
