import type { Wire } from './wire';

/** What a host object is called with besides its arguments: who asks. */
export type Call = {
  /** Keeps an object alive for later requests; the answer is its reference id. */
  readonly keep: (object: HostObject) => string;
  readonly release: (reference: string) => void;
  readonly kept: (reference: string) => HostObject | undefined;
  /** Starts or stops sending an event to this add-in. */
  readonly listen: (eventType: number, targetId: string, on: boolean) => void;
};

/** An answer of a method: an object, the null object (`null` where an object is asked for), a plain value, or nothing. */
type Answer = HostObject | Wire | void;

export type Scalar<T> = {
  readonly get: (target: T) => Wire | Promise<Wire>;
  readonly set?: (target: T, value: unknown, call: Call) => void | Promise<void>;
  /** Only read when it is asked for by name. */
  readonly onDemand?: boolean;
};

/** One Excel class: its members by their names on the wire (PascalCase), each backed by the workbook. */
export type Definition<T> = {
  readonly name: string;
  /** Properties that the API gives this class and nobody has made here. A name in `load` that is in no class of the API loads nothing, as in Excel. */
  readonly absent?: readonly string[];
  /** Identity within its collection; the client addresses the object by it from then on. */
  readonly id?: (target: T) => string | number;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], call: Call) => Answer | Promise<Answer>>>;
  /** What a collection holds, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** The indexer of a collection. */
  readonly item?: (target: T, key: unknown) => HostObject;
};

/** An object of the workbook as the interpreter sees it. */
export type HostObject = {
  readonly isHostObject: true;
  readonly kind: string;
  readonly target: unknown;
  readonly id: () => string | number | undefined;
  readonly isAbsent: (name: string) => boolean;
  readonly memberNames: MemberNames;
  readonly read: (name: string) => Wire | Promise<Wire>;
  readonly isOnDemand: (name: string) => boolean;
  readonly canWrite: (name: string) => boolean;
  readonly write: (name: string, value: unknown, call: Call) => void | Promise<void>;
  readonly follow: (name: string) => HostObject | null;
  readonly invoke: (name: string, args: readonly unknown[], call: Call) => Answer | Promise<Answer>;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: ((key: unknown) => HostObject) | undefined;
};

/** Wire names by lower case, because developers select `"values"` and the wire says `Values`. */
type MemberNames = {
  readonly scalars: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, string>;
};

const lowered = (members: object | undefined): ReadonlyMap<string, string> =>
  new Map(Object.keys(members ?? {}).map((name) => [name.toLowerCase(), name]));

const missing = (what: string): never => {
  throw new Error(`${what} was asked for after the interpreter should have refused it`);
};

/** Makes objects of one Excel class, and recognises them among arguments. */
export type ObjectType<T> = { readonly of: (target: T) => HostObject; readonly targetOf: (value: unknown) => T | undefined };

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'isHostObject' in value;

export const define = <T>(definition: Definition<T>): ObjectType<T> => {
  const { name: kind, id, scalars, links, methods, items, item } = definition;
  const absent = new Set(definition.absent?.map((property) => property.toLowerCase()));
  const memberNames = { scalars: lowered(scalars), links: lowered(links), methods: lowered(methods) };
  const of = (target: T): HostObject => ({
    isHostObject: true,
    kind,
    target,
    id: () => id?.(target),
    isAbsent: (property) => absent.has(property),
    memberNames,
    read: (name) => (scalars?.[name] ?? missing(`${kind}.${name}`)).get(target),
    isOnDemand: (name) => scalars?.[name]?.onDemand === true,
    canWrite: (name) => scalars?.[name]?.set !== undefined,
    write: (name, value, call) => (scalars?.[name]?.set ?? missing(`${kind}.${name}=`))(target, value, call),
    follow: (name) => (links?.[name] ?? missing(`${kind}.${name}`))(target),
    invoke: (name, args, call) => (methods?.[name] ?? missing(`${kind}.${name}()`))(target, args, call),
    items: items === undefined ? undefined : () => items(target),
    item: item === undefined ? undefined : (key) => item(target, key),
  });
  const made = new WeakMap<HostObject, T>();
  return {
    of: (target) => {
      const object = of(target);
      made.set(object, target);
      return object;
    },
    targetOf: (value) => (isHostObject(value) ? made.get(value) : undefined),
  };
};
