import { formulaPieces } from '../../workbook/formula/formula-pieces';
import type { FormulaPiece } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../reference/moved-formula';
import { escapeText } from '../xml/escape';
import { attributeOf, tagEnd } from '../xml/start-tag';
import { withoutEntities } from '../xml/text-of-bytes';
import { cellsAt, rowAt } from './sheet-draft';
import type { CellDraft, SheetDraft } from './sheet-draft';

type First = { readonly row: number; readonly column: number; readonly pieces: readonly FormulaPiece[] };

const formulaTag = /<(?:[\w.-]+:)?f(?=[\s/>])/;

/** The formula element of a cell: where it begins, its start tag and its text. */
export const formulaElement = (xml: string): { readonly start: number; readonly end: number; readonly tag: string; readonly text: string } | undefined => {
  const start = xml.search(formulaTag);
  if (start < 0) return undefined;
  const behind = tagEnd(xml, start);
  const tag = xml.slice(start, behind);
  if (tag.endsWith('/>')) return { start, end: behind, tag, text: '' };
  const close = xml.indexOf('</', behind);
  return { start, end: tagEnd(xml, close), tag, text: withoutEntities(xml.slice(behind, close)) };
};

/** Of a cell in the file; one that a plan wrote has a formula of its own. */
const sharedIndex = (cell: CellDraft): string | undefined => {
  const tag = typeof cell === 'string' ? formulaElement(cell)?.tag : undefined;
  return tag !== undefined && attributeOf(tag, 't') === 'shared' ? attributeOf(tag, 'si') : undefined;
};

const rowsWithShared = (sheet: SheetDraft): readonly number[] =>
  [...sheet.rows].flatMap(([row, draft]) => {
    const isShared = draft.kind === 'whole' ? /["']shared["']/.test(draft.xml) : [...draft.cells.values()].some((cell) => sharedIndex(cell) !== undefined);
    return isShared ? row : [];
  });

type Member = { readonly row: number; readonly column: number; readonly xml: string; readonly index: string };

const members = (sheet: SheetDraft): readonly Member[] =>
  rowsWithShared(sheet).flatMap((row) =>
    cellsAt(sheet, row).flatMap(([column, xml]) => {
      const index = sharedIndex(xml);
      return index === undefined ? [] : { row, column, xml, index };
    }),
  );

const ownFormula = (prefix: string, member: Member, first: First): string => {
  const element = formulaElement(member.xml);
  if (element === undefined) return member.xml;
  const formula = movedFormula(first.pieces, member.row - first.row, member.column - first.column);
  return `${member.xml.slice(0, element.start)}<${prefix}f>${escapeText(formula)}</${prefix}f>${member.xml.slice(element.end)}`;
};

/**
 * Gives cells that share a formula one of their own each: all of the sheet, or those of one shared formula. Needed before the cell that holds
 * the text is overwritten, and before rows move, because the others are derived from it.
 */
export const unshareFormulas = (sheet: SheetDraft, only?: string): void => {
  const all = members(sheet).filter(({ index }) => only === undefined || index === only);
  const firsts = new Map<string, First>();
  for (const { row, column, xml, index } of all) {
    const text = formulaElement(xml)?.text ?? '';
    if (text !== '') firsts.set(index, { row, column, pieces: formulaPieces(text) });
  }
  for (const member of all) {
    const first = firsts.get(member.index);
    if (first !== undefined) rowAt(sheet, member.row).cells.set(member.column, ownFormula(sheet.element.prefix, member, first));
  }
};

/** To be called before a cell is overwritten: if others derive their formula from it, they get their own. */
export const releaseShared = (sheet: SheetDraft, cell: CellDraft | undefined): void => {
  const element = typeof cell === 'string' && cell.includes('shared') ? formulaElement(cell) : undefined;
  if (element !== undefined && element.text !== '' && attributeOf(element.tag, 't') === 'shared') unshareFormulas(sheet, attributeOf(element.tag, 'si'));
};
