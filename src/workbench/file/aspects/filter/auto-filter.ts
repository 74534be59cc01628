import { areaAddress, areaOfAddress } from '../../../../xlsx/reference/cell-address';
import { defineName, removeName } from '../../../../xlsx/write/workbook-draft';
import { sheetOrder } from '../../../../xlsx/write/sheet-draft';
import { setChild } from '../../../../xlsx/xml/element';
import { absoluteAddressOf, quoted } from '../../../book/address';
import { partOf, sheetName } from '../../../book/sheets';
import type { SheetSource } from '../../read/sheet-source';
import { nodeAt } from '../../xml/xml-node';
import type { Aspect, Place, SheetTarget } from '../aspect';
import { filterColumnsXml, readFilterColumns } from './filter-columns';

const read = ({ around }: SheetSource, { book, sheetId }: Place): void => {
  const node = nodeAt(around, 'autoFilter');
  const area = areaOfAddress(node?.attributes['ref'] ?? '');
  if (area !== undefined) partOf(book, sheetId).autoFilter = { area, criteria: new Map(readFilterColumns(node)) };
};

const state = ({ book, sheetId }: Place): unknown => partOf(book, sheetId).autoFilter ?? 'none';

const hiddenName = '_xlnm._FilterDatabase';

const write = ({ book, sheetId, draft, sheet }: SheetTarget): void => {
  const { element } = sheet;
  const filter = partOf(book, sheetId).autoFilter;
  const { workbook } = draft;
  const name = sheetName(book, sheetId);
  const tab = workbook.places.get(name.toLowerCase());
  if (filter === undefined) {
    setChild(element, sheetOrder, 'autoFilter', undefined);
    return removeName(workbook, hiddenName, tab);
  }
  const columns = filterColumnsXml(element.prefix, filter.criteria);
  setChild(element, sheetOrder, 'autoFilter', `<${element.prefix}autoFilter ref="${areaAddress(filter.area)}">${columns}</${element.prefix}autoFilter>`);
  defineName(workbook, { name: hiddenName, tab, refersTo: `${quoted(name)}!${absoluteAddressOf(filter.area)}`, hidden: true });
};

/** The filter of a sheet; Excel looks for its area under a hidden name too. */
export const autoFilter: Aspect = { name: 'auto-filter', read, state, write };
