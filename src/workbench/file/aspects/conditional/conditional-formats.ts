import { addressesOfAreas } from '../../../../xlsx/reference/areas';
import { sheetOrder } from '../../../../xlsx/write/sheet-draft';
import type { ConditionalFormatPart } from '../../../book/parts';
import { addExtension, removeExtension } from '../../write/extensions';
import type { Aspect, Place, SheetTarget } from '../aspect';
import { readRules } from './read-rules';
import { ruleXml } from './write-rules';

const uri = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const namespace = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

const onSheet = ({ book, sheetId }: Place): readonly ConditionalFormatPart[] => book.conditionalFormats.filter((part) => part.sheetId === sheetId);

/** The file's prefix before each of our own elements. */
const prefixed = (prefix: string, xml: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?!x14:|xm:)/g, `<$1${prefix}`));

const write = ({ draft, sheet, ...place }: SheetTarget): void => {
  const { element } = sheet;
  const rules = onSheet(place).map((part, index) => ({ cells: addressesOfAreas(part.areas), ...ruleXml(draft, part, index + 1) }));
  // Rules of the same cells stand together: some programs show only one group for a cell.
  const groups = new Map<string, string>();
  for (const { cells, own } of rules) if (own !== undefined) groups.set(cells, (groups.get(cells) ?? '') + own);
  element.children = element.children.filter(({ name }) => name !== 'conditionalFormatting');
  const before = new Set(sheetOrder.slice(0, sheetOrder.indexOf('conditionalFormatting')));
  const at = element.children.findLastIndex(({ name }) => before.has(name)) + 1;
  element.children.splice(at, 0, ...[...groups].map(([cells, inside]) => (
    { name: 'conditionalFormatting', xml: prefixed(element.prefix, `<conditionalFormatting sqref="${cells}">${inside}</conditionalFormatting>`) })));
  const extended = rules.map(({ extended: xml }) => xml ?? '').join('');
  if (extended === '') removeExtension(element, sheetOrder, uri);
  else addExtension(element, sheetOrder, uri, namespace, `<x14:conditionalFormattings>${extended}</x14:conditionalFormattings>`);
};

/** Formats that depend on what cells hold. */
export const conditionalFormats: Aspect = {
  name: 'conditional-formats', read: (source, place) => { place.book.conditionalFormats.push(...readRules(source, place)); },
  state: (place) => onSheet(place).map(({ type, areas, stopIfTrue, details }) => ({ type, areas, stopIfTrue, details })), write,
};
