import { dataCopy, frozen, isSameData } from '../../src/workbench/book/same-data';

const data = () => ({
  id: 'one', text: '', nothing: null, unset: undefined, list: [1, [2, { deep: 'x' }]], map: new Map<string, unknown>([['a', { b: [1] }], ['c', 2]]), set: new Set(['x']), look: frozen({ fill: { color: 'red' } }),
});
type Data = ReturnType<typeof data>;

const edits: Readonly<Record<string, (one: Data) => void>> = {
  'a member': (one) => { one.text = 'new'; },
  'a number deep inside': (one) => { (one.list[1] as unknown[])[0] = 3; },
  'a text in a record in a list': (one) => { ((one.list[1] as unknown[])[1] as { deep: string }).deep = 'y'; },
  'a shorter list': (one) => { one.list.pop(); },
  'something inside a map': (one) => { (one.map.get('a') as { b: number[] }).b.push(2); },
  'the order of a map': (one) => { one.map.delete('a'); one.map.set('a', { b: [1] }); },
  'a set': (one) => { one.set.add('y'); },
  'null instead of nothing': (one) => { Object.assign(one, { unset: null }); },
  'a member more': (one) => { Object.assign(one, { more: 1 }); },
  'a member less': (one) => { delete (one as Partial<Data>).id; },
  'another look': (one) => { one.look = frozen({ fill: { color: 'blue' } }); },
};

test('data that nobody changed is the same as its copy', () => {
  const one = data();
  expect(isSameData(one, dataCopy(one))).toBe(true);
  one.look = frozen({ fill: { color: 'red' } });
  expect(isSameData(one, dataCopy(data()))).toBe(true);
});

test.each(Object.keys(edits))('sees a change in place: %s', (name) => {
  const one = data();
  const copy = dataCopy(one);
  edits[name]?.(one);
  expect(isSameData(one, copy)).toBe(false);
  expect(isSameData(one, dataCopy(one))).toBe(true);
});

test('of what is no plain data nobody knows whether it changed', () => {
  const when = new Date(0);
  expect(isSameData({ when }, dataCopy({ when }))).toBe(false);
});

test('frozen data is frozen to the bottom', () => {
  expect(() => { (frozen({ a: { b: 1 } }).a as { b: number }).b = 2; }).toThrow();
});
