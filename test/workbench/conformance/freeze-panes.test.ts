/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds } from './holds';

const frozen = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string | null> => {
  const location = sheet.freezePanes.getLocationOrNullObject();
  await context.sync();
  return location.isNullObject ? null : read(location, 'address');
};

holds('Freeze panes', [
  ['a sheet has none at first', frozen, null],
  ['rows from the top', (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    return frozen(sheet, context);
  }, 'Sample!1:2'],
  ['columns from the left', (sheet, context) => {
    sheet.freezePanes.freezeColumns(1);
    return frozen(sheet, context);
  }, 'Sample!A:A'],
  ['a range is the pane at the top left', (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    return frozen(sheet, context);
  }, 'Sample!A1:B3'],
  ['unfreeze takes them away', (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    sheet.freezePanes.unfreeze();
    return frozen(sheet, context);
  }, null],
]);
