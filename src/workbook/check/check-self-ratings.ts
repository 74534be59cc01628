import { readResult } from '../../domain/read-result';
import type { CellValue } from '../grid';
import { a1 } from '../plan/a1';
import { rowsOf } from '../recognise/read-table';
import type { RecognisedColumn, SideTable } from '../recognise/recognition';
import { readRowFields } from '../recognise/row-fields';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { columnsOf } from '../recognise/table-columns';
import type { Checked } from './checked-person';
import type { Finding, Who } from './finding';

/** Where people and their appraisers rated the same thing and are more than one point apart, they should talk before it is confirmed. */
export const checkSelfRatings = ({ workbook, recognition }: Checked): readonly Finding[] =>
  [...recognition.tables, ...recognition.selfRatings].flatMap((table): readonly Finding[] => {
    const pairs = pairsOf(table.columns);
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    return pairs.length === 0 || sheet === undefined ? [] : tableRatings(viewSheet(sheet), table, pairs);
  });

type Pair = { readonly indicator: string | undefined; readonly self: number; readonly appraiser: number };

/** The appraiser's rating of an indicator may stand in the column of its result. */
const pairsOf = (columns: readonly RecognisedColumn[]): readonly Pair[] =>
  columns.flatMap(({ column, role: { value } }): readonly Pair[] => {
    if (value.kind !== 'self-rating') return [];
    const { indicator } = value;
    const find = (kind: 'appraiser-rating' | 'result'): number | undefined => columns.find(({ role }) => role.value.kind === kind && role.value.indicator === indicator)?.column;
    const appraiser = find('appraiser-rating') ?? (indicator === undefined ? undefined : find('result'));
    return appraiser === undefined ? [] : [{ indicator, self: column, appraiser }];
  });

const FURTHEST = 1;

const tableRatings = (view: SheetView, table: SideTable, pairs: readonly Pair[]): readonly Finding[] => {
  const columns = columnsOf(table);
  const names = columns.first('indicator')?.column;
  const fields = readRowFields(view, table, columns);
  return [...rowsOf(view, table)].flatMap((row) => {
    const { id, name } = fields(row);
    const who: Who = { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
    return pairs.flatMap(({ indicator, self, appraiser }): readonly Finding[] => {
      const own = ratingIn(view.mergedValue(row, self));
      const other = ratingIn(view.mergedValue(row, appraiser));
      if (own === undefined || other === undefined || Math.abs(own - other) <= FURTHEST) return [];
      const item = indicator ?? (names === undefined ? '' : view.mergedText(row, names));
      return [{ code: 'ratings-apart', severity: 'warning', who, indicator: item, self: own, appraiser: other, sheet: table.sheet, cell: a1(row, appraiser) }];
    });
  });
};

const ratingIn = (value: CellValue): number | undefined => {
  const result = readResult(value, { measure: 'rating' });
  return result.kind === 'measured' ? result.value : undefined;
};
