import { cellReader, usedArea } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import type { Area } from './area';
import { styleReader } from './cell-style';
import type { RangeTarget } from './range-target';
import { textOf } from './read-range';
import { intersection } from './area';
import { isHiddenColumn, isHiddenRow } from './sizes';

export type Criteria = { readonly completeMatch: boolean; readonly matchCase: boolean; readonly backwards: boolean };

export const criteriaOf = (value: unknown): Criteria => {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return { completeMatch: given['completeMatch'] === true, matchCase: given['matchCase'] === true, backwards: given['searchDirection'] === 'Backwards' };
};

const matcher = (text: string, { completeMatch, matchCase }: Criteria): ((shown: string) => boolean) => {
  if (text === '') throw apiError('InvalidArgument');
  const wanted = matchCase ? text : text.toLowerCase();
  return (shown) => {
    const found = matchCase ? shown : shown.toLowerCase();
    return completeMatch ? found === wanted : found.includes(wanted);
  };
};

/** Cells of an area whose shown text matches, row by row; hidden ones are left out if asked. */
export const findCells = (target: RangeTarget, text: string, criteria: Criteria, visibleOnly: boolean): readonly Area[] => {
  const { book, sheetId } = target;
  const used = usedArea(book.engine, sheetId, false);
  const area = used === undefined ? undefined : intersection(target.area, { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn });
  if (area === undefined) return [];
  const matches = matcher(text, criteria);
  const cell = cellReader(book.engine, sheetId);
  const style = styleReader(book, sheetId);
  const found: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { content } = cell(row, column);
      if (content.kind === 'blank' || !matches(textOf(content, style(row, column).numberFormat))) continue;
      if (visibleOnly && (isHiddenRow(book, sheetId, row) || isHiddenColumn(book, sheetId, column))) continue;
      found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
};

/** Adjacent cells as rectangles: runs in a row, then equal runs of following rows. */
export const asRectangles = (cells: readonly Area[]): readonly Area[] => {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === cell.top && last.right === cell.left - 1) runs[runs.length - 1] = { ...last, right: cell.right };
    else runs.push(cell);
  }
  const blocks: Area[] = [];
  for (const run of runs) {
    const index = blocks.findIndex((block) => block.bottom === run.top - 1 && block.left === run.left && block.right === run.right);
    const block = blocks[index];
    if (block === undefined) blocks.push(run);
    else blocks[index] = { ...block, bottom: run.bottom };
  }
  return blocks;
};
