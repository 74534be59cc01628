import { headingBlock, type HeadingBlock } from './heading-block';
import { headingReader, readRow, type RowReading } from './row-reading';
import type { SheetView } from './sheet-view';

/** Rows that are read as possible headings. Further below only rows that repeat known headings are looked for. */
const LOOKED_AT = 300;
const LEAST_STRENGTH = 4;

/** Every block of rows that reads like headings, from above to below; which of them head a table of results is decided later. */
export const findHeadings = (view: SheetView): readonly HeadingBlock[] => {
  const rowAt = rowReader(view);
  const blocks: HeadingBlock[] = [];
  const rows = Math.min(view.sheet.values.length, LOOKED_AT);
  for (let row = 0; row < rows; row += 1) {
    const reading = rowAt(row);
    if (reading.strength < LEAST_STRENGTH) continue;
    const anchor = strongestNearby(reading, rowAt);
    const block = headingBlock(view, anchor, rowAt);
    if (block.first <= (blocks.at(-1)?.last ?? -1)) continue;
    blocks.push(block);
    row = Math.max(row, block.last);
  }
  return blocks;
};

/** Rows as headings, each read once. */
export const rowReader = (view: SheetView): ((row: number) => RowReading) => {
  const read = headingReader();
  const known = new Map<number, RowReading>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const reading = readRow(view, row, read);
    known.set(row, reading);
    return reading;
  };
};

/** Of headings in two rows, the one that says more is where reading begins. */
const strongestNearby = (reading: RowReading, rowAt: (row: number) => RowReading): RowReading => {
  const below = rowAt(reading.row + 1);
  return below.strength > reading.strength ? below : reading;
};
