import { besideTable, type Beside } from './beside-table';
import type { Choices } from './choices';
import { findHeadings, rowReader } from './find-headings';
import { blockOf, type HeadingBlock } from './heading-block';
import { indicatorInTitle } from './indicator-in-title';
import { recogniseTable, type TableDraft } from './recognise-table';
import type { PersonField } from './role';
import type { SheetView } from './sheet-view';
import { splitBlock } from './split-block';
import { titleRows } from './title-rows';

/** Every table of a sheet, whatever it is for: one below the other, or side by side. */
export function* tablesOnSheet(view: SheetView, choices: Choices): Generator<void, readonly TableDraft[]> {
  const { headingRows } = choices;
  const blocks = headingRows === undefined ? distinctBlocks(view, (yield* findHeadings(view)).flatMap(splitBlock)) : [chosenBlock(view, headingRows.first, headingRows.last)];
  const drafts: TableDraft[] = [];
  for (const block of blocks) {
    const draft = yield* recogniseTable(view, block, lastRowOf(view, block, blocks), rowsAround(view, block, blocks), choices);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

const chosenBlock = (view: SheetView, first: number, last: number): HeadingBlock => blockOf(view, first, last, rowReader(view));

const isBeside = (one: HeadingBlock, other: HeadingBlock): boolean => one.right < other.left || other.right < one.left;

const isBelow = (block: HeadingBlock) => (other: HeadingBlock): boolean => other.first > block.last && !isBeside(block, other);

/** A table ends above the titles of the next one. */
const lastRowOf = (view: SheetView, block: HeadingBlock, blocks: readonly HeadingBlock[]): number => {
  const next = blocks.find(isBelow(block));
  return next === undefined ? view.sheet.values.length - 1 : (titleRows(view, next.first, block.last)[0] ?? next.first) - 1;
};

const MOST_ROWS_ABOVE = 12;
const FIRST_ROWS = [0, 1, 2];

/** Titles stand above the headings; on a sheet with several tables the first rows hold for all of them. */
const rowsAround = (view: SheetView, block: HeadingBlock, blocks: readonly HeadingBlock[]): readonly number[] => {
  const above = blocks.findLast((other) => isBelow(other)(block));
  const heading = Array.from({ length: block.last + 1 - block.first }, (_, at) => block.first + at);
  if (above === undefined) return [...Array.from({ length: Math.min(block.first, MOST_ROWS_ABOVE) }, (_, at) => Math.max(0, block.first - MOST_ROWS_ABOVE) + at), ...heading];
  const titles = titleRows(view, block.first, above.last);
  return [...titles, ...heading, ...FIRST_ROWS.filter((row) => row < Math.min(...blocks.map(({ first }) => first)))];
};

/** Headings that are repeated for the next page or group belong to the table above, unless a title of their own says that they are about something else. */
const distinctBlocks = (view: SheetView, blocks: readonly HeadingBlock[]): readonly HeadingBlock[] => {
  const kept: HeadingBlock[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    if (before !== undefined && before.last + 1 === block.first && meansTheSame(before, block)) kept.pop();
    const same = kept.findLast((before) => saysTheSame(before, block));
    const isAnother = same === undefined || isAboutOther(titleOf(view, same, 0), titleOf(view, block, same.last)) || indicatorOf(view, same, 0) !== indicatorOf(view, block, same.last);
    if (isAnother) kept.push(block);
  }
  return kept;
};

const saysTheSame = (one: HeadingBlock, other: HeadingBlock): boolean => {
  const same = [...other.columns].filter(([column, { levels }]) => one.columns.get(column)?.levels.at(-1) === levels.at(-1));
  return same.length >= 2 && same.length >= other.columns.size * 0.8;
};

/** The headings once more in another language: the lower ones stand above the data. */
const meansTheSame = (one: HeadingBlock, other: HeadingBlock): boolean => {
  const same = [...other.columns].filter(([column, { reading }]) => JSON.stringify(one.columns.get(column)?.reading.says) === JSON.stringify(reading.says));
  return same.length >= 2 && same.length >= other.columns.size * 0.6;
};

const titleOf = (view: SheetView, block: HeadingBlock, floor: number): Beside['fields'] => besideTable(view, titleRows(view, block.first, floor - 1), () => false).fields;

const indicatorOf = (view: SheetView, block: HeadingBlock, floor: number): string | undefined => indicatorInTitle(view, titleRows(view, block.first, floor - 1));

const TELLING: readonly PersonField[] = ['id', 'name', 'position', 'period'];

const isAboutOther = (one: Beside['fields'], other: Beside['fields']): boolean =>
  TELLING.some((field) => other[field] !== undefined && one[field]?.value !== other[field].value);
