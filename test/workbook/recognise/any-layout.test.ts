import fc from 'fast-check';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { isBlankRow } from '../../../src/workbook/recognise/is-blank-row';
import { peopleOf } from '../../../src/workbook/recognise/people-of';
import { readTable } from '../../../src/workbook/recognise/read-table';
import { recognise } from '../../../src/workbook/recognise/recognise';
import { viewSheet } from '../../../src/workbook/recognise/sheet-view';
import { titleRows } from '../../../src/workbook/recognise/title-rows';
import { sheetOf, workbookOf, type Cell } from '../grid-of';

/** What a sheet should say, before somebody laid it out. Rates in units of 0.0001. */
type Person = { readonly id: string; readonly name: string; readonly results: readonly (number | undefined)[] };

const surnames = '王李张刘陈杨赵黄周吴';
const given = '伟娜敏洋静帆磊丽强芳';
const figure = (lowest: number, highest: number): fc.Arbitrary<number | undefined> => fc.option(fc.integer({ min: lowest, max: highest }), { nil: undefined, freq: 6 });

const anyPerson = fc.tuple(fc.nat(9), fc.nat(9), figure(0, 2000), figure(0, 300), figure(0, 10000), figure(10, 50));
const anyPeople = fc.array(anyPerson, { minLength: 2, maxLength: 7 }).map((drawn) =>
  drawn.map(([first, second, ...results], at): Person => ({ id: `GA${String(at + 1).padStart(3, '0')}`, name: `${surnames[first] ?? ''}${given[second] ?? ''}`, results })),
);

const ids = ['drop-off-rate', 'arrears-rate', 'collection-rate', 'internal-customer-satisfaction'] as const;
const names: readonly (readonly string[])[] = [
  ['大客户掉线率', '掉线率', '大客戶掉線率', 'Drop-off rate'], ['大客户欠费率', '欠费率', '2、大客户欠费率', 'Arrears rate'], ['大客户托收率', '托收率', '银行托收率', 'Collection rate'], ['内部客户满意度', '满意度', '內部客戶滿意度', 'Internal customer satisfaction'],
];

/** How a column keeps its rates. */
const ways = ['text in %', 'text in ‰', 'percentage', 'shown in ‰', 'figures in %', 'figures in ‰'] as const;
type Way = (typeof ways)[number];

const cellOf = (value: number | undefined, way: Way, isRating: boolean): Cell => {
  if (value === undefined) return null;
  if (isRating) return value / 10;
  switch (way) {
    case 'text in %': return `${value / 100}%`;
    case 'text in ‰': return ` ${value / 10} ‰`;
    case 'percentage': return { value: value / 10_000, format: '0.00%' };
    case 'shown in ‰': return { value: value / 10, format: '0.0"‰"' };
    case 'figures in %': return value / 100;
    case 'figures in ‰': return value / 10;
  }
};

const suffix = (way: Way): string => (way === 'figures in %' ? '（%）' : way === 'figures in ‰' ? '（‰）' : '');

const anyStyle = fc.record({
  order: fc.shuffledSubarray(['id', 'name', 'r0', 'r1', 'r2', 'r3', 'number', 'post', 'note', 'total', 'before'], { minLength: 11, maxLength: 11 }),
  words: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
  way: fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways), fc.constantFrom(...ways)),
  id: fc.constantFrom('工号', '员工编号', 'Employee ID', '工\n号'),
  name: fc.constantFrom('姓名', '被考核人', 'Name', '姓 名'),
  titles: fc.subarray(['国安创想公司', '2026年第三季度考核结果', '填表部门：长话业务事业部']),
  noise: fc.array(fc.tuple(fc.nat(8), fc.constantFrom('blank', 'note', 'total', 'heading')), { maxLength: 4 }),
  foot: fc.subarray(['合计', '制表：赵敏　审核：钱进', '注：欠费率以出账金额计算']),
  indent: fc.nat(2),
  keepsBlank: fc.boolean(),
});
type Style = typeof anyStyle extends fc.Arbitrary<infer S> ? S : never;

const noiseRow = (kind: string, headings: readonly Cell[], who: number): readonly Cell[] => {
  if (kind === 'note') return headings.map((_, at) => (at === 0 ? '注：以下为试用期员工' : null));
  if (kind === 'total') return headings.map((_, at) => (at === who ? '小计' : at > who ? 1 : null));
  return kind === 'heading' ? headings : [];
};

const wide = (people: readonly Person[], style: Style): WorkbookGrid => {
  const wayOf = (at: number): Way => style.way[at] ?? 'text in %';
  const headingOf = (column: string): Cell => {
    const at = Number(column.slice(1));
    if (/^r\d$/.test(column)) return `${names[at]?.[style.words[at] ?? 0] ?? ''}${at === 3 ? '' : suffix(wayOf(at))}`;
    return { id: style.id, name: style.name, number: '序号', post: '岗位', note: '备注', total: '总分', before: '上季度欠费率' }[column] ?? '';
  };
  const valueOf = (person: Person, at: number, column: string): Cell => {
    const result = Number(column.slice(1));
    if (/^r\d$/.test(column)) return cellOf(person.results[result], wayOf(result), result === 3);
    return { id: person.id, name: person.name, number: at + 1, post: '大客户关系组主管', note: null, total: null, before: '9‰' }[column];
  };
  const headings = style.order.map(headingOf);
  const rows: (readonly Cell[])[] = people.map((person, at) => style.order.map((column) => valueOf(person, at, column)));
  for (const [at, kind] of style.noise) rows.splice(Math.min(at, rows.length), 0, noiseRow(kind, headings, style.order.indexOf('name')));
  const indented = [headings, ...rows].map((row) => [...Array.from({ length: style.indent }, () => null), ...row]);
  return workbookOf(sheetOf('2026Q3', [...style.titles.map((title) => [title]), ...indented, [], ...style.foot.map((text) => [...Array.from({ length: style.indent }, () => null), text])]));
};

const long = (people: readonly Person[], style: Style): WorkbookGrid => {
  const headings = [style.id, style.name, '考核指标', '权重', '考核结果设定', '实际完成值', '备注'];
  const rules = ['<3%为3；否则为1', '<5‰为3', '>70%为3', '1-5评分'];
  const rows = people.flatMap((person) => ids.map((_, at): readonly Cell[] => {
    const isFirst = at === 0 || !style.keepsBlank;
    const way: Way = style.way[at] === 'figures in ‰' || style.way[at] === 'figures in %' ? 'percentage' : (style.way[at] ?? 'text in %');
    return [isFirst ? person.id : null, isFirst ? person.name : null, names[at]?.[style.words[at] ?? 0], '25%', rules[at], cellOf(person.results[at], way, at === 3), null];
  }));
  return workbookOf(sheetOf('2026Q3', [...style.titles.map((title) => [title]), headings, ...rows, [], ...style.foot.map((text) => [text])]));
};

const expected = (people: readonly Person[]): readonly string[] =>
  people.map(({ id, name, results }) => `${id} ${name} ${results.map((value, at) => (value === undefined ? 'missing-value' : (at === 3 ? value / 10 : value / 10_000).toFixed(4))).join(' ')}`);

const read = (workbook: WorkbookGrid): readonly string[] =>
  peopleOf(workbook, recognise(workbook), { targets: new Map() }).map(({ id, name, results }) => {
    const figures = ids.map((indicator) => {
      const result = results.get(indicator)?.result;
      return result === undefined ? 'absent' : result.kind === 'measured' ? result.value.toFixed(4) : result.problem.code;
    });
    return `${id ?? ''} ${name ?? ''} ${figures.join(' ')}`;
  });

describe('However somebody lays the same results out, the same people get the same results', () => {
  test('a row per person: any order of columns, any way to keep rates, any rows between', () => {
    fc.assert(fc.property(anyPeople, anyStyle, (people, style) => expect(read(wide(people, style))).toEqual(expected(people))), { numRuns: 300 });
  });

  test('a row per person and indicator: names repeated or only once', () => {
    fc.assert(fc.property(anyPeople, anyStyle, (people, style) => expect(read(long(people, style))).toEqual(expected(people))), { numRuns: 200 });
  });

  test('two tables below each other: every row is somebody’s, set apart with a reason, or about another table that is told', () => {
    fc.assert(
      fc.property(anyPeople, anyStyle, anyPeople, anyStyle, (first, one, second, other) => {
        const rows = [...rowsIn(wide(first, one)), [], ...rowsIn(wide(second, other))];
        const workbook = workbookOf(sheetOf('考核', rows));
        for (const row of unaccounted(workbook)) throw new Error(`Row ${row + 1} is nobody's: ${JSON.stringify(rows[row])}`);
      }),
      { numRuns: 150 },
    );
  });
});

const rowsIn = ({ sheets: [sheet] }: WorkbookGrid): readonly (readonly Cell[])[] =>
  (sheet?.values ?? []).map((cells, row) => cells.map((value, column): Cell => {
    const format = sheet?.formats.get(row)?.get(column);
    return format === undefined ? value : { value, format };
  }));

/** Rows within the columns of a chosen table, below its headings, that nothing tells of. */
const unaccounted = (workbook: WorkbookGrid): readonly number[] => {
  const [sheet] = workbook.sheets;
  const { tables, rejected } = recognise(workbook);
  if (sheet === undefined) return [];
  const view = viewSheet(sheet);
  const starts = [...tables.map(({ headingRows }) => headingRows.value.first), ...rejected.flatMap(({ cell }) => (cell === undefined ? [] : [Number(/\d+$/.exec(cell)?.[0]) - 1]))];
  return tables.flatMap((table) => {
    const { people, odd } = readTable(view, table);
    const own = new Set([...people.flatMap(({ rows }) => rows), ...odd.map(({ row }) => row), ...table.leftOut.map(({ row }) => row)]);
    const next = Math.min(sheet.values.length, ...starts.filter((start) => start > table.headingRows.value.last));
    const end = Math.min(next, ...titleRows(view, next, table.headingRows.value.last));
    const columns = table.columns.map(({ column }) => column);
    return Array.from({ length: end - table.headingRows.value.last - 1 }, (_, at) => table.headingRows.value.last + 1 + at).filter(
      (row) => !own.has(row) && !isBlankRow(view, row, Math.min(...columns), Math.max(...columns)),
    );
  });
};
