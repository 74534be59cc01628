/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, refused } from './holds';

holds('Page layout', [
  ['the zoom is set as a whole', async (sheet) => {
    sheet.pageLayout.zoom = { scale: 200 };
    return read(sheet.pageLayout, 'zoom');
  }, expect.objectContaining({ scale: 200 })],
  ['the zoom is 10 to 400 per cent', (sheet) => { sheet.pageLayout.zoom = { scale: 401 }; }, refused('InvalidArgument')],
  ['pages to fit stand in the same place', async (sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    return read(sheet.pageLayout, 'zoom');
  }, expect.objectContaining({ horizontalFitToPages: 1, verticalFitToPages: 2 })],
  ['title rows are whole rows', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'), refused('InvalidArgument')],
  ['title rows are told again', async (sheet) => {
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    return read(sheet.pageLayout.getPrintTitleRows(), 'address');
  }, 'Sample!1:2'],
  ['without a print area: ItemNotFound', (sheet) => read(sheet.pageLayout.getPrintArea(), 'address'), refused('ItemNotFound')],
  ['a print area is told again', async (sheet) => {
    sheet.pageLayout.setPrintArea('A1:D20');
    return read(sheet.pageLayout.getPrintArea(), 'address');
  }, 'Sample!A1:D20'],
  ['margins are points', async (sheet) => {
    sheet.pageLayout.setPrintMargins('Inches', { top: 1 });
    return read(sheet.pageLayout, 'topMargin');
  }, 72],
  ['orientation and centring are kept', async (sheet) => {
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.centerHorizontally = true;
    return [await read(sheet.pageLayout, 'orientation'), await read(sheet.pageLayout, 'centerHorizontally')];
  }, ['Landscape', true]],
  ['a page break lies before the first cell of its range', async (sheet) => {
    const made = sheet.horizontalPageBreaks.add('A21:E21');
    return read(made.getCellAfterBreak(), 'address');
  }, 'Sample!A21'],
]);
