import { apiError } from './api-error';
import { isHostObject, type Call, type HostObject } from './host-object';
import type { Wire } from './wire';

type Plain = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value);

/** How members of a plain object find their way when they are no member by name: `borders.left` is the item `EdgeLeft`. */
export type Detour = (object: HostObject, member: string) => HostObject | undefined;

const refuse = (): never => {
  throw apiError('InvalidArgument');
};

const below = (object: HostObject, member: string, detour: Detour): HostObject => {
  const link = object.memberNames.links.get(member.toLowerCase());
  return (link === undefined ? detour(object, member) : object.follow(link)) ?? refuse();
};

/** Reads the members that an options object marks with `true`, as deep as it goes. */
export const readTree = (object: HostObject, options: unknown, detour: Detour): Wire => {
  if (!isRecord(options)) return refuse();
  return Object.fromEntries(Object.entries(options).flatMap(([member, wanted]): [string, Wire][] => {
    if (wanted === false || wanted === undefined || wanted === null) return [];
    if (isRecord(wanted)) return [[member, readTree(below(object, member, detour), wanted, detour)]];
    const value = object.read(object.memberNames.scalars.get(member.toLowerCase()) ?? refuse());
    return [[member, value instanceof Promise ? refuse() : value]];
  }));
};

/** Sets the members that a plain object names, as deep as it goes. */
export const writeTree = async (object: HostObject, data: unknown, call: Call, detour: Detour): Promise<void> => {
  if (!isRecord(data)) return refuse();
  for (const [member, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    if (isRecord(value)) await writeTree(below(object, member, detour), value, call, detour);
    else {
      const name = object.memberNames.scalars.get(member.toLowerCase()) ?? refuse();
      if (!object.canWrite(name)) refuse();
      await object.write(name, value, call);
    }
  }
};
