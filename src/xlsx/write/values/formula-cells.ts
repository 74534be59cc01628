import type { Area } from '../../../workbook/grid';
import { formulaPieces } from '../../../workbook/formula/formula-pieces';
import type { FormulaPiece, Reference } from '../../../workbook/formula/formula-pieces';
import { movedReference } from '../../reference/moved-formula';
import { areaOfAddress } from '../../reference/cell-address';
import { attributeOf } from '../../xml/start-tag';
import { formulaElement } from '../shared-formulas';
import { cellsAt } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';

/** A cell with a formula, and what the formula reads. */
export type FormulaCell = {
  readonly row: number;
  readonly column: number;
  /** More than the cell itself for an array formula. */
  readonly area: Area;
  readonly references: readonly Reference[];
  /** It also reads through names, tables or `INDIRECT`: it may read anything. */
  readonly mayReadAnything: boolean;
};

type Shared = { readonly row: number; readonly column: number; readonly pieces: readonly FormulaPiece[] };

const mark = /<(?:[\w.-]+:)?f[\s/>]/;

export const hasFormulas = (xml: string): boolean => mark.test(xml);

/** Words that are neither function, number nor one of the two truth values, and brackets of tables. */
const isNamed = (text: string): boolean => {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  return /\[|\b(?:INDIRECT|OFFSET)\s*\(/i.test(bare) || /(?<![\p{L}\p{N}_.\\])(?!(?:TRUE|FALSE)(?![\p{L}\p{N}_.]))[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\s*\(|[\p{L}\p{N}_.\\])/iu.test(bare.replace(/\d+(\.\d+)?E[+-]?\d+/gi, '').replace(/#[A-Z/0-9!?]+/g, ''));
};

const cellOf = (row: number, column: number, tag: string, pieces: readonly FormulaPiece[]): FormulaCell => ({
  row,
  column,
  area: areaOfAddress(attributeOf(tag, 't') === 'array' ? attributeOf(tag, 'ref') ?? '' : '') ?? { top: row, left: column, bottom: row, right: column },
  references: pieces.flatMap((piece) => (piece.kind === 'reference' ? piece : [])),
  mayReadAnything: attributeOf(tag, 't') === 'dataTable' || pieces.some((piece) => piece.kind === 'text' && isNamed(piece.text)),
});

/** What a follower of a shared formula reads: the same, moved by its distance from the first cell. */
const followerOf = (row: number, column: number, tag: string, first: Shared): FormulaCell =>
  cellOf(row, column, tag, first.pieces.map((piece) => (piece.kind === 'text' ? piece : movedReference(piece, row - first.row, column - first.column))));

/** The cells of a sheet that have a formula. */
export const formulaCells = (sheet: SheetDraft): readonly FormulaCell[] => {
  const shared = new Map<string, Shared>();
  const found: FormulaCell[] = [];
  for (const [row, draft] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    if (draft.kind === 'whole' && !hasFormulas(draft.xml)) continue;
    for (const [column, xml] of cellsAt(sheet, row)) {
      const element = formulaElement(xml);
      if (element === undefined) continue;
      const index = attributeOf(element.tag, 't') === 'shared' ? attributeOf(element.tag, 'si') : undefined;
      const first = index === undefined || element.text !== '' ? undefined : shared.get(index);
      const pieces = formulaPieces(element.text);
      if (index !== undefined && element.text !== '') shared.set(index, { row, column, pieces });
      found.push(first === undefined ? cellOf(row, column, element.tag, pieces) : followerOf(row, column, element.tag, first));
    }
  }
  return found;
};
