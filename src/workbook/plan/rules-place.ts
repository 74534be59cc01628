import { findIndicator, indicatorById } from '../../catalogue/indicators/index';
import type { CellValue } from '../grid';
import type { RulesColumn } from './rules-columns';

/** A row of the rules sheet, as it will stand there. */
export type PlacedRow = {
  readonly value: (column: RulesColumn) => CellValue | undefined;
  readonly format: (column: RulesColumn) => string;
};

/** Where the rules sheet holds what: the columns, and the rows that formulas look through. */
export type RulesPlace = {
  readonly sheet: string;
  readonly columns: ReadonlyMap<RulesColumn, number>;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly PlacedRow[];
};

/** So many rows are looked through, whether or not the table grows when people type below it. */
const ROOM = 100;

export const rulesPlace = (
  sheet: string, columns: ReadonlyMap<RulesColumn, number>, { first, last }: { readonly first: number; readonly last: number }, rows: readonly PlacedRow[],
): RulesPlace => ({ sheet, columns, first, last: Math.max(last, first + ROOM - 1), rows });

/** What stands in a row's cell as a text, blanks and all; none for anything else. */
export const textIn = (row: PlacedRow, column: RulesColumn): string | undefined => {
  const value = row.value(column);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** The one row of a scheme for an indicator; none where two rows claim it. */
export const placedRow = ({ rows }: RulesPlace, scheme: { readonly id: string; readonly names: Readonly<Record<string, string>> }, indicator: string): PlacedRow | undefined => {
  const found = rows.filter((row) => {
    const name = textIn(row, 'indicator');
    const id = textIn(row, 'schemeId');
    const isOfScheme = id === undefined ? Object.values(scheme.names).includes(textIn(row, 'scheme') ?? '') || textIn(row, 'scheme') === scheme.id : id === scheme.id;
    return isOfScheme && name !== undefined && (findIndicator(name)?.id ?? indicatorById(textIn(row, 'indicatorId') ?? '')?.id) === indicator;
  });
  return found.length === 1 ? found[0] : undefined;
};
