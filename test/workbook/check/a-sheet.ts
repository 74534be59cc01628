import type { Quantity } from '../../../src/domain/quantity';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { check } from '../../../src/workbook/check/check';
import type { Finding } from '../../../src/workbook/check/finding';
import { recognise } from '../../../src/workbook/recognise/recognise';
import type { Settings } from '../../../src/workbook/recognise/settings';
import { sheetOf, workbookOf, type Cell, type SheetExtras } from '../grid-of';

export const targets: ReadonlyMap<string, Quantity> = new Map([['drop-off-rate', { amount: 3, unit: '%' }]]);

export const headings = ['工号', '姓名', '部门', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'] as const;

const names = ['王伟', '李娜', '张敏', '刘洋', '陈静', '杨帆'];

/** Somebody with good results; `figures` replace the four results. */
export const person = (at: number, figures: Readonly<Partial<Record<'drop' | 'arrears' | 'collection' | 'satisfaction' | 'id' | 'name' | 'department' | 'position', Cell>>> = {}): readonly Cell[] => [
  'id' in figures ? figures.id : `10${String(at).padStart(2, '0')}`,
  'name' in figures ? figures.name : names[at - 1],
  'department' in figures ? figures.department : '长话业务事业部',
  'position' in figures ? figures.position : '大客户关系组主管',
  'drop' in figures ? figures.drop : '2%',
  'arrears' in figures ? figures.arrears : `${3 + at / 10}‰`,
  'collection' in figures ? figures.collection : `${71 + at}%`,
  'satisfaction' in figures ? figures.satisfaction : 4,
];

/** A sheet of the third quarter of 2026 with those people; the first stands in row 2. */
export const quarter = (rows: readonly (readonly Cell[])[], extras: SheetExtras = {}): WorkbookGrid => workbookOf(sheetOf('2026Q3', [headings, ...rows], extras));

export const findingsIn = (workbook: WorkbookGrid, settings: Settings = { targets }): readonly Finding[] => check(workbook, recognise(workbook), settings);

/** One line for each finding: `error missing-value F3`. */
const linesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ severity, code, cell }) => [severity, code, cell].filter((part) => part !== undefined).join(' '));

export const found = (workbook: WorkbookGrid, settings?: Settings): readonly string[] => linesOf(findingsIn(workbook, settings));
