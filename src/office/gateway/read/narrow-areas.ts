/// <reference types="office-js" />
import { rangeOf } from '../range-of';
import { roundTrip, type Talk } from '../talk';
import { bandsOf, cellsIn, type Block } from './blocks';
import { areaOfRange, indexes, type SheetOutline } from './outline';

/** From so many cells on a sheet is looked at in bands first: a single figure far below or far to the right makes millions of empty cells. */
const LARGE = 1_000_000;
const BANDS = 64;

const blockOf = ({ name, area }: SheetOutline): readonly Block[] => (area === undefined ? [] : [{ sheet: name, area }]);

/** The areas to be read. Only very large sheets cost a further round trip, one for all of them. */
export const narrowAreas = async (talk: Talk, sheets: readonly SheetOutline[]): Promise<readonly Block[]> => {
  const blocks = sheets.flatMap(blockOf);
  if (!blocks.some(({ area }) => cellsIn(area) > LARGE)) return blocks;
  return roundTrip(talk, ({ workbook }) => {
    const answers = blocks.map((block): (() => readonly Block[]) => {
      if (cellsIn(block.area) <= LARGE) return () => [block];
      const sheet = workbook.worksheets.getItem(block.sheet);
      const used = bandsOf(block, Math.ceil(cellsIn(block.area) / BANDS)).map(({ area }) => {
        const part = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
        part.load(indexes);
        return part;
      });
      return () => used.flatMap((part) => (part.isNullObject ? [] : [{ sheet: block.sheet, area: areaOfRange(part) }]));
    });
    return () => answers.flatMap((answer) => answer());
  });
};
