import type { Area, SheetGrid, WorkbookGrid } from '../grid';
import { sameSheetName } from '../plan/sheet-names';

/** Where a formula stands: names and table columns depend on it. */
export type Standing = { readonly workbook: WorkbookGrid; readonly sheet: SheetGrid; readonly row: number };

/** Cells that a text of a formula means. `prefix` is the sheet as it was written, with its `!`. */
export type CellReference = { readonly sheet: SheetGrid; readonly prefix: string; readonly area: Area; readonly isFixed: { readonly row: boolean; readonly column: boolean } };

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const columnOf = (letters: string): number => [...letters.toUpperCase()].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const sheetNamed = ({ workbook, sheet }: Standing, written: string): SheetGrid | undefined => {
  if (written === '') return sheet;
  const bare = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return workbook.sheets.find(({ name }) => sameSheetName(name) === sameSheetName(bare));
};

/** What cells there are: `F:F` ends where the sheet's content ends. */
const within = (sheet: SheetGrid, area: Area): Area => ({
  ...area,
  bottom: area.bottom === LAST_ROW ? Math.max(area.top, sheet.rowCount - 1) : area.bottom,
  right: area.right === LAST_COLUMN ? Math.max(area.left, sheet.columnCount - 1) : area.right,
});

const cellsOrColumns = /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?$/iu;
const wholeColumns = /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;

const ofCells = (text: string, standing: Standing): CellReference | undefined => {
  const [, written = '', columnFixed, letters, rowFixed, row, , lastLetters, , lastRow] = cellsOrColumns.exec(text) ?? [];
  const sheet = letters === undefined ? undefined : sheetNamed(standing, written);
  if (sheet === undefined || letters === undefined) return undefined;
  const [left, right] = [columnOf(letters), columnOf(lastLetters ?? letters)];
  const [top, bottom] = [Number(row) - 1, Number(lastRow ?? row) - 1];
  return {
    sheet,
    prefix: written === '' ? '' : `${written}!`,
    area: { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: Math.min(left, right), right: Math.max(left, right) },
    isFixed: { row: rowFixed === '$', column: columnFixed === '$' },
  };
};

const ofColumns = (text: string, standing: Standing): CellReference | undefined => {
  const [, written = '', fixed, first, last] = wholeColumns.exec(text) ?? [];
  const sheet = first === undefined ? undefined : sheetNamed(standing, written);
  if (sheet === undefined || first === undefined || last === undefined) return undefined;
  const area = within(sheet, { top: 0, bottom: LAST_ROW, left: columnOf(first), right: columnOf(last) });
  return { sheet, prefix: written === '' ? '' : `${written}!`, area, isFixed: { row: false, column: fixed === '$' } };
};

const tableColumn = /^([\p{L}_\\][\p{L}\p{N}_.]*)?\[(@?)\[?([^[\]]+?)\]?\]$/u;

/** `[@得分]`, `结果[得分]`: a column of a table, in the formula's row or whole. */
const ofTable = (text: string, { workbook, sheet: own, row }: Standing): CellReference | undefined => {
  const [, name, here, column] = tableColumn.exec(text) ?? [];
  if (column === undefined) return undefined;
  for (const sheet of workbook.sheets) {
    for (const { name: tableName, area, columns } of sheet.tables) {
      const isMeant = name === undefined ? sheet === own && row >= area.top && row <= area.bottom : tableName.toLowerCase() === name.toLowerCase();
      const at = columns.findIndex((heading) => heading.toLowerCase() === column.toLowerCase());
      if (!isMeant || at < 0 || (here === '' && name === undefined)) continue;
      const rows = here === '@' ? { top: row, bottom: row } : { top: area.top + 1, bottom: area.bottom };
      const prefix = sheet === own ? '' : `'${sheet.name.replaceAll("'", "''")}'!`;
      return { sheet, prefix, area: { ...rows, left: area.left + at, right: area.left + at }, isFixed: { row: here !== '@', column: true } };
    }
  }
  return undefined;
};

const ofName = (text: string, standing: Standing): CellReference | undefined => {
  const named = standing.workbook.names.filter(({ name, sheet }) => name.toLowerCase() === text.toLowerCase() && (sheet === undefined || sheet === standing.sheet.name));
  const meant = named.find(({ sheet }) => sheet !== undefined) ?? named[0];
  const refersTo = meant?.refersTo.replace(/^=/, '');
  return refersTo === undefined || refersTo === text ? undefined : (ofCells(refersTo, standing) ?? ofColumns(refersTo, standing));
};

/** The cells that a reference means: `F5`, `'Q3'!$F$5:$F$9`, `F:F`, a column of a table, or a defined name. None for anything else. */
export const readReference = (text: string, standing: Standing): CellReference | undefined => {
  const trimmed = text.trim();
  return ofCells(trimmed, standing) ?? ofColumns(trimmed, standing) ?? ofTable(trimmed, standing) ?? ofName(trimmed, standing);
};
