import { IRenderManagerService, SheetSkeletonManagerService, type Scene, type Spreadsheet, type SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';

/** A rectangle in pixels from the top left corner of the grid's picture. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The visible part of the grid: where cells are, and a way to have them drawn anew. */
export type SheetView = {
  readonly sheetId: () => string;
  /** The element that holds the picture; what floats over cells goes there. */
  readonly holder: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly component: Spreadsheet;
  readonly skeleton: () => SpreadsheetSkeleton | undefined;
  /** Where an area of the shown sheet is, even when it is out of sight. */
  readonly boxOf: (area: Area) => Box | undefined;
  /** Where a rectangle in pixels of the sheet is. */
  readonly boxAt: (box: Box) => Box | undefined;
  /** The place of the cells, without headings; frozen rows and columns also count. */
  readonly cellsBox: () => Box | undefined;
  /** Rows and columns that do not scroll, and the room they take in pixels. */
  readonly frozen: () => { readonly rows: number; readonly columns: number; readonly width: number; readonly height: number };
  readonly isHidden: (area: Area) => boolean;
  readonly zoom: () => number;
  /** Called when cells moved on the screen. */
  readonly onMove: (listener: () => void) => void;
  readonly redraw: () => void;
};

type Axis = { readonly start: number; readonly heading: number; readonly frozen: number; readonly scrolled: number };

/** Frozen lines stay, others have been scrolled by so much. */
const placeOn = ({ start, heading, frozen, scrolled }: Axis, at: number): number => (at - start < frozen ? at - start + heading : at - scrolled);

const axesOf = (scene: Scene, skeleton: SpreadsheetSkeleton): { readonly x: Axis; readonly y: Axis } | undefined => {
  const main = scene.getViewport('viewMain');
  if (main === undefined || main === null) return undefined;
  const { startRow, startColumn, xSplit, ySplit } = skeleton.worksheet.getFreeze();
  const [from, to] = [skeleton.getNoMergeCellWithCoordByIndex(Math.max(startRow - ySplit, 0), Math.max(startColumn - xSplit, 0)), skeleton.getNoMergeCellWithCoordByIndex(Math.max(startRow, 0), Math.max(startColumn, 0))];
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  return {
    x: { start: from.startX, heading: rowHeaderWidth, frozen: xSplit > 0 ? to.startX - from.startX : 0, scrolled: main.viewportScrollX },
    y: { start: from.startY, heading: columnHeaderHeight, frozen: ySplit > 0 ? to.startY - from.startY : 0, scrolled: main.viewportScrollY },
  };
};

/** The view of a workbook in the page; undefined before the grid was drawn for the first time. */
export const sheetViewOf = (book: Book): SheetView | undefined => {
  const { injector, unitId, workbook } = book.engine;
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const canvas = render?.engine.getCanvasElement();
  const holder = canvas?.parentElement;
  if (render === null || render === undefined || canvas === undefined || holder === null || holder === undefined) return undefined;
  const { scene } = render;
  const skeletons = render.with(SheetSkeletonManagerService);
  const component = render.mainComponent as Spreadsheet;
  const skeleton = (): SpreadsheetSkeleton | undefined => skeletons.getCurrentSkeleton() ?? undefined;
  const zoom = (): number => scene.getAncestorScale().scaleX;
  const boxAt = (box: Box): Box | undefined => {
    const current = skeleton();
    const axes = current === undefined ? undefined : axesOf(scene, current);
    if (axes === undefined) return undefined;
    const scale = zoom();
    return { left: placeOn(axes.x, box.left) * scale, top: placeOn(axes.y, box.top) * scale, width: box.width * scale, height: box.height * scale };
  };
  return {
    sheetId: () => workbook.getActiveSheet()?.getSheetId() ?? '', holder, canvas, component, skeleton, zoom, boxAt,
    boxOf: (area) => {
      const current = skeleton();
      if (current === undefined) return undefined;
      const [from, to] = [current.getCellWithCoordByIndex(area.top, area.left), current.getCellWithCoordByIndex(area.bottom, area.right)];
      const [first, last] = [from.isMergedMainCell ? from.mergeInfo : from, to.isMergedMainCell ? to.mergeInfo : to];
      return boxAt({ left: first.startX, top: first.startY, width: last.endX - first.startX, height: last.endY - first.startY });
    },
    cellsBox: () => {
      const current = skeleton();
      if (current === undefined) return undefined;
      const [left, top] = [current.rowHeaderWidth * zoom(), current.columnHeaderHeight * zoom()];
      return { left, top, width: canvas.clientWidth - left, height: canvas.clientHeight - top };
    },
    frozen: () => {
      const current = skeleton();
      const axes = current === undefined ? undefined : axesOf(scene, current);
      if (current === undefined || axes === undefined) return { rows: 0, columns: 0, width: 0, height: 0 };
      const { startRow, startColumn } = current.worksheet.getFreeze();
      return { rows: Math.max(startRow, 0), columns: Math.max(startColumn, 0), width: axes.x.frozen * zoom(), height: axes.y.frozen * zoom() };
    },
    isHidden: ({ top, left }) => workbook.getActiveSheet()?.getRowVisible(top) === false || workbook.getActiveSheet()?.getColVisible(left) === false,
    onMove: (listener) => {
      render.engine.onTransformChange$.subscribeEvent(listener);
      scene.onTransformChange$.subscribeEvent(listener);
      for (const viewport of scene.getViewports()) viewport.onScrollAfter$.subscribeEvent(listener);
      skeletons.currentSkeleton$.subscribe(listener);
    },
    redraw: () => {
      skeleton()?.resetCache();
      component.makeForceDirty(true);
      scene.makeDirty(true);
    },
  };
};
