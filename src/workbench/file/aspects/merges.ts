import { areaAddress } from '../../../xlsx/reference/cell-address';
import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { setChild } from '../../../xlsx/xml/element';
import { mergesOf } from '../../book/merge';
import type { Aspect, Place, SheetTarget } from './aspect';

const state = ({ book, sheetId }: Place): readonly string[] => mergesOf(book, sheetId).map(areaAddress).sort();

const write = ({ sheet, ...place }: SheetTarget): void => {
  const { prefix } = sheet.element;
  const all = state(place).map((ref) => `<${prefix}mergeCell ref="${ref}"/>`);
  const tag = `${prefix}mergeCells`;
  setChild(sheet.element, sheetOrder, 'mergeCells', all.length === 0 ? undefined : `<${tag} count="${all.length}">${all.join('')}</${tag}>`);
};

/** Merged cells; the grid takes them in with the cells. */
export const merges: Aspect = { name: 'merges', read: () => undefined, state, write };
