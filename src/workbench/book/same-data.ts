const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Freezes plain data to the bottom: nobody has to look inside again to know that it is the same. */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** A copy that later changes leave alone. Frozen data stands for itself; so does what is no plain data (see `isSameData`). */
export const dataCopy = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(dataCopy);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [dataCopy(key), dataCopy(one)]));
  if (value instanceof Set) return new Set([...value].map(dataCopy));
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) copy[name] = dataCopy(one);
  return copy;
};

const sameLists = (value: readonly unknown[], copy: readonly unknown[]): boolean => {
  if (value.length !== copy.length) return false;
  for (let index = 0; index < value.length; index += 1) if (!isSameData(value[index], copy[index])) return false;
  return true;
};

const sameMaps = (value: ReadonlyMap<unknown, unknown>, copy: ReadonlyMap<unknown, unknown>): boolean => sameLists([...value.keys()], [...copy.keys()]) && sameLists([...value.values()], [...copy.values()]);

const sameRecords = (value: Readonly<Record<string, unknown>>, copy: Readonly<Record<string, unknown>>): boolean => {
  for (const name in value) if (!isSameData(value[name], copy[name])) return false;
  for (const name in copy) if (!(name in value)) return false;
  return true;
};

/** Whether plain data (arrays, maps, sets, records) is still as its copy. Of anything else nobody sees from outside whether it is: that counts as changed. */
export const isSameData = (value: unknown, copy: unknown): boolean => {
  if (typeof value !== 'object' || value === null || typeof copy !== 'object' || copy === null) return Object.is(value, copy);
  if (value === copy) return Object.isFrozen(value);
  if (Array.isArray(value)) return Array.isArray(copy) && sameLists(value, copy);
  if (value instanceof Map) return copy instanceof Map && sameMaps(value, copy);
  if (value instanceof Set) return copy instanceof Set && sameLists([...value], [...copy]);
  return isPlain(value) && isPlain(copy) && sameRecords(value as Record<string, unknown>, copy as Record<string, unknown>);
};
