import { formulaInFile } from '../../../../xlsx/formula-in-file';
import { areaAddress } from '../../../../xlsx/reference/cell-address';
import { childOf, parseElement, setChild, writeElement, type Element } from '../../../../xlsx/xml/element';
import { asExcelText, escapeAttribute, escapeText } from '../../../../xlsx/xml/escape';
import { attributeOf, withAttribute, withAttributes } from '../../../../xlsx/xml/start-tag';
import { cellReader } from '../../../grid/cells';
import type { TableColumnPart, TablePart } from '../../../book/parts';
import { shownFormula } from '../../../book/structured-reference';
import type { Place } from '../aspect';
import { filterColumnsXml } from '../filter/filter-columns';

const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

export const emptyTable = (id: number): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="" displayName="" ref="A1" totalsRowShown="0"></table>`;

/** Functions that Excel knows by a word in the total row, by the number SUBTOTAL has for them. */
const totalWords: Readonly<Record<string, string>> = { 101: 'average', 102: 'countNums', 103: 'count', 104: 'max', 105: 'min', 107: 'stdDev', 109: 'sum', 110: 'var' };

type Total = { readonly attributes: Readonly<Record<string, string | undefined>>; readonly formula: string | undefined };

/** What the cell below a column says of its total: a label, a known function, or a formula of its own. */
const totalOf = ({ book, sheetId }: Place, table: TablePart, index: number): Total => {
  const none = { totalsRowFunction: undefined, totalsRowLabel: undefined };
  if (!table.showTotals) return { attributes: none, formula: undefined };
  const [row, column] = [table.area.bottom, table.area.left + index];
  const { content, formula } = cellReader(book.engine, sheetId)(row, column);
  if (formula === undefined) return { attributes: { ...none, totalsRowLabel: content.kind === 'blank' ? undefined : String(content.value) }, formula: undefined };
  const shown = shownFormula(book, { sheetId, row, column }, formula).slice(1);
  const word = totalWords[/^SUBTOTAL\((\d+),/i.exec(shown)?.[1] ?? ''];
  return word === undefined ? { attributes: { ...none, totalsRowFunction: 'custom' }, formula: shown } : { attributes: { ...none, totalsRowFunction: word }, formula: undefined };
};

const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

const spelled = (name: string): string => asExcelText(name).replace(/\n/g, '_x000a_');

const columnXml = (place: Place, table: TablePart, column: TableColumnPart, index: number, before: string | undefined, prefix: string): string => {
  const element = parseElement('', before?.trim() ?? `<${prefix}tableColumn id="${column.id}" name=""/>`);
  const { attributes, formula } = totalOf(place, table, index);
  element.head = withAttributes(element.head, { id: String(column.id), name: spelled(column.name), ...attributes });
  setChild(element, columnOrder, 'totalsRowFormula', formula === undefined ? undefined : `<${prefix}totalsRowFormula>${escapeText(formulaInFile(formula))}</${prefix}totalsRowFormula>`);
  return element.children.length === 0 ? `${element.head.slice(0, -1).trimEnd()}/>` : writeElement(element);
};

const setColumns = (element: Element, place: Place, table: TablePart): void => {
  const { prefix } = element;
  const before = parseElement('', childOf(element, 'tableColumns') ?? `<${prefix}tableColumns/>`);
  const known = new Map(before.children.map(({ xml }) => [Number(attributeOf(xml, 'id')), xml]));
  before.children = table.columns.map((column, index) => ({ name: 'tableColumn', xml: columnXml(place, table, column, index, known.get(column.id), prefix) }));
  before.head = withAttribute(before.head, 'count', String(table.columns.length));
  setChild(element, order, 'tableColumns', writeElement(before));
};

const setFilter = (element: Element, table: TablePart): void => {
  const { prefix } = element;
  if (!table.showFilterButton || !table.showHeaders) return setChild(element, order, 'autoFilter', undefined);
  const area = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const columns = new Map([...table.filters].flatMap(([id, criteria]) => {
    const place = table.columns.findIndex((column) => column.id === id);
    return place < 0 ? [] : [[place, criteria] as const];
  }));
  const inside = filterColumnsXml(prefix, columns);
  const tag = `${prefix}autoFilter`;
  return setChild(element, order, 'autoFilter', inside === '' ? `<${tag} ref="${areaAddress(area)}"/>` : `<${tag} ref="${areaAddress(area)}">${inside}</${tag}>`);
};

const bit = (value: boolean): string => (value ? '1' : '0');

const setStyle = (element: Element, table: TablePart): void => {
  const name = table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`;
  setChild(element, order, 'tableStyleInfo', `<${element.prefix}tableStyleInfo${name} showFirstColumn="${bit(table.highlightFirstColumn)}" showLastColumn="${bit(table.highlightLastColumn)}" `
    + `showRowStripes="${bit(table.showBandedRows)}" showColumnStripes="${bit(table.showBandedColumns)}"/>`);
};

/** A table part as the table now is; what this host does not know of it stays. */
export const tableXml = (place: Place, table: TablePart, before: string): string => {
  const element = parseElement('', before);
  element.head = withAttributes(element.head, {
    name: table.name, displayName: table.name, ref: areaAddress(table.area), headerRowCount: table.showHeaders ? undefined : '0',
    totalsRowCount: table.showTotals ? '1' : undefined, ...(table.showTotals ? { totalsRowShown: undefined } : {}),
  });
  setFilter(element, table);
  setColumns(element, place, table);
  setStyle(element, table);
  return writeElement(element);
};
