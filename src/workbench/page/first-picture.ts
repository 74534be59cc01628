import { columnName } from '../book/address';
import { newSheetData } from '../book/new-sheet';
import { chosenTheme, isGridDark } from './chosen-theme';
import { pageElement } from './page-element';

/** Where the grid will have its parts, in pixels, so that nothing moves when it comes. */
const bars = { formula: 24, sheets: 37 };
const headings = { width: 46, height: 21 };

type Colors = { readonly ground: string; readonly text: string; readonly cells: string; readonly heading: string; readonly headings: string; readonly bars: string };

const light: Colors = { ground: '#ffffff', text: '#000000', cells: '#d6d8db', heading: '#f8f9fa', headings: '#d9d9d9', bars: '#e3e5ea' };
const dark: Colors = { ground: '#1b1c1f', text: '#ffffff', cells: '#242629', heading: '#050607', headings: '#262626', bars: '#31363f' };

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where rows or columns end that are at least partly seen. */
const linesOf = (count: number, size: number, start: number, end: number): readonly number[] =>
  Array.from({ length: Math.min(count, Math.ceil((end - start) / size)) }, (_, index) => start + (index + 1) * size - 1);

/** An empty sheet as the grid draws it: headings, lines, the bars above and below. */
const draw = (picture: CanvasRenderingContext2D, width: number, height: number, text: string): void => {
  const colors = isGridDark(chosenTheme()) ? dark : light;
  const fill = (color: string, { left, top, width: wide, height: high }: Box): void => {
    picture.fillStyle = color;
    picture.fillRect(left, top, wide, high);
  };
  const write = (said: string, x: number, y: number): void => {
    picture.fillStyle = colors.text;
    picture.fillText(said, x, y);
  };
  const { rowCount, columnCount, defaultColumnWidth, defaultRowHeight } = newSheetData('', '');
  const bottom = height - bars.sheets;
  const first = { row: bars.formula + headings.height, column: headings.width + 1 };
  const rows = linesOf(rowCount, defaultRowHeight, first.row, bottom);
  const columns = linesOf(columnCount, defaultColumnWidth, first.column, width);
  fill(colors.ground, { left: 0, top: 0, width, height });
  fill(colors.heading, { left: 0, top: bars.formula, width, height: headings.height });
  fill(colors.heading, { left: 0, top: bars.formula, width: headings.width, height: bottom - bars.formula });
  picture.font = '13px "Helvetica Neue", Helvetica, Arial, sans-serif';
  picture.textBaseline = 'middle';
  write(text, 6, bars.formula / 2);
  picture.textAlign = 'center';
  for (const [index, line] of [first.row - 1, ...rows].entries()) {
    fill(colors.headings, { left: 0, top: line, width: headings.width, height: 1 });
    fill(index === 0 ? colors.headings : colors.cells, { left: headings.width, top: line, width: width - headings.width, height: 1 });
    if (index > 0) write(String(index), headings.width / 2, line - defaultRowHeight / 2 + 1);
  }
  for (const [index, line] of [first.column - 1, ...columns].entries()) {
    fill(colors.headings, { left: line, top: bars.formula, width: 1, height: headings.height });
    fill(index === 0 ? colors.headings : colors.cells, { left: line, top: first.row, width: 1, height: bottom - first.row });
    if (index > 0) write(columnName(index - 1), line - defaultColumnWidth / 2, bars.formula + headings.height / 2 + 1);
  }
  fill(colors.ground, { left: 0, top: bottom, width, height: bars.sheets });
  fill(colors.bars, { left: 0, top: bars.formula - 1, width, height: 1 });
  fill(colors.bars, { left: 0, top: bottom, width, height: 1 });
};

/**
 * While the grid's packages are read, its place shows the sheet that it will show first, an empty one, without a chosen cell, and says that it is being opened: nothing can be typed yet.
 * The grid takes the place when it has painted itself.
 */
export const showFirstPicture = (opening: string): void => {
  const canvas = Object.assign(document.createElement('canvas'), { id: 'first-picture', ariaHidden: 'true', textContent: opening });
  const grid = pageElement('grid');
  const fit = (): void => {
    const { width, height } = grid.getBoundingClientRect();
    Object.assign(canvas, { width: width * devicePixelRatio, height: height * devicePixelRatio });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    const picture = canvas.getContext('2d');
    picture?.scale(devicePixelRatio, devicePixelRatio);
    if (picture !== null) draw(picture, width, height, opening);
  };
  fit();
  grid.after(canvas);
  pageElement('aloud').textContent = opening;
  const seen = new ResizeObserver(() => (canvas.isConnected ? fit() : seen.disconnect()));
  seen.observe(grid);
  requestAnimationFrame(() => setTimeout(() => performance.mark('first picture')));
};

/** The grid has painted itself, or never will. */
export const takeFirstPictureAway = (): void => {
  const picture = document.getElementById('first-picture');
  const aloud = pageElement('aloud');
  if (aloud.textContent === picture?.textContent) aloud.textContent = '';
  pageElement('grid').removeAttribute('aria-busy');
  picture?.remove();
};
