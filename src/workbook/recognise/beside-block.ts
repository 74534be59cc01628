import { besideTable, type Beside } from './beside-table';
import type { HeadingBlock } from './heading-block';
import { headingPeriod, type PeriodContext } from './heading-period';
import type { Fact } from './recognition';
import type { Assigned } from './role-draft';
import type { SheetView } from './sheet-view';
import { a1 } from '../plan/a1';

/** What stands around a block of headings. Where another table stands beside it, a title belongs to the table below it first. */
export const besideBlock = (view: SheetView, block: HeadingBlock, rows: readonly number[], isTable: (row: number, column: number) => boolean, below: readonly number[] = []): Beside => {
  const all = besideTable(view, rows, isTable, below);
  if (block.isBesideAnother !== true) return all;
  const own = besideTable(view, rows, (row, column) => isTable(row, column) || !reachesOver(view, block, row, column), below);
  return { ...all, ...own, fields: { ...all.fields, ...own.fields } };
};

const reachesOver = (view: SheetView, { left, right }: HeadingBlock, row: number, column: number): boolean => {
  const merge = view.mergeAt(row, column);
  return (merge?.right ?? column) >= left && (merge?.left ?? column) <= right;
};

const INPUTS = ['result', 'numerator', 'denominator'];

/** The period that the headings of the results name: 2026年第二季度 over the columns that were taken. */
export const periodInHeadings = (block: HeadingBlock, columns: readonly Assigned[], context: PeriodContext): Fact<string> | undefined => {
  const headings = columns.filter(({ role }) => INPUTS.includes(role.kind)).flatMap(({ column }) => block.columns.get(column) ?? []);
  const [first] = headings;
  const [period, second] = new Set(headings.flatMap(({ reading }) => headingPeriod(reading, context) ?? []));
  if (first === undefined || period === undefined || second !== undefined || !/^\d{4}/.test(period)) return undefined;
  const column = [...block.columns].find(([, heading]) => heading === first)?.[0] ?? block.left;
  return { value: period, confidence: 'likely', evidence: [{ kind: 'title', cell: a1(block.first, column), text: first.levels.join(' / ') }] };
};
