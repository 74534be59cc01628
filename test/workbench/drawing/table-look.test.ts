import type { TablePart } from '../../../src/workbench/book/parts';
import { tableLook } from '../../../src/workbench/page/drawing/table-look';

const table = (more: Partial<TablePart> = {}): TablePart => ({
  id: 't', number: 1, name: 'Table1', sheetId: 's', area: { top: 2, left: 1, bottom: 6, right: 3 }, showHeaders: true, showTotals: false, style: 'TableStyleMedium2', highlightFirstColumn: false, highlightLastColumn: false,
  showBandedRows: true, showBandedColumns: false, showFilterButton: true, columns: [], filters: new Map(), sorted: [], ...more,
});

const fills = (one: TablePart, column = 1): readonly unknown[] => [2, 3, 4, 5, 6].map((row) => tableLook(one, row, column).fill);

describe('The look of a table', () => {
  test('the header is filled, every other row is banded', () => {
    expect(fills(table())).toEqual(['#4472C4', '#DAE3F3', undefined, '#DAE3F3', undefined]);
    expect(tableLook(table(), 2, 1)).toMatchObject({ bold: true, color: '#FFFFFF' });
  });

  test('bands begin below the header, or at the top without one', () => {
    expect(fills(table({ showHeaders: false }))).toEqual(['#DAE3F3', undefined, '#DAE3F3', undefined, '#DAE3F3']);
    expect(fills(table({ showBandedRows: false }))).toEqual(['#4472C4', undefined, undefined, undefined, undefined]);
  });

  test('banded columns, emphasised columns and the total row', () => {
    const columns = table({ showBandedRows: false, showBandedColumns: true });
    expect([1, 2, 3].map((column) => tableLook(columns, 4, column).fill)).toEqual(['#DAE3F3', undefined, '#DAE3F3']);
    expect([1, 2, 3].map((column) => tableLook(table({ highlightFirstColumn: true }), 4, column).bold)).toEqual([true, undefined, undefined]);
    expect(tableLook(table({ showTotals: true }), 6, 1)).toMatchObject({ bold: true, borders: { top: { style: 'Double' } } });
  });

  test('each family and colour has a look of its own; a style that is none has none', () => {
    const found = ['TableStyleLight1', 'TableStyleLight9', 'TableStyleMedium1', 'TableStyleMedium3', 'TableStyleMedium9', 'TableStyleMedium28', 'TableStyleDark5'].map((style) => JSON.stringify([2, 3].map((row) => tableLook(table({ style }), row, 1))));
    expect(new Set(found).size).toBe(found.length);
    expect(found.join()).not.toMatch(/-[0-9a-f]/);
    expect(tableLook(table({ style: '' }), 2, 1)).toEqual({});
  });
});
