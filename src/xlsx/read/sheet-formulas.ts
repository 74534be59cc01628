import type { Area, CellValue } from '../../workbook/grid';
import { formulaPieces } from '../../workbook/formula/formula-pieces';
import type { FormulaPiece } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../reference/moved-formula';
import { areaOfAddress } from '../reference/cell-address';
import { formulaAsShown } from '../../workbook/formula-as-shown';
import type { Attributes } from '../xml/scan-elements';

type Shared = { readonly row: number; readonly column: number; readonly pieces: readonly FormulaPiece[] };
type Follower = { readonly row: number; readonly column: number; readonly index: string };

/** Cells of all multi-cell array formulas together that are marked as formula cells; beyond, only their first cells are. */
const mostArrayCells = 1_000_000;

export type SheetFormulas = {
  /** A cell's `<f>`: its attributes and text, which is empty for most cells of a shared formula. */
  readonly add: (row: number, column: number, attributes: Attributes, text: string) => void;
  /** Resolves what could not be resolved before all was read. */
  readonly end: (values: readonly (readonly CellValue[])[]) => void;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
};

/** Gathers the formulas of a sheet: shared ones written out for their cells, array formulas at each of theirs that has a value. */
export const sheetFormulas = (): SheetFormulas => {
  const rows = new Map<number, Map<number, string>>();
  const shared = new Map<string, Shared>();
  const followers: Follower[] = [];
  const arrays: { readonly area: Area; readonly formula: string }[] = [];

  const set = (row: number, column: number, formula: string): void => {
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, new Map([[column, formula]]));
    else columns.set(column, formula);
  };

  const follow = ({ row, column, index }: Follower): boolean => {
    const first = shared.get(index);
    if (first !== undefined) set(row, column, movedFormula(first.pieces, row - first.row, column - first.column));
    return first !== undefined;
  };

  const add = (row: number, column: number, attributes: Attributes, text: string): void => {
    const type = attributes.get('t');
    const index = attributes.get('si');
    const formula = formulaAsShown(text);
    if (type === 'shared' && index !== undefined) {
      if (text === '') {
        const follower = { row, column, index };
        if (!follow(follower)) followers.push(follower);
        return;
      }
      shared.set(index, { row, column, pieces: formulaPieces(formula) });
    }
    if (type === 'dataTable') set(row, column, `TABLE(${attributes.get('r1') ?? ''},${attributes.get('r2') ?? ''})`);
    else set(row, column, formula);
    const area = type === 'array' ? areaOfAddress(attributes.get('ref') ?? '') : undefined;
    if (area !== undefined) arrays.push({ area, formula });
  };

  const end = (values: readonly (readonly CellValue[])[]): void => {
    followers.forEach((follower) => follow(follower));
    let left = mostArrayCells;
    for (const { area, formula } of arrays) {
      for (let row = area.top; row <= Math.min(area.bottom, values.length - 1); row++) {
        const cells = values[row];
        const last = cells === undefined ? -1 : Math.min(area.right, cells.length - 1);
        left -= 1 + Math.max(0, last - area.left);
        if (left < 0) return;
        for (let column = area.left; column <= last; column++) if (rows.get(row)?.has(column) !== true) set(row, column, formula);
      }
    }
  };

  return { add, end, rows };
};
