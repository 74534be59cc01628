import { areaAddress } from '../../../../xlsx/reference/cell-address';
import { removeContentType, addContentType } from '../../../../xlsx/write/content-types';
import { freshPartName, removePart, setPart, textOfPart } from '../../../../xlsx/write/parts-draft';
import { addRelation, relationsNamespace, relationsOf, removeRelation } from '../../../../xlsx/write/relations-draft';
import { sheetOrder } from '../../../../xlsx/write/sheet-draft';
import { nextTableId, tableFacts, tableNames } from '../../../../xlsx/write/table-names';
import { contentTypes } from '../../../../xlsx/write/workbook-parts';
import { childOf, parseElement, setChild, writeElement } from '../../../../xlsx/xml/element';
import { withAttribute } from '../../../../xlsx/xml/start-tag';
import type { TablePart } from '../../../book/parts';
import { tablePart } from '../../read/table-part';
import { partNode, type SheetSource } from '../../read/sheet-source';
import { isOn, nodeAt, nodesNamed, numberOf } from '../../xml/xml-node';
import { readFilterColumns } from '../filter/filter-columns';
import type { Aspect, Place, SheetTarget } from '../aspect';
import { emptyTable, tableXml } from './table-xml';
import { nothing } from '../../xml/nothing';

/** The parts of the file that tables came from. */
const partsOf = new WeakMap<TablePart, string>();

const read = (source: SheetSource, { book, sheetId }: Place): void => {
  const parts = source.relations.filter(({ type }) => type === 'table').map(({ target }) => target);
  const nodes = parts.flatMap((part) => {
    const node = partNode(source.file.parts, part);
    return node === undefined ? [] : [{ part, node }];
  });
  source.grid.tables.forEach((given) => {
    const found = nodes.find(({ node }) => node.attributes['ref'] === areaAddress(given.area));
    const table = tablePart(book, sheetId, given);
    book.tables.push(table);
    if (found === undefined) return;
    const { node, part } = found;
    const style = nodeAt(node, 'tableStyleInfo')?.attributes ?? {};
    const filter = nodeAt(node, 'autoFilter');
    partsOf.set(table, part);
    Object.assign(table, {
      showHeaders: numberOf(node.attributes['headerRowCount']) !== 0, showTotals: (numberOf(node.attributes['totalsRowCount']) ?? nothing) > 0, style: style['name'] ?? '', showFilterButton: filter !== undefined,
      highlightFirstColumn: isOn(style['showFirstColumn']), highlightLastColumn: isOn(style['showLastColumn']), showBandedRows: isOn(style['showRowStripes']), showBandedColumns: isOn(style['showColumnStripes']),
      columns: nodesNamed(nodeAt(node, 'tableColumns'), 'tableColumn').map(({ attributes }, index) => ({ id: numberOf(attributes['id']) ?? index + 1, name: given.columns[index] ?? attributes['name'] ?? '', totals: undefined })),
    });
    for (const [place, criteria] of readFilterColumns(filter)) table.filters.set(table.columns[place]?.id ?? place + 1, criteria);
  });
};

const onSheet = ({ book, sheetId }: Place): readonly TablePart[] => book.tables.filter((table) => table.sheetId === sheetId);

/** What the file says of a table; its ids in this host are its own matter. */
const state = (place: Place): unknown => onSheet(place).map((table) => ({ ...table, id: undefined, number: undefined, sheetId: undefined }));

const remove = ({ draft, sheet }: SheetTarget, kept: ReadonlySet<string>): void => {
  const all = parseElement(sheet.part, childOf(sheet.element, 'tableParts') ?? `<${sheet.element.prefix}tableParts/>`);
  for (const { id, type, target } of [...relationsOf(draft.parts, sheet.part)]) {
    if (type !== 'table' || kept.has(target)) continue;
    tableNames(draft).delete(tableFacts(draft, target).name.toLowerCase());
    removeRelation(draft.parts, sheet.part, id);
    removeContentType(draft.parts, target);
    removePart(draft.parts, target);
    all.children = all.children.filter(({ xml }) => !xml.includes(`"${id}"`));
  }
  const xml = writeElement({ ...all, head: withAttribute(all.head, 'count', String(all.children.length)) });
  setChild(sheet.element, sheetOrder, 'tableParts', all.children.length === 0 ? undefined : xml);
};

const add = ({ draft, sheet }: SheetTarget): string => {
  const { prefix } = sheet.element;
  const part = freshPartName(draft.parts, 'xl/tables/table', '.xml');
  const id = nextTableId(draft);
  setPart(draft.parts, part, emptyTable(id));
  addContentType(draft.parts, part, contentTypes.table);
  tableNames(draft).set(`\u0001${id}`, { part, id, name: '', ref: 'A1' });
  const relation = addRelation(draft.parts, sheet.part, 'table', part);
  const all = parseElement(sheet.part, childOf(sheet.element, 'tableParts') ?? `<${prefix}tableParts/>`);
  all.children.push({ name: 'tablePart', xml: `<${prefix}tablePart xmlns:r="${relationsNamespace(draft.parts)}" r:id="${relation}"/>` });
  all.head = withAttribute(all.head, 'count', String(all.children.length));
  setChild(sheet.element, sheetOrder, 'tableParts', writeElement(all));
  return part;
};

const write = (target: SheetTarget): void => {
  const { draft, sheet } = target;
  const known = new Map(relationsOf(draft.parts, sheet.part).flatMap(({ type, target: part }) => (type === 'table' ? [[part, tableFacts(draft, part).name.toLowerCase()] as const] : [])));
  const places = onSheet(target).map((table) => {
    const own = partsOf.get(table);
    return { table, part: own !== undefined && known.has(own) ? own : [...known].find(([, name]) => name === table.name.toLowerCase())?.[0] };
  });
  remove(target, new Set(places.flatMap(({ part }) => part ?? [])));
  for (const { table, part } of places) {
    const written = part ?? add(target);
    setPart(draft.parts, written, tableXml(target, table, textOfPart(draft.parts, written)));
  }
};

/** Tables with their filters, total rows and styles. */
export const tables: Aspect = { name: 'tables', read, state, write };
