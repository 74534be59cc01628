/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

holds('Application', [
  ['calculates automatically at first, and is done', (_, context) => members(context.workbook.application, 'calculationMode', 'calculationState'), ['Automatic', 'Done']],
  ['reads what a batch has written', async (sheet) => {
    sheet.getRange('A1:B1').formulas = [[2, '=A1^2']];
    sheet.getRange('A1').values = [[3]];
    return read(sheet.getRange('B1'), 'values');
  }, [[9]]],
  ['iterative calculation has three members', async (_, context) => {
    const { iterativeCalculation } = context.workbook.application;
    iterativeCalculation.maxIteration = 50;
    iterativeCalculation.maxChange = 0.1;
    return members(iterativeCalculation, 'enabled', 'maxIteration', 'maxChange');
  }, [false, 50, 0.1]],
  ['a kind of calculation that is none is refused', (_, context) => context.workbook.application.calculate('Some' as 'Full'), refused('InvalidArgument')],
  ['suspending screen updates changes nothing else', async (sheet, context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange('A1').values = [[1]];
    return read(sheet.getRange('A1'), 'values');
  }, [[1]]],
]);
