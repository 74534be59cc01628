import type { WorkbookGrid } from '../../../src/workbook/grid';
import type { Choices } from '../../../src/workbook/recognise/choices';
import { peopleOf } from '../../../src/workbook/recognise/people-of';
import { recognise } from '../../../src/workbook/recognise/recognise';
import type { RecognisedTable } from '../../../src/workbook/recognise/recognition';
import type { Settings } from '../../../src/workbook/recognise/settings';

/** What was taken for what, as a reader would note it in the margin: `C4 result arrears-rate ‰`. */
export const columnsShown = (workbook: WorkbookGrid, choices: Choices = {}): readonly string[] =>
  recognise(workbook, choices).tables.flatMap(({ columns }) =>
    columns.map(({ headingCell, role: { value }, unit }) =>
      [headingCell, value.kind, ...('indicator' in value && value.indicator !== undefined ? [value.indicator] : []), ...(unit === undefined ? [] : [unit.value])].join(' ').trim(),
    ),
  );

export const onlyTable = (workbook: WorkbookGrid, choices: Choices = {}): RecognisedTable => {
  const [table, second] = recognise(workbook, choices).tables;
  if (table === undefined || second !== undefined) throw new Error('Exactly one table is expected');
  return table;
};

/** Everybody with what was measured: `王伟 drop-off-rate 0.02 arrears-rate missing-value`. */
export const peopleShown = (workbook: WorkbookGrid, choices: Choices = {}, settings: Settings = { targets: new Map() }): readonly string[] =>
  peopleOf(workbook, recognise(workbook, choices), settings).map(({ id, name, results }) =>
    [id, name, ...[...results].flatMap(([indicator, { result }]) => [indicator, result.kind === 'measured' ? result.value : result.problem.code])].filter((part) => part !== undefined).join(' '),
  );
