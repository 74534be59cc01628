import fc from 'fast-check';
import { atOnce } from '../../../src/workbook/at-once';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { check } from '../../../src/workbook/check/check';
import { readForCheck } from '../../../src/workbook/check/checked-person';
import { findingText } from '../../../src/language/finding-text';
import { evidenceText } from '../../../src/language/evidence-text';
import { locales } from '../../../src/domain/locale';
import { peopleOf } from '../../../src/workbook/recognise/people-of';
import { recognise } from '../../../src/workbook/recognise/recognise';
import { error, percent, perMille, sheetOf, workbookOf, type Cell } from '../grid-of';
import { withTarget } from './seen';

const words = [
  '工号', '姓名', '员工姓名', '部门', '岗位', '考核周期', '大客户掉线率', '大客户欠费率（‰）', '欠费率', '托收率(%)', '内部客户满意度', '满意度得分', '指标', '实际值', '目标值', '权重', '考核结果设定', '自评', '上级评',
  '评分部门', '评分人', '序号', '总分', '备注', '单位', '欠费额', '应收额', '7月', '去年同期', 'Employee ID', 'Arrears rate', 'Result', 'Weight',
];
const values: readonly Cell[] = [
  null, '', ' ', '王伟', '李娜', '1001', 1001, '0012', '２０', '长话业务事业部', '大客户关系组主管', '2026Q3', '2026年第三季度考核结果', '合计', '小计', '平均', '备注：略', '制表人：赵敏', '单位：‰', '—', '4.2‰', '0.42%', '4.2', 4.2, 0.0042, 68,
  0.68, -1, 1e300, true, '=1+1', '@a', '<5‰为3；否则为1', '30%', percent(0.004), perMille(4.2), error('#DIV/0!'), { value: 46114, format: 'yyyy-mm-dd' }, { value: 3, formula: 'SUM(A1:A9)' }, { value: null, formula: 'A1' }, '\u0000\u0007', '大'.repeat(5000),
];

const cell = fc.oneof({ weight: 2, arbitrary: fc.constantFrom<Cell>(...words) }, { weight: 5, arbitrary: fc.constantFrom<Cell>(...values) });
const area = fc.tuple(fc.nat(6), fc.nat(10), fc.nat(2), fc.nat(3)).map(([left, top, right, bottom]) => `${'ABCDEFGHIJ'[left]}${top + 1}:${'ABCDEFGHIJ'[left + right]}${top + bottom + 1}`);
const anySheet = fc.record({
  heading: fc.array(fc.constantFrom<Cell>(...words), { minLength: 2, maxLength: 8 }),
  rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
  above: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }),
  merges: fc.array(area, { maxLength: 4 }),
});

const workbookFrom = (sheets: readonly { readonly heading: readonly Cell[]; readonly rows: readonly (readonly Cell[])[]; readonly above: readonly (readonly Cell[])[]; readonly merges: readonly string[] }[]): WorkbookGrid =>
  workbookOf(...sheets.map(({ heading, rows, above, merges }, at) => sheetOf(`表${at + 1}`, [...above, heading, ...rows], { merges })));

const anyWorkbook = fc.array(anySheet, { minLength: 1, maxLength: 3 }).map(workbookFrom);

describe('Whatever stands in a workbook', () => {
  test('each row of a table is somebody’s, set apart with a reason, odd, or blank', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const recognition = recognise(workbook);
        for (const { table, view, people, others, odd } of atOnce(readForCheck(workbook, recognition, withTarget)).tables) {
          const known = new Set([...[...people, ...others].flatMap(({ rows }) => rows), ...odd.map(({ row }) => row), ...table.leftOut.map(({ row }) => row)]);
          const left = Math.min(...table.columns.map(({ column }) => column));
          const right = Math.max(...table.columns.map(({ column }) => column));
          for (let row = table.dataRows.value.first; row <= table.dataRows.value.last; row += 1) {
            const cells = (view.sheet.values[row] ?? []).slice(left, right + 1);
            const isBlank = cells.every((value) => value === null || (typeof value === 'string' && value.trim() === ''));
            expect(known.has(row) || isBlank).toBe(true);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('everything recognised and found can be said in each language', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const recognition = recognise(workbook);
        const findings = check(workbook, recognition, withTarget);
        const evidence = recognition.tables.flatMap(({ columns, headingRows, dataRows, layout }) => [...columns.flatMap(({ role, unit }) => [...role.evidence, ...(unit?.evidence ?? [])]), ...headingRows.evidence, ...dataRows.evidence, ...layout.evidence]);
        for (const locale of locales) {
          for (const finding of findings) expect(Object.values(findingText(finding, locale)).join('')).not.toMatch(/undefined|NaN|\[object/);
          for (const each of evidence) expect(evidenceText(each, locale)).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a result that people get is a number in range, or says why it is none', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        for (const { results } of peopleOf(workbook, recognise(workbook), withTarget)) {
          for (const { result } of results.values()) if (result.kind === 'measured') expect(Number.isFinite(result.value) && result.value >= 0).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('what is found stands in the workbook', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const names = new Set(workbook.sheets.map(({ name }) => name));
        for (const { sheet, cell: at, cells } of check(workbook, recognise(workbook), withTarget)) {
          expect(sheet === undefined || names.has(sheet)).toBe(true);
          for (const each of [at, ...(cells ?? [])]) expect(each === undefined || /^[A-Z]{1,3}[1-9]\d*$/.test(each)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a long text, a wide sheet and thousands of merges are read in passing', () => {
    const wide = sheetOf('宽', [['工号', '姓名', '欠费率(‰)', ...Array.from({ length: 2000 }, (_, at) => `备注${at}`)], ['1', '王伟', 4.2], ['2', '大'.repeat(100_000), 4.2]]);
    const merged = sheetOf('合', [['工号', '姓名', '托收率(%)'], ...Array.from({ length: 3000 }, (_, at) => [String(at), '王伟', 68])], { merges: Array.from({ length: 1500 }, (_, at) => `D${at * 2 + 2}:D${at * 2 + 3}`) });
    expect(peopleOf(workbookOf(wide), recognise(workbookOf(wide)), withTarget).length).toBeGreaterThan(0);
    expect(peopleOf(workbookOf(merged), recognise(workbookOf(merged)), withTarget)).toHaveLength(3000);
  });
});
