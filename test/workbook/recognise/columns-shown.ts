import type { WorkbookGrid } from '../../../src/workbook/grid';
import type { Choices } from '../../../src/workbook/recognise/choices';
import { recognise } from '../../../src/workbook/recognise/recognise';

/** What each column was taken for: `H5 result arrears-rate ‰`. Columns that are not used are left away. */
export const columnsShown = (workbook: WorkbookGrid, choices: Choices = {}): readonly string[] =>
  recognise(workbook, choices).tables.flatMap(({ columns }) =>
    columns.flatMap(({ headingCell, role: { value }, unit }) => {
      const indicator = 'indicator' in value && value.indicator !== undefined ? [value.indicator] : [];
      return value.kind === 'unused' ? [] : [[headingCell, value.kind, ...indicator, ...(unit === undefined || unit.value === '' ? [] : [unit.value])].join(' ')];
    }),
  );
