import type { WorkbookGrid } from '../grid';
import type { Fact, RecognisedTable } from './recognition';
import { readRowFields } from './row-fields';
import { rowsOf } from './read-table';
import { viewSheet } from './sheet-view';
import { columnsOf } from './table-columns';

const MOST_SPELLINGS = 4;

/** The period that all rows name, where the tables have a column for it and the rows agree. */
export const periodInColumns = ({ sheets }: WorkbookGrid, tables: readonly RecognisedTable[]): Fact<string> | undefined => {
  const found = tables.map((table) => inColumn(sheets, table));
  const [first] = found;
  return first !== undefined && found.every((each) => each?.value === first.value) ? first : undefined;
};

const inColumn = (sheets: WorkbookGrid['sheets'], table: RecognisedTable): Fact<string> | undefined => {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const columns = columnsOf(table);
  const heading = columns.first('period');
  if (sheet === undefined || heading === undefined) return undefined;
  const view = viewSheet(sheet);
  const spellings = new Map<string, number>();
  for (const row of rowsOf(view, table)) {
    spellings.set(columns.periods.map((column) => view.mergedText(row, column)).join(' '), row);
    if (spellings.size > MOST_SPELLINGS) return undefined;
  }
  const read = readRowFields(view, table, columns);
  const [period, other] = new Set([...spellings.values()].sort((a, b) => a - b).map((row) => read(row).period));
  if (period === undefined || other !== undefined) return undefined;
  return { value: period, confidence: 'certain', evidence: [{ kind: 'heading', cell: heading.headingCell, text: heading.heading, word: heading.heading }] };
};
