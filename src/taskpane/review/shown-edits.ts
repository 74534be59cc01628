import type { CellInput, Plan } from '../../workbook/edit';
import type { WorkbookGrid } from '../../workbook/grid';
import { a1 } from '../../workbook/plan/a1';
import { shownCell } from '../../workbook/recognise/shown-cell';

/** One cell of a sheet that is there: what it shows, and what it would show. */
export type ShownEdit = { readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string; /** A number that was kept as text: both look alike. */ readonly wasText: boolean };

type Touched = { readonly row: number; readonly column: number; readonly input?: CellInput; readonly format?: string };

const shownInput = (input: CellInput, format: string | undefined): string => {
  if ('text' in input) return input.text;
  if ('number' in input) return shownCell(input.number, format);
  if ('boolean' in input) return shownCell(input.boolean, format);
  return 'formula' in input ? `=${input.formula}` : '';
};

/** Every cell that the plan changes on sheets that are there, in its order; a cell that is changed twice appears once, as it will be. */
export const shownEdits = (plan: Plan, workbook: WorkbookGrid): readonly ShownEdit[] => {
  const touched = new Map<string, { readonly sheet: string } & Touched>();
  const touch = (sheet: string, change: Touched): void => {
    const key = `${sheet}\u0001${change.row}\u0001${change.column}`;
    touched.set(key, { ...touched.get(key), sheet, ...change });
  };
  for (const edit of plan) {
    if (edit.kind === 'write') {
      edit.cells.forEach((cells, down) => cells.forEach((input, right) => {
        if (input !== undefined) touch(edit.sheet, { row: edit.row + down, column: edit.column + right, input });
      }));
    }
    if (edit.kind === 'style' && edit.style.numberFormat !== undefined) {
      const { numberFormat: format } = edit.style;
      for (let row = edit.area.top; row <= edit.area.bottom; row += 1) for (let column = edit.area.left; column <= edit.area.right; column += 1) touch(edit.sheet, { row, column, format });
    }
  }
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return [...touched.values()].flatMap(({ sheet, row, column, input, format }) => {
    const grid = sheets.get(sheet);
    if (grid === undefined || input === undefined) return [];
    const value = grid.values[row]?.[column] ?? null;
    const own = grid.formats.get(row)?.get(column);
    const formula = grid.formulas.get(row)?.get(column);
    return [{ sheet, cell: a1(row, column), before: formula === undefined ? shownBefore(value, own) : `=${formula}`, after: shownInput(input, format ?? own), wasText: typeof value === 'string' && value !== '' && 'number' in input }];
  });
};

/** Texts as they stand there, spaces included: some edits remove nothing else. */
const shownBefore = (value: WorkbookGrid['sheets'][number]['values'][number][number], format: string | undefined): string =>
  typeof value === 'string' ? value : shownCell(value, format);
