import { outlineGroups } from '../../../src/workbench/page/drawing/outline-groups';

describe('The groups of an outline', () => {
  test('runs of lines, and deeper runs within them', () => {
    expect(outlineGroups(new Map([[4, 1], [3, 2], [2, 1], [8, 1]]))).toEqual([{ from: 2, to: 4, level: 1 }, { from: 8, to: 8, level: 1 }, { from: 3, to: 3, level: 2 }]);
    expect(outlineGroups(new Map())).toEqual([]);
  });
});
