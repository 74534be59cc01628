import type { InEachLanguage } from '../../domain/locale';
import type { CellValue, SheetGrid, WorkbookGrid } from '../grid';
import { GRADES_TABLE } from '../plan/own-sheets';
import { meantBy } from '../plan/rules-columns';

/** The columns of the table of grades; known again in whatever language they were written. */
export const gradesColumns = {
  grade: { 'zh-CN': '等级', 'zh-TW': '等第', 'en-US': 'Grade' },
  from: { 'zh-CN': '总分下限', 'zh-TW': '總分下限', 'en-US': 'Lower limit' },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type GradesColumn = keyof typeof gradesColumns;

/** Where grades stand: two columns, and the rows that both Kaohe and the formulas on forms look at. */
export type GradesPlace = { readonly sheet: string; readonly grade: number; readonly from: number; readonly first: number; readonly last: number };

export type GradesTable = {
  readonly sheet: SheetGrid;
  readonly heading: number;
  readonly left: number;
  readonly columns: ReadonlyMap<GradesColumn, number>;
};

/** So many grades have room, whether or not the table grows when people type below it. */
const ROOM = 20;

/** The table of grades of a workbook, by its name. */
export const findGradesTable = ({ sheets }: WorkbookGrid): GradesTable | undefined => {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === GRADES_TABLE.toLowerCase());
    if (table === undefined) continue;
    const { top, left, right } = table.area;
    const headings = Array.from({ length: right - left + 1 }, (_, index) => [meantIn(sheet.values[top]?.[left + index]), left + index] as const);
    const columns = new Map(headings.toReversed().flatMap(([column, index]) => (column === undefined ? [] : [[column, index] as const])));
    return { sheet, heading: top, left, columns };
  }
  return undefined;
};

const meantIn = (value: CellValue | undefined): GradesColumn | undefined => (typeof value === 'string' ? meantBy(gradesColumns, value) : undefined);

/** Undefined while a heading is missing. */
export const gradesPlace = ({ sheet, heading, columns }: GradesTable): GradesPlace | undefined => {
  const [grade, from] = [columns.get('grade'), columns.get('from')];
  const bottom = sheet.tables.find(({ area, name }) => area.top === heading && name.toLowerCase() === GRADES_TABLE.toLowerCase())?.area.bottom ?? heading;
  return grade === undefined || from === undefined ? undefined : placeFrom(sheet.name, heading + 1, bottom, { grade, from });
};

export const placeFrom = (sheet: string, first: number, bottom: number, columns: { readonly grade: number; readonly from: number }): GradesPlace =>
  ({ sheet, ...columns, first, last: Math.max(bottom, first + ROOM - 1) });
