import { headingBlock, type HeadingBlock } from './heading-block';
import { isHeadingBelow } from './heading-below';
import { isValueText } from './is-value-text';
import { isRowOfLabels } from './row-of-labels';
import { headingReader, readRow, type RowReading } from './row-reading';
import type { SheetView } from './sheet-view';

/** Rows that are read as possible headings. Further below only rows with a cell that says 姓名, 工号 or the like are. */
const LOOKED_AT = 300;
const LEAST_STRENGTH = 4;

const ROWS_AT_ONCE = 2000;

/**
 * Every block of rows that reads like headings, from above to below; which of them head a table of results is decided later. Below the first,
 * a block begins only where a row names columns anew. Offers a pause after some rows.
 */
export function* findHeadings(view: SheetView): Generator<void, readonly HeadingBlock[]> {
  const rowAt = rowReader(view);
  const blocks: HeadingBlock[] = [];
  for (let row = 0; row < view.sheet.values.length; row += 1) {
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    if (row >= LOOKED_AT && !mayHead(view, row)) continue;
    const above = blocks.at(-1);
    const reading = rowAt(row);
    if (above === undefined ? !isFirstHeading(view, reading) : !isHeadingBelow(view, above, reading) || isRowOfLabels(view, reading)) continue;
    const block = headingBlock(view, strongestNearby(view, reading, rowAt), rowAt, above === undefined ? 0 : above.last + 1);
    blocks.push(block);
    row = Math.max(row, block.last);
  }
  return blocks;
}

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

const isFirstHeading = (view: SheetView, reading: RowReading): boolean => reading.strength >= LEAST_STRENGTH && !isRowOfLabels(view, reading) && !isMostlyValues(view, reading);

/** 考核期 | 2026Q3 | 掉线率目标 | 3%: somebody's settings. */
const isMostlyValues = (view: SheetView, { row, known }: RowReading): boolean =>
  (view.sheet.values[row] ?? []).filter((value, column) => typeof value === 'number' || isValueText(view.text(row, column))).length * 3 > known.size;

const NAMES = new Set('姓名,员工姓名,被考核人,被评人,员工,工号,员工编号,人员编号,员工工号,编号,員工姓名,被考核人姓名,員工編號,工號,編號,指标,考核指标,指標,考核指標,name,employee name,employee,id,employee id,staff id,staff name,appraisee,indicator,kpi'.split(','));
const LONGEST_NAME = 16;

const FIRST_SIGNS = new Set([...NAMES].flatMap((name) => [name.charAt(0), name.charAt(0).toUpperCase()]));

const mayHead = (view: SheetView, row: number): boolean => {
  for (const value of view.sheet.values[row] ?? []) {
    if (typeof value !== 'string' || value.length < 2 || value.length > LONGEST_NAME || !FIRST_SIGNS.has(value.trimStart().charAt(0))) continue;
    if (NAMES.has(value.replace(/\s/g, (space) => (space === ' ' ? ' ' : '')).trim().toLowerCase())) return true;
  }
  return false;
};

/** Of headings in two rows, the one that says more is where reading begins. */
const strongestNearby = (view: SheetView, reading: RowReading, rowAt: (row: number) => RowReading): RowReading => {
  const below = rowAt(reading.row + 1);
  return below.strength > reading.strength && !hasValues(view, below) ? below : reading;
};

const hasValues = (view: SheetView, { row, numbers }: RowReading): boolean =>
  numbers > 0 || (view.sheet.values[row] ?? []).some((_, column) => isValueText(view.text(row, column)));
