/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { hostProblemOf } from '../host-problem-of';
import { rangeOf } from '../range-of';
import { roundTrip, type Talk } from '../talk';
import { halvesOf, type Block } from './blocks';
import { askMerges } from './merges';

export type Raw = string | number | boolean;

/** What Excel answers about a block. Rows and columns count from the block's own corner. */
export type ReadBlock = Block & {
  readonly values: readonly (readonly Raw[])[];
  readonly formulas: readonly (readonly Raw[])[];
  readonly formats: readonly (readonly string[])[];
  /** Names of `Excel.RangeValueType`. */
  readonly types: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** Sheets on which some rows or columns are hidden and others are not. */
export type Mixed = { readonly rows: ReadonlySet<string>; readonly columns: ReadonlySet<string> };

const askHiddenRows = (range: Excel.Range, top: number): (() => readonly number[]) => {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [top + index] : []));
};

const askHiddenColumns = (range: Excel.Range, left: number): (() => readonly number[]) => {
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [left + index] : []));
};

const none = (): readonly number[] => [];

const ask = (workbook: Excel.Workbook, block: Block, mixed: Mixed): (() => ReadBlock) => {
  const range = rangeOf(workbook.worksheets.getItem(block.sheet), block.area);
  range.load('values,formulas,numberFormat,valueTypes');
  const merges = askMerges(range);
  const rows = mixed.rows.has(block.sheet) ? askHiddenRows(range, block.area.top) : none;
  const columns = mixed.columns.has(block.sheet) ? askHiddenColumns(range, block.area.left) : none;
  return () => ({
    ...block, values: range.values as readonly (readonly Raw[])[], formulas: range.formulas as readonly (readonly Raw[])[],
    formats: range.numberFormat as readonly (readonly string[])[], types: range.valueTypes, merges: merges(), hiddenRows: rows(), hiddenColumns: columns(),
  });
};

/** Excel refuses to list more than 512 merged areas of one range. */
const isTooManyMerges = (error: unknown): boolean => error instanceof Object && 'debugInfo' in error && /mergedAreas/i.test(JSON.stringify(error.debugInfo));

const mustBeDivided = (error: unknown): boolean => isTooManyMerges(error) || hostProblemOf(error).code === 'too-much-at-once';

/** One round trip, unless the answer turns out too large: then in halves. */
export const readBlocks = async (talk: Talk, batch: readonly Block[], mixed: Mixed): Promise<readonly ReadBlock[]> => {
  try {
    return await roundTrip(talk, ({ workbook }) => {
      const answers = batch.map((block) => ask(workbook, block, mixed));
      return () => answers.map((answer) => answer());
    });
  } catch (error) {
    const halves = mustBeDivided(error) ? halvesOf(batch) : [];
    if (halves.length === 0) throw error;
    const blocks: ReadBlock[] = [];
    for (const half of halves) blocks.push(...(await readBlocks(talk, half, mixed)));
    return blocks;
  }
};
