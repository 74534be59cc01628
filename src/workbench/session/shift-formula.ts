import { deserializeRangeWithSheet, LexerTreeBuilder, sequenceNodeType, serializeRange, serializeRangeWithSheet } from '@univerjs/engine-formula';
import type { IRange } from '@univerjs/core';
import { lastColumn, lastRow, shifted, type Shift } from '../book/area';
import type { Book } from '../book/book';

const lexer = new LexerTreeBuilder();

const sheetNamed = (book: Book, name: string): string | undefined => book.engine.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())?.getSheetId();

/** Whole columns and rows have no ends in the engine's form of a reference. */
const shiftedRange = (range: IRange, shift: Shift): IRange | undefined => {
  const wholeColumns = Number.isNaN(range.startRow);
  const wholeRows = Number.isNaN(range.startColumn);
  const area = shifted({
    top: wholeColumns ? 0 : range.startRow, bottom: wholeColumns ? lastRow : range.endRow,
    left: wholeRows ? 0 : range.startColumn, right: wholeRows ? lastColumn : range.endColumn,
  }, shift);
  if (area === undefined) return undefined;
  return {
    ...range, ...(wholeColumns ? {} : { startRow: area.top, endRow: area.bottom }), ...(wholeRows ? {} : { startColumn: area.left, endColumn: area.right }),
  };
};

/** A formula that was written before cells moved elsewhere: its references follow them. */
export const shiftFormula = (book: Book, sheetId: string | undefined, formula: string, shift: Shift): string => {
  const nodes = lexer.sequenceNodesBuilder(formula.replace(/^=/, '='));
  if (nodes === undefined || nodes === null) return formula;
  const text = nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.nodeType !== sequenceNodeType.REFERENCE) return node.token;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    const on = sheetName === '' ? sheetId : sheetNamed(book, sheetName);
    if (on !== shift.sheetId) return node.token;
    const moved = shiftedRange(range, shift);
    if (moved === undefined) return '#REF!';
    return sheetName === '' ? serializeRange(moved) : serializeRangeWithSheet(sheetName, moved);
  }).join('');
  return formula.startsWith('=') && !text.startsWith('=') ? `=${text}` : text;
};
