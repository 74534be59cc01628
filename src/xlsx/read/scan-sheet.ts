import type { CellValue, SheetGrid } from '../../workbook/grid';
import { attributesOfBytes, eachAttribute } from '../xml/attributes-of-bytes';
import type { Attributes } from '../xml/scan-elements';
import { isSet } from '../xml/scan-elements';
import type { XmlHandler } from '../xml/scan-bytes';
import { attributeOfBytes, literalOfBytes, textOfBytes } from '../xml/text-of-bytes';
import { numberOfBytes } from './number-of-bytes';
import { closeInRichText, openInRichText, resetRichText, richText, textInRichText } from './rich-text';
import type { SheetCells } from './sheet-cells';
import { unnoticed } from './sheet-notice';
import { noteElement, sheetFacts } from './sheet-facts';
import type { SheetFacts } from './sheet-facts';
import { sheetFormulas } from './sheet-formulas';
import { areaOfAddress } from '../reference/cell-address';

export type ScannedSheet = SheetFacts & Pick<SheetGrid, 'values' | 'formulas' | 'formats' | 'rowCount' | 'columnCount'>;

/** Where the scan is: outside of the cells, among them, in one of a cell's three children, or in something to pass over. */
type Place = 'outside' | 'cells' | 'value' | 'formula' | 'inline' | 'passed-over';

const noAttributes: Attributes = new Map();

const letter = { c: 99, f: 102, v: 118 } as const;

const is = (bytes: Uint8Array, name: number, nameEnd: number, text: string): boolean => {
  if (nameEnd - name !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (bytes[name + at] !== text.charCodeAt(at)) return false;
  return true;
};

/** Reads one sheet part. Feed the handler with it, then ask for the sheet. */
export const sheetScan = (cells: SheetCells, notice = unnoticed): { readonly handler: XmlHandler; readonly finish: () => ScannedSheet } => {
  const facts = sheetFacts();
  const formulas = sheetFormulas();
  const inline = richText();
  let place: Place = 'outside';
  let isHidden = false;
  let passedOver = '';
  let resumed: Place = 'outside';
  let attributes: Attributes = noAttributes;
  /** Text gathered for the open `<v>` or `<f>`; `undefined` once it was taken. */
  let gathered: string | undefined;
  let lastFormulaRow = -1;
  let lastFormulaColumn = -1;

  const passOver = (element: string): void => {
    passedOver = element;
    resumed = place;
    place = 'passed-over';
  };

  const takeRowAttribute = (bytes: Uint8Array, name: number, nameEnd: number, value: number, valueEnd: number): void => {
    if (is(bytes, name, nameEnd, 'r')) cells.startRow(bytes, value, valueEnd);
    else if (is(bytes, name, nameEnd, 'hidden')) isHidden ||= isSet(attributeOfBytes(bytes, value, valueEnd));
    else if (is(bytes, name, nameEnd, 'ht')) isHidden ||= numberOfBytes(bytes, value, valueEnd) === 0;
  };

  const openRow = (bytes: Uint8Array, nameEnd: number, end: number): void => {
    isHidden = false;
    cells.nextRow();
    eachAttribute(bytes, nameEnd, end, takeRowAttribute);
    if (isHidden) facts.hiddenRows.add(cells.row());
    if (notice !== unnoticed) notice.row(cells.row(), attributesOfBytes(bytes, nameEnd, end));
  };

  const endFormula = (): void => {
    cells.noteFormula();
    formulas.add(cells.row(), cells.column(), attributes, gathered ?? '');
    const filled = areaOfAddress(attributes.get('t') === 'shared' ? '' : attributes.get('ref') ?? '');
    if (filled !== undefined) notice.array(filled);
    lastFormulaRow = Math.max(lastFormulaRow, cells.row());
    lastFormulaColumn = Math.max(lastFormulaColumn, cells.column());
  };

  const openChild = (bytes: Uint8Array, name: number, nameEnd: number, end: number, isEmpty: boolean): void => {
    const length = nameEnd - name;
    const first = bytes[name];
    gathered = '';
    if (length === 1 && first === letter.c) cells.startCell(bytes, nameEnd, end);
    else if (length === 1 && first === letter.v) {
      if (isEmpty) cells.textValue('');
      else place = 'value';
    } else if (length === 1 && first === letter.f) {
      attributes = nameEnd === end ? noAttributes : attributesOfBytes(bytes, nameEnd, end);
      if (isEmpty) endFormula();
      else place = 'formula';
    } else if (is(bytes, name, nameEnd, 'row')) openRow(bytes, nameEnd, end);
    else if (isEmpty) return;
    else if (is(bytes, name, nameEnd, 'is')) {
      resetRichText(inline);
      place = 'inline';
    } else if (is(bytes, name, nameEnd, 'extLst')) passOver('extLst');
  };

  const open: XmlHandler['open'] = (bytes, name, nameEnd, end, isEmpty) => {
    if (place === 'cells') openChild(bytes, name, nameEnd, end, isEmpty);
    else if (place === 'inline') openInRichText(inline, bytes, name, nameEnd, isEmpty);
    else if (place === 'outside') {
      if (!isEmpty && is(bytes, name, nameEnd, 'sheetData')) place = 'cells';
      else if (!isEmpty && is(bytes, name, nameEnd, 'customSheetViews')) passOver('customSheetViews');
      else noteElement(facts, textOfBytes(bytes, name, nameEnd), attributesOfBytes(bytes, nameEnd, end));
    }
    handler.wantsText = place === 'value' || place === 'formula' || inline.isOpen;
  };

  const text: XmlHandler['text'] = (bytes, start, end, isWhole, isLiteral) => {
    if (place === 'inline') textInRichText(inline, bytes, start, end, isLiteral);
    else if (place === 'value' && isWhole && gathered === '') {
      cells.value(bytes, start, end);
      gathered = undefined;
    } else gathered = (gathered ?? '') + (isLiteral ? literalOfBytes(bytes, start, end) : textOfBytes(bytes, start, end));
  };

  const closeInline = (bytes: Uint8Array, name: number, nameEnd: number): void => {
    if (is(bytes, name, nameEnd, 'is')) {
      cells.inlineText(inline.text);
      resetRichText(inline);
      place = 'cells';
    } else closeInRichText(inline, bytes, name, nameEnd);
  };

  const close: XmlHandler['close'] = (bytes, name, nameEnd) => {
    if (place === 'inline') closeInline(bytes, name, nameEnd);
    else if (place === 'value') {
      if (gathered !== undefined) cells.textValue(gathered);
      place = 'cells';
    } else if (place === 'formula') {
      endFormula();
      place = 'cells';
    } else if (place === 'passed-over') {
      if (is(bytes, name, nameEnd, passedOver)) place = resumed;
    } else if (is(bytes, name, nameEnd, 'row')) cells.endRow();
    else if (is(bytes, name, nameEnd, 'sheetData')) place = 'outside';
    handler.wantsText = inline.isOpen;
  };

  const handler: XmlHandler = { wantsText: false, open, text, close };

  const finish = (): ScannedSheet => {
    const { values, formats, columnCount } = cells.finish(lastFormulaRow + 1);
    formulas.end(values as readonly (readonly CellValue[])[]);
    return { ...facts, values, formats, formulas: formulas.rows, rowCount: values.length, columnCount: Math.max(columnCount, lastFormulaColumn + 1) };
  };

  return { handler, finish };
};
