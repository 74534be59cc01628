import fc from 'fast-check';
import { readTableName } from '../../../src/domain/sql/table-name';

describe('The name of a table', () => {
  test('may have a schema and a catalogue before it', () => {
    for (const name of ['results', 'hr.results', 'warehouse.hr.results_2026', '_x', 'Results']) {
      expect(readTableName(name)).toEqual({ kind: 'table', name });
    }
  });

  test('is refused if it would have to be quoted', () => {
    const names = ['', 'a b', 'a-b', '1a', 'a..b', '.a', 'a.', 'a.b.c.d', '结果', '"a"', '`a`', 'a;DROP TABLE b', "a'--", 'a/**/b', 'a\nb', 'a$b', 'x'.repeat(64)];
    for (const name of names) expect([name, readTableName(name).kind]).toEqual([name, 'invalid']);
  });

  test('is refused if a part is a reserved word', () => {
    expect(readTableName('select')).toEqual({ kind: 'reserved', word: 'select' });
    expect(readTableName('hr.User')).toEqual({ kind: 'reserved', word: 'User' });
  });

  test('is otherwise only letters, digits and underscores', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const read = readTableName(text);
      if (read.kind === 'table') expect(read.name).toMatch(/^\w+(\.\w+){0,2}$/);
    }));
  });
});
