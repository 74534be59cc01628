import type { Worksheet } from 'exceljs';

const thin = { style: 'thin', color: { argb: 'FF999999' } } as const;
const grid = { top: thin, left: thin, bottom: thin, right: thin };

/** The title above a table, over all its columns. */
export const title = (sheet: Worksheet, text: string, columns: number): void => {
  sheet.mergeCells(1, 1, 1, columns);
  const cell = sheet.getCell(1, 1);
  cell.value = text;
  cell.font = { name: '黑体', size: 16, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 30;
};

/** Borders around every cell of a block, and headings that look like some. Rows and columns 1-based. */
export const framed = (sheet: Worksheet, headings: readonly [first: number, last: number], lastRow: number, columns: number): void => {
  for (let row = headings[0]; row <= lastRow; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = grid;
      cell.font = { name: '宋体', size: 11, bold: row <= headings[1] };
      cell.alignment = { ...cell.alignment, vertical: 'middle', wrapText: row <= headings[1], ...(row <= headings[1] ? { horizontal: 'center' } : {}) };
      if (row <= headings[1]) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
    }
  }
};

export const widths = (sheet: Worksheet, characters: readonly number[]): void => {
  characters.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
};
