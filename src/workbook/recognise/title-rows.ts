import { isValueText } from './is-value-text';
import { isRowOfLabels } from './row-of-labels';
import { headingReader, readRow } from './row-reading';
import type { SheetView } from './sheet-view';

const MOST = 6;
const MOST_TEXTS = 2;

/** Rows directly above a heading that speak of its table: a title, labels with their values. Blank ones between them are passed over. */
export const titleRows = (view: SheetView, heading: number, floor: number): readonly number[] => {
  const rows: number[] = [];
  for (let row = heading - 1; row > floor && row >= heading - MOST; row -= 1) {
    const kind = kindOf(view, row);
    if (kind === 'data') break;
    if (kind === 'title') rows.unshift(row);
  }
  return rows;
};

const kindOf = (view: SheetView, row: number): 'blank' | 'title' | 'data' => {
  const cells = view.sheet.values[row] ?? [];
  const texts = new Set<string>();
  let values = 0;
  cells.forEach((value, column) => {
    if (typeof value === 'number' || isValueText(view.text(row, column))) values += 1;
    else if (view.text(row, column) !== '') texts.add(view.text(row, column));
  });
  if (texts.size === 0) return values === 0 ? 'blank' : 'data';
  if (isRowOfLabels(view, readRow(view, row, headingReader()))) return 'title';
  const isLabelled = [...texts].some((text) => /[:：]/.test(text));
  return isLabelled || (values === 0 && texts.size <= MOST_TEXTS) ? 'title' : 'data';
};
