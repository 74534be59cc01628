/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds } from './holds';

holds('Hyperlink', [
  ['the text to show is the text of the cell', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { address: 'https://example.org/', textToDisplay: 'Example', screenTip: 'Go there' };
    return [await read(cell, 'values'), await read(cell, 'hyperlink')];
  }, [[['Example']], expect.objectContaining({ address: 'https://example.org/', textToDisplay: 'Example', screenTip: 'Go there' })]],
  ['a place in the workbook is a document reference', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: 'Sample!C3', textToDisplay: 'There' };
    return read(cell, 'hyperlink');
  }, expect.objectContaining({ documentReference: 'Sample!C3', textToDisplay: 'There' })],
  ['clear with RemoveHyperlinks takes the link and its look, and keeps the text', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { address: 'https://example.org/', textToDisplay: 'Example' };
    cell.clear('RemoveHyperlinks');
    return [await read(cell, 'values'), await read(cell, 'hyperlink'), await read(cell.format.font, 'underline')];
  }, [[['Example']], null, 'None']],
]);
