import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';

const typed = (value: CellValue, formula: string | undefined): string | undefined => {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return undefined;
  return typeof value === 'number' ? String(value) : `'${typeof value === 'object' ? value.error : String(value)}`;
};

const cellsOf = ({ values, formulas }: SheetGrid): readonly (readonly [number, number, string])[] =>
  values.flatMap((row, r) => row.flatMap((value, c) => {
    const input = typed(value, formulas.get(r)?.get(c));
    return input === undefined ? [] : [[r, c, input] as const];
  }));

/** What an independent engine shows in each cell that holds something, by sheet and `row:column`. One process for all workbooks. */
export const recalculated = (workbooks: readonly WorkbookGrid[]): readonly ReadonlyMap<string, ReadonlyMap<string, string>>[] => {
  const given = workbooks.map(({ sheets }) => sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })));
  const answer = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'recalculate.mjs')], { input: JSON.stringify(given), maxBuffer: 1e9 }).toString(),
  ) as readonly (readonly (readonly string[])[])[];
  return given.map((sheets, w) => new Map(sheets.map(({ name, cells }, s) => [
    name,
    new Map(cells.map(([r, c], index) => [`${r}:${c}`, answer[w]?.[s]?.[index] ?? ''] as const)),
  ] as const)));
};
