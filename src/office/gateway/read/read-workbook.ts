/// <reference types="office-js" />
import type { WorkbookGrid } from '../../../workbook/grid';
import type { Listening, ReadOutcome } from '../../../taskpane/workbook-host';
import { hostProblemOf } from '../host-problem-of';
import { canSeeMerges } from './merges';
import type { Talk } from '../talk';
import { batchesOf, cellsIn } from './blocks';
import { narrowAreas } from './narrow-areas';
import type { Outline } from './outline';
import { readBlocks, type Mixed, type ReadBlock } from './read-blocks';
import { readOutline } from './read-outline';
import { sheetGrid } from './sheet-grid';

/** More cells than this are not read at all. */
const MOST_CELLS = 5_000_000;

const assemble = ({ sheets, names }: Outline, blocks: readonly ReadBlock[]): WorkbookGrid => {
  const bySheet = new Map<string, ReadBlock[]>();
  for (const block of blocks) bySheet.set(block.sheet, [...(bySheet.get(block.sheet) ?? []), block]);
  return { sheets: sheets.map((sheet) => sheetGrid(sheet, bySheet.get(sheet.name) ?? [])), names };
};

const mixedIn = ({ sheets }: Outline, member: 'rowsHidden' | 'columnsHidden'): ReadonlySet<string> =>
  new Set(sheets.filter((sheet) => sheet[member] === null).map(({ name }) => name));

const read = async (talk: Talk, { onProgress, signal }: Listening): Promise<ReadOutcome> => {
  const outline = await readOutline(talk);
  const blocks = await narrowAreas(talk, outline.sheets);
  if (blocks.reduce((sum, { area }) => sum + cellsIn(area), 0) > MOST_CELLS) return { kind: 'failed', problem: { code: 'too-much-at-once' } };
  const batches = batchesOf(blocks);
  const mixed: Mixed = { rows: mixedIn(outline, 'rowsHidden'), columns: mixedIn(outline, 'columnsHidden') };
  const cells: ReadBlock[] = [];
  for (const [index, batch] of batches.entries()) {
    if (signal?.aborted === true) return { kind: 'cancelled' };
    cells.push(...(await readBlocks(talk, batch, mixed)));
    onProgress?.({ done: index + 1, of: batches.length });
  }
  return { kind: 'read', workbook: assemble(outline, cells), unseen: canSeeMerges() ? [] : ['merged-cells'] };
};

/** Reads the workbook: two round trips for what there is and how large it is, one for each 60,000 cells. */
export const readOpenWorkbook = async (talk: Talk, listening: Listening = {}): Promise<ReadOutcome> => {
  if (listening.signal?.aborted === true) return { kind: 'cancelled' };
  try {
    return await read(talk, listening);
  } catch (error) {
    return { kind: 'failed', problem: hostProblemOf(error) };
  }
};
