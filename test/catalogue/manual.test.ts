import { departments, positions } from '../../src/catalogue/positions';

describe("The manual's catalogue", () => {
  test('has the departments of sections 二 to 九 in their order, with so many posts each', () => {
    expect(departments.map((department) => [department.names['zh-CN'], department.positions.length])).toEqual([
      ['高层', 4],
      ['长话业务事业部', 5],
      ['增值电信事业部', 5],
      ['系统部', 4],
      ['人事行政部', 8],
      ['财务部', 10],
      ['市场部', 3],
      ['客户服务部', 8],
    ]);
  });

  test('numbers the posts as the manual does', () => {
    departments.forEach((department, index) => {
      const sections = department.positions.map((position) => position.source.split(' ').at(-1));
      expect(sections).toEqual(department.positions.map((_, post) => `${index + 2}.${post + 1}`));
    });
  });

  test('names each post once', () => {
    expect(new Set(positions.map((position) => position.id)).size).toBe(47);
    expect(new Set(positions.map((position) => position.names['zh-CN'])).size).toBe(47);
  });
});
