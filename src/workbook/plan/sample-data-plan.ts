import { indicatorById } from '../../catalogue/indicators/index';
import { positionById } from '../../catalogue/positions/index';
import type { Locale } from '../../domain/locale';
import type { CellInput, Plan } from '../edit';
import type { WorkbookGrid } from '../grid';
import { colours, lined, looks } from './sheet-looks';
import { freeSheetName } from './sheet-names';
import { takenNames } from './planned-sheets';

type SampleWords = {
  readonly sheet: string;
  readonly title: string;
  readonly font: string;
  readonly headings: readonly [id: string, name: string, department: string, position: string];
  readonly departments: readonly [north: string, east: string, south: string];
  readonly people: readonly string[];
  /** After an indicator's name: the target, the unit. */
  readonly withTarget: (name: string) => string;
  readonly perMille: (name: string) => string;
};

const words: Readonly<Record<Locale, SampleWords>> = {
  'zh-CN': {
    sheet: '2026Q3 考核结果', title: '示例：2026年第三季度大客户关系组主管考核结果', font: '等线',
    headings: ['工号', '姓名', '部门', '岗位'], departments: ['北京大区', '上海大区', '广州大区'],
    people: ['陈立群', '赵晓燕', '孙国栋', '林文静', '周德明', '吴慧敏', '徐海涛', '欧阳雪', '黄志强', '何美玲', '郭子豪', '马秀英'],
    withTarget: (name) => `${name}（目标3%）`, perMille: (name) => `${name}（‰）`,
  },
  'zh-TW': {
    sheet: '2026Q3 考核結果', title: '範例：2026年第三季大客戶關係組主管考核結果', font: 'Microsoft JhengHei',
    headings: ['工號', '姓名', '部門', '職位'], departments: ['台北區', '台中區', '高雄區'],
    people: ['陳立群', '趙曉燕', '孫國棟', '林文靜', '周德明', '吳慧敏', '徐海濤', '歐陽雪', '黃志強', '何美玲', '郭子豪', '馬秀英'],
    withTarget: (name) => `${name}（目標3%）`, perMille: (name) => `${name}（‰）`,
  },
  'en-US': {
    sheet: '2026Q3 results', title: 'Sample: key-account relations supervisors, third quarter of 2026 (2026Q3)', font: 'Calibri',
    headings: ['No.', 'Name', 'Department', 'Position'], departments: ['North', 'East', 'South'],
    people: ['Grace Chen', 'Sarah Zhao', 'Henry Sun', 'Jane Lin', 'David Zhou', 'Helen Wu', 'Tom Xu', 'Snow Ouyang', 'James Huang', 'May He', 'Peter Guo', 'Rose Ma'],
    withTarget: (name) => `${name} (target 3%)`, perMille: (name) => `${name} (‰)`,
  },
};

type Figures = readonly [dropOff: number, arrears: number | string, collection: number | null, satisfaction: number];

/** As results arrive: a number kept as text, an empty cell, a share typed without its sign. */
const figures: readonly Figures[] = [
  [0.018, 3.2, 0.812, 4.4], [0.024, 4.1, 0.745, 4.1], [0.031, '5.6', 0.702, 3.9], [0.009, 1.8, 0.905, 4.7], [0.045, 8.3, null, 3.6], [0.027, 4.7, 73.1, 4.2],
  [0.062, 11.4, 0.594, 3.2], [0.015, 2.9, 0.866, 4.5], [0.033, 6.2, 0.719, 3.8], [0.021, 3.8, 0.778, 4.3], [0.058, 9.1, 0.641, 3.5], [0.012, 2.4, 0.842, 4.6],
];

const ids = ['0112', '0127', '0131', '0158', '0203', '0219', '0224', '0240', '0305', '0311', '0326', '0333'];
const HEADING = 1;
const PEOPLE_PER_DEPARTMENT = 4;

const cellOf = (value: string | number | null): CellInput => (value === null ? { empty: true } : typeof value === 'string' ? { text: value } : { number: value });

const indicatorName = (id: string, locale: Locale): string => indicatorById(id)?.names[locale] ?? id;

const headingsOf = (locale: Locale): readonly string[] => {
  const { headings, withTarget, perMille } = words[locale];
  return [
    ...headings,
    withTarget(indicatorName('drop-off-rate', locale)), perMille(indicatorName('arrears-rate', locale)),
    indicatorName('collection-rate', locale), indicatorName('internal-customer-satisfaction', locale),
  ];
};

const rowsOf = (locale: Locale): readonly (readonly CellInput[])[] => {
  const { people, departments } = words[locale];
  const position = positionById('key-account-supervisor')?.names[locale] ?? '';
  return figures.map((row, index) =>
    [ids[index] ?? '', people[index] ?? '', departments[Math.floor(index / PEOPLE_PER_DEPARTMENT)] ?? '', position, ...row].map(cellOf));
};

export type SampleData = { readonly plan: Plan; readonly sheet: string; readonly people: number };

/** A sheet of invented results on which everything can be tried: 12 people, and a few cells as careless as real ones. */
export const sampleDataPlan = (workbook: WorkbookGrid, locale: Locale): SampleData => {
  const { sheet: wanted, title, font } = words[locale];
  const sheet = freeSheetName([wanted], takenNames(workbook));
  const [headings, rows] = [headingsOf(locale), rowsOf(locale)];
  const last = HEADING + rows.length;
  const right = headings.length - 1;
  const column = (at: number, numberFormat: string): Plan[number] => ({ kind: 'style', sheet, area: { top: HEADING + 1, bottom: last, left: at, right: at }, style: { numberFormat } });
  return {
    sheet,
    people: rows.length,
    plan: [
      { kind: 'add-sheet', sheet },
      { kind: 'style', sheet, area: { top: 0, bottom: last, left: 0, right }, style: { font, size: 11, vertical: 'center' } },
      { kind: 'style', sheet, area: { top: 0, bottom: 0, left: 0, right: 0 }, style: { bold: true, size: 14, colour: colours.head } },
      { kind: 'style', sheet, area: { top: HEADING, bottom: HEADING, left: 0, right }, style: looks.columnHead },
      { kind: 'style', sheet, area: { top: HEADING + 1, bottom: last, left: 0, right }, style: lined },
      column(0, '@'), column(4, '0.0%'), column(5, '0.0'), column(6, '0.0%'), column(7, '0.0'),
      { kind: 'write', sheet, row: 0, column: 0, cells: [[{ text: title }], headings.map(cellOf), ...rows] },
      { kind: 'column-widths', sheet, widths: [9, 14, 14, 24, 18, 16, 16, 16] },
      { kind: 'row-height', sheet, row: HEADING, height: 34 },
      { kind: 'freeze', sheet, rows: HEADING + 1, columns: 2 },
    ],
  };
};
