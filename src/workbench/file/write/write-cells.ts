import { FormulaDataModel } from '@univerjs/engine-formula';
import { areaAddress } from '../../../xlsx/reference/cell-address';
import { growDimension } from '../../../xlsx/write/dimension';
import { stylesOf } from '../../../xlsx/write/draft';
import { releaseShared } from '../../../xlsx/write/shared-formulas';
import { cellAt, rowAt, styleOfCell } from '../../../xlsx/write/sheet-draft';
import { hasQuotePrefix, styleChanger } from '../../../xlsx/write/styles/cell-style';
import { attributeOf, withAttribute } from '../../../xlsx/xml/start-tag';
import { styleReader } from '../../book/cell-style';
import { shownFormula } from '../../book/structured-reference';
import { cellReader, sheetOf, usedArea, type Cell, type Content } from '../../grid/cells';
import type { SheetTarget } from '../aspects/aspect';
import { cellKey, type OpenedSheet } from '../opened';
import { spillMetadata } from './array-metadata';
import { cellXml, withValue, type Formula } from './cell-xml';
import { epochOf } from './date-epoch';
import { looksLike, numberOfLook } from './looks-draft';
import { nothing } from '../xml/nothing';

const plainContent = (value: OpenedSheet['grid']['values'][number][number] | undefined): Content => {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? { kind: 'text', value } : { kind: 'error', value: value.error };
};

const sameContent = (one: Content, other: Content): boolean =>
  one.kind === other.kind && (one.kind === 'blank' || other.kind === 'blank' || one.value === other.value) || (isNothing(one) && isNothing(other));

/** An empty text and an empty cell read alike where there is no formula. */
const isNothing = (content: Content): boolean => content.kind === 'blank' || (content.kind === 'text' && content.value === '');

/** What became of a cell: nothing, another value of the same formula, or another content. */
type Change = 'same' | 'value' | 'content';

const changeOf = (opened: OpenedSheet | undefined, row: number, column: number, now: Cell): Change => {
  const before = opened?.computed.get(cellKey(row, column));
  if (before === undefined) {
    if (now.formula !== undefined) return 'content';
    return sameContent(now.content, plainContent(opened?.grid.values[row]?.[column])) ? 'same' : 'content';
  }
  if (before.formula !== now.formula) return 'content';
  if (before.content !== undefined && sameContent(before.content, now.content)) return 'same';
  return now.formula === undefined || (now.content.kind === 'error' && now.content.value === '#SPILL!') ? 'content' : 'value';
};

const arrayFunctions = /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|BYROW|BYCOL|MAP|SCAN|MAKEARRAY|TRANSPOSE|FREQUENCY)\s*\(/i;

/** Writes the cells of one sheet that are not as the file has them. */
export const writeCells = (target: SheetTarget, opened: OpenedSheet | undefined): boolean => {
  const { book, sheetId, draft } = target;
  const grid = sheetOf(book.engine, sheetId);
  const matrix = grid.getCellMatrix();
  const read = cellReader(book.engine, sheetId);
  const style = styleReader(book, sheetId);
  const spills = book.engine.injector.get(FormulaDataModel).getArrayFormulaRange()?.[book.engine.unitId]?.[sheetId];
  const columns = grid.getColumnManager();
  const rows = grid.getRowManager();
  const isStyled = (row: number, column: number): boolean => (columns.getColumn(column)?.s ?? null) !== null || (rows.getRow(row)?.s ?? null) !== null;
  const extent = { top: -1, left: -1, bottom: -1, right: -1 };
  const epoch = epochOf(draft);
  let changed = false;

  const isUsual = (row: number, column: number, number: number): boolean => {
    if (opened === undefined || isStyled(row, column)) return false;
    const own = matrix.getValue(row, column);
    const before = opened.looks.usual(number);
    return (own?.s ?? undefined) === before.s && before.custom === undefined && (own?.custom === undefined || own.custom === null || Object.keys(own.custom).every((name) => name === 'held'));
  };

  const formulaOf = (row: number, column: number, formula: string): Formula => {
    const text = shownFormula(book, { sheetId, row, column }, formula).slice(1);
    const range = spills?.[row]?.[column];
    const fills = range === undefined || range === null ? undefined : areaAddress({ top: row, left: column, bottom: Math.max(row, range.endRow), right: Math.max(column, range.endColumn) });
    if (fills === undefined && !arrayFunctions.test(text)) return { text };
    const metadata = spillMetadata(draft);
    return { text, fills: fills ?? areaAddress({ top: row, left: column, bottom: row, right: column }), ...(metadata === undefined ? {} : { metadata }) };
  };

  const numberBefore = (row: number, column: number): number => {
    const marked = opened?.marks.styles[row]?.[column];
    if (marked !== undefined) return marked;
    return styleOfCell(target.sheet, rowAt(target.sheet, row), column);
  };

  const put = (row: number, column: number, number: number, change: Change, now: Cell, format: string): void => {
    const { sheet } = target;
    const { prefix } = sheet.element;
    const line = rowAt(sheet, row);
    const before = cellAt(sheet, row, column);
    const bare = change === 'same' ? before ?? cellXml(prefix, row, column, 0, { kind: 'blank' }, undefined) : undefined;
    if (change === 'content') {
      releaseShared(sheet, before);
      const formula = now.formula === undefined ? undefined : formulaOf(row, column, now.formula);
      if (formula !== undefined) draft.hasNewFormulas = true;
      const isMarked = formula === undefined && now.content.kind === 'text' && /^[=+\-@]/.test(now.content.value);
      const styled = isMarked || (number !== 0 && hasQuotePrefix(stylesOf(draft), number)) ? styleChanger(stylesOf(draft), { quotePrefix: isMarked })(number) : number;
      line.cells.set(column, cellXml(prefix, row, column, styled, epoch.inFile(now.content, format), formula));
    } else {
      const xml = change === 'value' && before !== undefined ? withValue(prefix, before, epoch.inFile(now.content, format)) : bare ?? before ?? '';
      line.cells.set(column, Number(attributeOf(xml, 's') ?? nothing) === number ? xml : withAttribute(xml.trim(), 's', number === 0 ? undefined : String(number)));
    }
    if (extent.top < 0) Object.assign(extent, { top: row, bottom: row, left: column, right: column });
    else Object.assign(extent, { bottom: row, left: Math.min(extent.left, column), right: Math.max(extent.right, column) });
  };

  const visit = (row: number, column: number): void => {
    const now = read(row, column);
    const own = matrix.getValue(row, column);
    const marked = opened?.marks.styles[row]?.[column];
    if (own === undefined && marked === undefined && now.content.kind === 'blank') return;
    const found = changeOf(opened, row, column, now);
    if (found === 'same' && isUsual(row, column, marked ?? nothing)) return;
    const before = numberBefore(row, column);
    const look = style(row, column);
    const number = looksLike(target.looks, before, look) ? before : numberOfLook(target.looks, look, before);
    if (found === 'same' && number === before) return;
    const change = found === 'same' && epoch.differs(now.content, target.looks.looks[before]?.numberFormat ?? look.numberFormat, look.numberFormat) ? (now.formula === undefined ? 'content' : 'value') : found;
    if (change !== 'same') changed = true;
    if (change === 'content' && isNothing(now.content) && now.formula === undefined && number === 0) {
      releaseShared(target.sheet, cellAt(target.sheet, row, column));
      if (target.sheet.rows.has(row)) rowAt(target.sheet, row).cells.delete(column);
      return;
    }
    put(row, column, number, change, now, look.numberFormat);
  };

  const used = usedArea(book.engine, sheetId, true);
  const lastRow = Math.max(used?.endRow ?? -1, (opened?.grid.rowCount ?? nothing) - 1, (opened?.marks.styles.length ?? nothing) - 1);
  for (let row = 0; row <= lastRow; row += 1) {
    const right = Math.max(used?.endColumn ?? -1, (opened?.grid.columnCount ?? nothing) - 1, (opened?.marks.styles[row]?.length ?? nothing) - 1);
    for (let column = 0; column <= right; column += 1) visit(row, column);
  }
  if (extent.top >= 0) growDimension(target.sheet, extent);
  return changed;
};
