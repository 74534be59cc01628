import type { Area } from '../../../workbook/grid';

/** A part of a sheet that is read in one piece. */
export type Block = { readonly sheet: string; readonly area: Area };

/** Cells in one answer: about 80 bytes each with value, formula, format and type, within the 5 MB that Excel on the web sends at once. */
const CELLS_AT_ONCE = 60_000;

export const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Bands of whole rows of a block, each of at most so many cells or one row. */
export const bandsOf = ({ sheet, area }: Block, most: number): readonly Block[] => {
  const rows = Math.max(1, Math.floor(most / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * rows;
    return { sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } };
  });
};

/** Blocks put together so that each answer stays small enough. */
export const batchesOf = (blocks: readonly Block[], most = CELLS_AT_ONCE): readonly (readonly Block[])[] => {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks.flatMap((one) => bandsOf(one, most))) {
    const cells = cellsIn(block.area);
    const last = batches.at(-1);
    if (last === undefined || cells > room) {
      batches.push([block]);
      room = most - cells;
    } else {
      last.push(block);
      room -= cells;
    }
  }
  return batches;
};

/** A batch that was too much for one answer, in two; nothing where it cannot be divided. */
export const halvesOf = (batch: readonly Block[]): readonly (readonly Block[])[] => {
  const cells = batch.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const halves = batchesOf(batch, Math.ceil(cells / 2));
  return halves.length > 1 ? halves : [];
};
