import { areaAddress, areaOfAddress } from '../../../xlsx/reference/cell-address';
import { addExternalRelation, relationsOf, removeRelation } from '../../../xlsx/write/relations-draft';
import { relationsNamespace } from '../../../xlsx/write/relations-draft';
import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { setChild } from '../../../xlsx/xml/element';
import { escapeAttribute } from '../../../xlsx/xml/escape';
import type { HyperlinkPart } from '../../book/parts';
import { targetOf, type SheetSource } from '../read/sheet-source';
import { nodeAt, nodesNamed } from '../xml/xml-node';
import type { Aspect, Place, SheetTarget } from './aspect';

const read = (source: SheetSource, { book, sheetId }: Place): void => {
  for (const { attributes } of nodesNamed(nodeAt(source.around, 'hyperlinks'), 'hyperlink')) {
    const area = areaOfAddress(attributes['ref'] ?? '');
    const address = targetOf(source, attributes['r:id'])?.target;
    const { location, tooltip } = attributes;
    if (area === undefined || (address === undefined && location === undefined)) continue;
    const link = address === undefined ? { documentReference: location } : { address: location === undefined ? address : `${address}#${location}` };
    book.hyperlinks.push({ sheetId, area, link: { ...link, ...(tooltip === undefined ? {} : { screenTip: tooltip }) } });
  }
};

const state = ({ book, sheetId }: Place): readonly HyperlinkPart[] => book.hyperlinks.filter((link) => link.sheetId === sheetId);

const write = (target: SheetTarget): void => {
  const { draft, sheet } = target;
  const { element, part } = sheet;
  const { prefix } = element;
  for (const { id, type } of [...relationsOf(draft.parts, part)]) if (type === 'hyperlink') removeRelation(draft.parts, part, id);
  const all = state(target).map(({ area, link }) => {
    const { address, documentReference, screenTip } = link;
    const goal = typeof address === 'string' && address !== ''
      ? ` xmlns:r="${relationsNamespace(draft.parts)}" r:id="${addExternalRelation(draft.parts, part, 'hyperlink', address)}"` : ` location="${escapeAttribute(String(documentReference ?? ''))}"`;
    return `<${prefix}hyperlink ref="${areaAddress(area)}"${goal}${typeof screenTip === 'string' && screenTip !== '' ? ` tooltip="${escapeAttribute(screenTip)}"` : ''}/>`;
  });
  setChild(element, sheetOrder, 'hyperlinks', all.length === 0 ? undefined : `<${prefix}hyperlinks>${all.join('')}</${prefix}hyperlinks>`);
};

/** Links of cells to other places. */
export const hyperlinks: Aspect = { name: 'hyperlinks', read, state, write };
