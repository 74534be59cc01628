import type { CellInput, Edit, Plan } from '../../../src/workbook/edit';
import type { CellValue, DefinedName, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';

type Sheet = {
  name: string;
  inputs: Map<string, CellInput>;
  formats: Map<string, string>;
  merges: SheetGrid['merges'];
  tables: SheetGrid['tables'];
  rows: number;
  columns: number;
};

const at = (row: number, column: number): string => `${row}:${column}`;

const inputOf = (value: CellValue, formula: string | undefined): CellInput => {
  if (formula !== undefined) return { formula, shows: value as string };
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { boolean: value };
  return typeof value === 'string' ? { text: value } : { empty: true };
};

const opened = (grid: SheetGrid): Sheet => ({
  name: grid.name,
  inputs: new Map(grid.values.flatMap((row, r) => row.map((value, c) => [at(r, c), inputOf(value, grid.formulas.get(r)?.get(c))] as const))),
  formats: new Map([...grid.formats].flatMap(([r, row]) => [...row].map(([c, format]) => [at(r, c), format] as const))),
  merges: grid.merges,
  tables: grid.tables,
  rows: grid.rowCount,
  columns: grid.columnCount,
});

const valueOf = (input: CellInput | undefined): CellValue => {
  if (input === undefined || 'empty' in input) return null;
  if ('text' in input) return input.text;
  if ('number' in input) return input.number;
  return 'boolean' in input ? input.boolean : input.shows;
};

const shiftedKey = (key: string, below: number, by: number): string => {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return at(row > below ? row + by : row, column);
};

const repeat = <T>(cells: Map<string, T>, row: number, times: number): Map<string, T> => {
  const moved = new Map([...cells].map(([key, value]) => [shiftedKey(key, row, times), value]));
  for (const [key, value] of cells) {
    const [r, column = 0] = key.split(':').map(Number);
    if (r === row) for (let copy = 1; copy <= times; copy += 1) moved.set(at(row + copy, column), value);
  }
  return moved;
};

const write = (sheet: Sheet, edit: Extract<Edit, { kind: 'write' }>): void => {
  edit.cells.forEach((row, r) => row.forEach((cell, c) => {
    if (cell !== undefined) sheet.inputs.set(at(edit.row + r, edit.column + c), cell);
    if (cell !== undefined && !('empty' in cell)) sheet.columns = Math.max(sheet.columns, edit.column + c + 1);
  }));
  sheet.rows = Math.max(sheet.rows, edit.row + edit.cells.length);
};

const gridOf = (sheet: Sheet): SheetGrid => {
  const rows = Array.from({ length: sheet.rows }, (_, r) => Array.from({ length: sheet.columns }, (_, c) => sheet.inputs.get(at(r, c))));
  const mapped = <T>(read: (r: number, c: number) => T | undefined): ReadonlyMap<number, ReadonlyMap<number, T>> =>
    new Map(rows.map((row, r) => [r, new Map(row.flatMap((_, c) => { const one = read(r, c); return one === undefined ? [] : [[c, one] as const]; }))] as const));
  return {
    name: sheet.name, visibility: 'visible', rowCount: sheet.rows, columnCount: sheet.columns,
    values: rows.map((row) => row.map(valueOf)),
    formulas: mapped((r, c) => { const input = sheet.inputs.get(at(r, c)); return input !== undefined && 'formula' in input ? input.formula : undefined; }),
    formats: mapped((r, c) => sheet.formats.get(at(r, c))),
    merges: sheet.merges, hiddenRows: new Set(), hiddenColumns: new Set(), tables: sheet.tables, isProtected: false,
  };
};

/** A plan carried out on a workbook in memory, strictly: what a host would refuse, throws. */
export const carriedOut = (workbook: WorkbookGrid, plan: Plan): WorkbookGrid => {
  const sheets = new Map(workbook.sheets.map((grid) => [grid.name, opened(grid)]));
  const names = new Map<string, DefinedName>(workbook.names.map((name) => [name.name, name]));
  const open = (name: string): Sheet => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const add = (name: string, sheet: Omit<Sheet, 'name'>): void => {
    if ([...sheets.keys()].some((one) => one.toLowerCase() === name.toLowerCase())) throw new Error(`sheet ${name} exists`);
    if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw new Error(`${name} cannot be the name of a sheet`);
    sheets.set(name, { ...sheet, name });
  };
  const empty = (): Omit<Sheet, 'name'> => ({ inputs: new Map(), formats: new Map(), merges: [], tables: [], rows: 0, columns: 0 });
  for (const edit of plan) {
    switch (edit.kind) {
      case 'add-sheet': add(edit.sheet, empty()); break;
      case 'clear-sheet': sheets.set(edit.sheet, { ...empty(), name: open(edit.sheet).name }); break;
      case 'copy-sheet': { const from = open(edit.from); add(edit.to, { ...from, inputs: new Map(from.inputs), formats: new Map(from.formats), tables: [] }); break; }
      case 'write': write(open(edit.sheet), edit); break;
      case 'style': {
        const { numberFormat } = edit.style;
        if (edit.area.bottom < edit.area.top || edit.area.right < edit.area.left) throw new Error('an area that is none');
        if (numberFormat !== undefined) {
          for (let r = edit.area.top; r <= edit.area.bottom; r += 1) for (let c = edit.area.left; c <= edit.area.right; c += 1) open(edit.sheet).formats.set(at(r, c), numberFormat);
        }
        break;
      }
      case 'repeat-row': {
        const sheet = open(edit.sheet);
        sheet.inputs = repeat(sheet.inputs, edit.row, edit.times);
        sheet.formats = repeat(sheet.formats, edit.row, edit.times);
        sheet.rows += edit.times;
        break;
      }
      case 'merge': open(edit.sheet).merges = [...open(edit.sheet).merges, edit.area]; break;
      case 'table': {
        if ([...sheets.values()].some(({ tables }) => tables.some(({ name }) => name === edit.name))) throw new Error(`table ${edit.name} exists`);
        const sheet = open(edit.sheet);
        const columns = Array.from({ length: edit.area.right - edit.area.left + 1 }, (_, c) => String(valueOf(sheet.inputs.get(at(edit.area.top, edit.area.left + c)))));
        if (new Set(columns).size !== columns.length) throw new Error('headings of a table have to differ');
        sheet.tables = [...sheet.tables, { name: edit.name, area: edit.area, columns }];
        break;
      }
      case 'define-name': names.set(edit.name, { name: edit.name, refersTo: edit.refersTo }); break;
      default: open(edit.sheet);
    }
  }
  return { sheets: [...sheets.values()].map(gridOf), names: [...names.values()] };
};

export const sheetNamed = (workbook: WorkbookGrid, name: string): SheetGrid => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}; there are ${workbook.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
};
