import type { Edit } from '../../../workbook/edit';
import { withAttribute } from '../../xml/start-tag';
import { checkArea } from '../check-area';
import { growDimension } from '../dimension';
import { sheetOf, stylesOf } from '../draft';
import type { Draft } from '../draft';
import { rowAt, styleOfCell } from '../sheet-draft';
import type { CellDraft } from '../sheet-draft';
import { unwrittenCell } from '../cell-xml';
import { styleChanger } from '../styles/cell-style';

const styled = (cell: CellDraft | undefined, style: number): CellDraft => {
  if (cell === undefined) return unwrittenCell(style);
  return typeof cell === 'string' ? withAttribute(cell, 's', String(style)) : { ...cell, style };
};

/** Changes how cells look; their content and the rest of their style stay. */
export const styleCells = (draft: Draft, { sheet: name, area, style }: Extract<Edit, { kind: 'style' }>): void => {
  const sheet = sheetOf(draft, name);
  checkArea(name, area);
  const changed = styleChanger(stylesOf(draft), style);
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = rowAt(sheet, row);
    for (let column = area.left; column <= area.right; column++) {
      cells.cells.set(column, styled(cells.cells.get(column), changed(styleOfCell(sheet, cells, column))));
    }
  }
  growDimension(sheet, area);
};
