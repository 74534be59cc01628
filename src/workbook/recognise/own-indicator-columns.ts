import type { HeadingBlock } from './heading-block';
import { ownIndicator } from './own-indicator';
import { readWeight } from './read-figures';
import type { LeftOutAs, LeftOutRow } from './recognition';
import type { Assigned } from './role-draft';
import type { SheetView } from './sheet-view';

/**
 * A column whose heading nobody knows is an indicator of the sheet's own where a row below the headings has its rule (考核结果设定) and a row, or the
 * heading itself, its weight.
 */
export const withOwnIndicators = (view: SheetView, block: HeadingBlock, assigned: readonly Assigned[], leftOut: readonly LeftOutRow[]): readonly Assigned[] => {
  if (leftOut.every(({ as }) => as !== 'rules')) return assigned;
  const own = new Map(assigned.flatMap((each) => {
    const heading = each.role.kind === 'unused' && each.by !== 'second' && each.by !== 'chosen' ? block.columns.get(each.column) : undefined;
    const isWeighed = heading?.reading.weight !== undefined || weightBelowHeading(view, each.column, leftOut) !== undefined;
    return heading === undefined || !isWeighed || ruleBelowHeading(view, each.column, leftOut) === '' ? [] : [[each.column, ownIndicator(heading.levels.join(' ')).indicator] as const];
  }));
  if (own.size === 0) return assigned;
  return assigned.map((each) => {
    const indicator = own.get(each.column);
    return indicator === undefined ? each : { column: each.column, role: { kind: 'result', indicator }, by: 'values' };
  });
};

const rowsOf = (leftOut: readonly LeftOutRow[], as: LeftOutAs): readonly number[] => leftOut.filter((row) => row.as === as).map(({ row }) => row);

/** The rule that stands in the column in a row of rules; empty if none does. */
export const ruleBelowHeading = (view: SheetView, column: number, leftOut: readonly LeftOutRow[]): string =>
  rowsOf(leftOut, 'rules').map((row) => view.mergedText(row, column)).find((text) => text !== '') ?? '';

const weightBelowHeading = (view: SheetView, column: number, leftOut: readonly LeftOutRow[]): number | undefined =>
  rowsOf(leftOut, 'weights').map((row) => readWeight(view.mergedValue(row, column), view.format(row, column))).find((weight) => weight !== undefined);
