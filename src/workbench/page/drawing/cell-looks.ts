import { cellReader, usedArea, type Cell, type Content } from '../../grid/cells';
import { contains, intersection, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import { serialOf } from '../../book/date-period';
import type { ConditionalFormatPart, TablePart } from '../../book/parts';
import { conditionalLook } from './conditional/conditional-look';
import { groundOf, type Ground } from './conditional/ground';
import type { Look } from './conditional/look';
import type { FormulaAnswers } from './formula-answers';
import { tableLook } from './table-look';

/** How one sheet's cells are drawn beyond their own formats, until something changes. */
export type CellLooks = {
  readonly isPlain: boolean;
  /** What lies under the cell's own format. */
  readonly under: (row: number, column: number) => Look | undefined;
  /** What lies over it. */
  readonly over: (row: number, column: number) => Look | undefined;
  /** What people said about it. */
  readonly remark: (row: number, column: number) => 'comment' | 'note' | undefined;
};

const isIn = (areas: readonly Area[], row: number, column: number): Area | undefined => areas.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

const groundFor = (book: Book, sheetId: string, areas: readonly Area[]): Ground => {
  const used = usedArea(book.engine, sheetId, false);
  const cell = cellReader(book.engine, sheetId);
  const contents: Content[] = [];
  if (used === undefined) return groundOf(contents);
  const bounds = { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn };
  for (const area of areas) {
    const common = intersection(area, bounds);
    if (common === undefined) continue;
    for (let row = common.top; row <= common.bottom; row += 1) for (let column = common.left; column <= common.right; column += 1) contents.push(cell(row, column).content);
  }
  return groundOf(contents);
};

const isEmpty = (look: object): boolean => Object.keys(look).length === 0;

type Reader = (row: number, column: number) => Cell;

const conditional = (book: Book, sheetId: string, answers: FormulaAnswers, rules: readonly ConditionalFormatPart[]): CellLooks['over'] => {
  const grounds = new Map<string, Ground>();
  const looks = new Map<string, Look>();
  const today = serialOf(new Date());
  let cell: Reader | undefined;
  const ground = (rule: ConditionalFormatPart): Ground => {
    const key = JSON.stringify(rule.areas);
    const known = grounds.get(key) ?? groundFor(book, sheetId, rule.areas);
    grounds.set(key, known);
    return known;
  };
  const look = (row: number, column: number): Look => {
    const over = rules.filter((rule) => isIn(rule.areas, row, column) !== undefined);
    if (over.length === 0) return {};
    cell ??= cellReader(book.engine, sheetId);
    const { content } = cell(row, column);
    return conditionalLook(over, (rule) => ({
      content, today, ground: () => ground(rule),
      ask: (formula) => {
        const [area, [first]] = [isIn(rule.areas, row, column), rule.areas];
        if (area === undefined || first === undefined) return undefined;
        return answers.at({ sheetId, formula, origin: { row: first.top, column: first.left }, area }, row, column);
      },
    }));
  };
  return (row, column) => {
    const key = `${row},${column}`;
    const known = looks.get(key) ?? look(row, column);
    looks.set(key, known);
    return isEmpty(known) ? undefined : known;
  };
};

const tableAt = (tables: readonly TablePart[], row: number, column: number): TablePart | undefined =>
  tables.find(({ area }) => contains(area, { top: row, left: column, bottom: row, right: column }));

export const cellLooksOf = (book: Book, sheetId: string, answers: FormulaAnswers): CellLooks => {
  const here = (one: { readonly sheetId: string }): boolean => one.sheetId === sheetId;
  const [rules, tables] = [book.conditionalFormats.filter(here), book.tables.filter(here)];
  const remarks = new Map<string, 'comment' | 'note'>();
  for (const { cell } of book.notes.filter(here)) remarks.set(`${cell.top},${cell.left}`, 'note');
  for (const { cell } of book.comments.filter(here)) remarks.set(`${cell.top},${cell.left}`, 'comment');
  return {
    isPlain: rules.length === 0 && tables.length === 0 && remarks.size === 0,
    under: (row, column) => {
      const table = tableAt(tables, row, column);
      const look = table === undefined ? {} : tableLook(table, row, column);
      return isEmpty(look) ? undefined : look;
    },
    over: rules.length === 0 ? () => undefined : conditional(book, sheetId, answers, rules),
    remark: (row, column) => remarks.get(`${row},${column}`),
  };
};
