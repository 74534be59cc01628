import type { ICellData } from '@univerjs/core';
import type { Book } from '../../../src/workbench/book/book';
import { partsNow } from '../../../src/workbench/book/parts-now';
import { IDefinedNamesService } from '@univerjs/engine-formula';

type Line = Readonly<Record<string, unknown>> | null | undefined;

const isBare = (value: unknown): boolean => value === null || value === undefined || value === '' || (typeof value === 'object' && Object.values(value).every(isBare));

/** What is null, undefined or empty says nothing. */
const bare = (value: unknown): unknown => (typeof value !== 'object' || value === null || Array.isArray(value)
  ? value
  : Object.fromEntries(Object.entries(value).filter(([, one]) => !isBare(one)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, bare(one)])));

const lines = (look: (one: Line) => unknown, data: Readonly<Record<string, Line>> | undefined): unknown => bare(Object.fromEntries(Object.entries(data ?? {})
  .map(([at, line]) => [at, { ...line, ah: undefined, hd: line?.['hd'] === 1 ? 1 : undefined, ia: line?.['ia'] === 1 ? 1 : undefined, s: look(line) }])));

/** Everything that the workbook is, to be compared: cells with their looks, lines, merges, sheets, names and all that lies beside the grid. */
export const stateOf = (book: Book): unknown => {
  const { workbook, injector, unitId } = book.engine;
  const look = (one: Line): unknown => bare(workbook.getStyles().getStyleByCell(one as ICellData));
  const sheets = workbook.getSheets().map((sheet) => {
    const { id, name, hidden, tabColor, freeze, mergeData, rowData, columnData, showGridlines } = sheet.getConfig();
    const cells: Record<string, unknown> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const one = bare({ v: cell?.v, f: cell?.f, si: cell?.si, p: cell?.p, custom: cell?.custom, s: look(cell as Line) });
      if (!isBare(one)) cells[`${row},${column}`] = one;
    });
    const merges = mergeData.map(({ startRow, startColumn, endRow, endColumn }) => `${startRow},${startColumn},${endRow},${endColumn}`).sort();
    const frozen = { ...freeze, startRow: freeze.startRow <= 0 ? 0 : freeze.startRow, startColumn: freeze.startColumn <= 0 ? 0 : freeze.startColumn };
    return {
      id, name, hidden: hidden === 1, tabColor: tabColor === '' ? undefined : tabColor, frozen, showGridlines, merges, cells,
      rows: lines(look, rowData as Record<string, Line>), columns: lines(look, columnData as Record<string, Line>),
    };
  });
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map(({ id, name, formulaOrRefString }) => `${id} ${name} ${formulaOrRefString}`).sort();
  const parts = Object.fromEntries([...partsNow(book)].map(([list, { held }]) => [list, [...held.values()]]));
  return { sheets, names, parts };
};
