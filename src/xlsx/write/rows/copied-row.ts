import { formulaPieces } from '../../../workbook/formula/formula-pieces';
import { movedFormula } from '../../reference/moved-formula';
import { areaAddress, areaOfAddress } from '../../reference/cell-address';
import type { Element } from '../../xml/element';
import { withAttribute } from '../../xml/start-tag';
import { changeFormulas } from '../formulas-in-xml';
import { formulaElement } from '../shared-formulas';
import { withoutValue } from '../values/without-value';
import { cellsAt, rowAt, withAddress } from '../sheet-draft';
import type { RowDraft, SheetDraft } from '../sheet-draft';

type Apart = RowDraft & { readonly kind: 'apart' };

/** The area of an array formula, which its formula element names. */
const movedArrayArea = (xml: string, down: number): string =>
  xml.replace(/(<(?:[\w.-]+:)?f\s[^<>]*?\sref\s*=\s*["'])([^"']*)/, (whole: string, start: string, address: string) => {
    const area = areaOfAddress(address);
    return area === undefined ? whole : start + areaAddress({ ...area, top: area.top + down, bottom: area.bottom + down });
  });

const movedElement = (sheet: SheetDraft, row: number, down: number): Element => {
  const { element } = rowAt(sheet, row);
  return { ...element, head: withAttribute(element.head, 'r', String(row + down + 1)), children: [...element.children] };
};

/** A row as it is copied `down` rows further: its formulas read as in Excel after copying and have no value yet. */
export const copiedRow = (sheet: SheetDraft, row: number, down: number): Apart => ({
  kind: 'apart',
  element: movedElement(sheet, row, down),
  cells: new Map(
    cellsAt(sheet, row).map(([column, xml]) => {
      const formulas = changeFormulas(formulaElement(xml) === undefined ? xml : withoutValue(xml), (formula) => movedFormula(formulaPieces(formula), down, 0));
      return [column, withAddress(movedArrayArea(formulas, down), row + down, column)];
    }),
  ),
});

/** A row that moves as it is; its formulas are rewritten with all others of the workbook. */
export const movedRow = (sheet: SheetDraft, row: number, down: number): Apart => ({
  kind: 'apart',
  element: movedElement(sheet, row, down),
  cells: new Map(cellsAt(sheet, row).map(([column, xml]) => [column, withAddress(movedArrayArea(xml, down), row + down, column)])),
});
