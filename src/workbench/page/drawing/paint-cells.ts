import { InterceptorEffectEnum, Range, type ICellDataForSheetInterceptor, type IStyleData, type Nullable } from '@univerjs/core';
import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from '@univerjs/preset-sheets-core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../../book/book';
import type { CellLooks } from './cell-looks';
import type { Bar, Look } from './conditional/look';
import { paintIcon, type Pen } from './paint-icon';
import type { SheetView } from './sheet-view';
import { univerStyle } from './univer-style';

/** Before number formats are applied, so that a look may bring its own. */
const priority = 12;

/** Bars and icons lie over fills (21) and under text (45). */
const layer = 30;

const iconSize = 14;
const marks = { comment: { color: '#8764B8', size: 8 }, note: { color: '#D13438', size: 8 } } as const;

const withLook = (cell: Nullable<ICellDataForSheetInterceptor>, own: Nullable<IStyleData>, looks: CellLooks, row: number, column: number): Nullable<ICellDataForSheetInterceptor> => {
  const [under, over, remark] = [looks.under(row, column), looks.over(row, column), looks.remark(row, column)];
  if (under === undefined && over === undefined && remark === undefined) return cell;
  return {
    ...cell,
    ...(under === undefined ? {} : { themeStyle: univerStyle(under) }),
    ...(over === undefined ? {} : { interceptorStyle: univerStyle(over) }),
    ...(over?.numberFormat === undefined ? {} : { s: { ...own, n: { pattern: over.numberFormat } } }),
    ...(remark === undefined ? {} : { markers: { ...cell?.markers, tr: marks[remark] } }),
    ...(over?.hidesValue === true ? { fontRenderExtension: { isSkip: true } } : over?.icon === undefined ? {} : { fontRenderExtension: { leftOffset: iconSize + 4 } }),
  };
};

/** Lets the grid draw fills, fonts, borders and marks that are no formats of cells. */
export const dressCells = (book: Book, looksOf: (sheetId: string) => CellLooks): void => {
  book.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority, effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const looks = looksOf(subUnitId);
      return next(looks.isPlain ? cell : withLook(cell, workbook.getStyles().getStyleByCell(cell), looks, row, col));
    },
  });
};

type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const gap = 2;

const fillOf = (pen: UniverRenderingContext, { color, gradient, from, axis }: Bar, left: number, right: number): CanvasGradient | string => {
  if (!gradient || right <= left) return color;
  pen.fillStyle = color;
  const shown = pen.fillStyle as string;
  pen.fillStyle = '#FFFFFF';
  const pale = pen.fillStyle as string;
  const backwards = axis !== undefined && from < axis.at;
  const filling = pen.createLinearGradient(backwards ? right : left, 0, backwards ? left : right, 0);
  filling.addColorStop(0, shown);
  filling.addColorStop(1, pale);
  return filling;
};

const paintBar = (pen: UniverRenderingContext, bar: Bar, frame: Frame): void => {
  const width = frame.width - 2 * gap;
  const [left, right] = [frame.x + gap + bar.from * width, frame.x + gap + bar.to * width];
  const [top, height] = [frame.y + gap, frame.height - 2 * gap];
  pen.save();
  if (right > left) {
    pen.fillStyle = fillOf(pen, bar, left, right);
    pen.fillRect(left, top, right - left, height);
    // A gradient fades into the cell; without an edge its end could not be seen.
    const edge = bar.border === '' && bar.gradient ? bar.color : bar.border;
    if (edge !== '') {
      pen.strokeStyle = edge;
      pen.lineWidth = 1;
      pen.strokeRect(left + 0.5, top + 0.5, Math.max(right - left - 1, 0), height - 1);
    }
  }
  if (bar.axis !== undefined) {
    pen.strokeStyle = bar.axis.color;
    pen.lineWidth = 1;
    pen.setLineDash([2, 2]);
    pen.beginPath();
    pen.moveTo(frame.x + gap + bar.axis.at * width, frame.y);
    pen.lineTo(frame.x + gap + bar.axis.at * width, frame.y + frame.height);
    pen.stroke();
  }
  pen.restore();
};

const paintLook = (pen: UniverRenderingContext, look: Look, frame: Frame): void => {
  if (look.bar !== undefined) paintBar(pen, look.bar, frame);
  if (look.icon === undefined) return;
  const middle = look.hidesValue === true ? frame.x + frame.width / 2 : frame.x + gap + iconSize / 2;
  const size = Math.min(iconSize, frame.height - gap);
  paintIcon(pen as unknown as Pen, look.icon, middle, frame.y + frame.height - Math.min(frame.height, iconSize + 6) / 2, size);
};

const paintVisible = (pen: UniverRenderingContext, skeleton: SpreadsheetSkeleton, looks: CellLooks): void => {
  const { worksheet, rowColumnSegment } = skeleton;
  Range.foreach(rowColumnSegment, (row, column) => {
    const look = looks.over(row, column);
    if ((look?.bar === undefined && look?.icon === undefined) || !worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
    const place = skeleton.getCellWithCoordByIndex(row, column, false);
    const { startX, startY, endX, endY } = place.isMergedMainCell ? place.mergeInfo : place;
    paintLook(pen, look, { x: startX, y: startY, width: endX - startX, height: endY - startY });
  });
};

/** Draws bars and icons into the grid. */
export const paintCells = (view: SheetView, looksOf: (sheetId: string) => CellLooks): void => {
  view.component.register(Object.assign(new SheetExtension(), {
    uKey: 'WorkbenchLooks', Z_INDEX: layer,
    draw: (pen: UniverRenderingContext, _: unknown, skeleton: SpreadsheetSkeleton) => {
      const looks = looksOf(skeleton.worksheet.getSheetId());
      if (!looks.isPlain) paintVisible(pen, skeleton, looks);
    },
  }));
};
