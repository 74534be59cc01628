/**
 * Univer calls iterator helpers (`map.keys().some(…)`), which Node 20 does not have. Adds the ones it uses where they are missing.
 */
export const addIteratorHelpers = (): void => {
  const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()));
  const add = (name: string, helper: (this: Iterable<unknown>, test: (value: unknown, index: number) => unknown) => unknown): void => {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
  };
  add('some', function some(test) { return [...this].some((value, index) => Boolean(test(value, index))); });
  add('every', function every(test) { return [...this].every((value, index) => Boolean(test(value, index))); });
  add('find', function find(test) { return [...this].find((value, index) => Boolean(test(value, index))); });
  add('forEach', function forEach(test) { [...this].forEach((value, index) => { test(value, index); }); });
  add('map', function map(test) { return [...this].map(test).values(); });
  add('filter', function filter(test) { return [...this].filter((value, index) => Boolean(test(value, index))).values(); });
  add('toArray', function toArray() { return [...this]; });
};
