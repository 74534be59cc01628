import type { HeadingBlock } from './heading-block';
import type { Assigned } from './role-draft';
import type { SheetView } from './sheet-view';
import { cutIntoWords } from './words/cut-into-words';

const LONGEST = 40;

/** The one indicator that the nearest title or the name of a sheet speaks of; nothing if it speaks of none or of several. */
export const indicatorInTitle = (view: SheetView, titles: readonly number[]): string | undefined => {
  for (const row of [...titles].sort((a, b) => b - a)) {
    const texts = (view.sheet.values[row] ?? []).map((_, column) => view.text(row, column)).filter((text) => text !== '' && text.length <= LONGEST);
    const found = named(texts);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  const [only, second] = named([view.sheet.name]);
  return second === undefined ? only : undefined;
};

const named = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => cutIntoWords(text).words.flatMap(({ meanings }) => meanings.flatMap((meaning) => (meaning.kind === 'indicator' ? [meaning.indicator] : []))))),
];

const PARTS = ['result', 'target', 'weight', 'rule', 'score', 'numerator', 'denominator', 'self-rating', 'appraiser-rating'];

/** 目标值 and 实际值 below a title that says 大客户欠费率. A table that names indicators itself needs no title. */
export const withIndicatorOfTitle = (view: SheetView, block: HeadingBlock, columns: readonly Assigned[], titles: readonly number[]): readonly Assigned[] => {
  const names = columns.some(({ role }) => role.kind === 'indicator' || ('indicator' in role && role.indicator !== undefined));
  if (names || !columns.some(({ role }) => role.kind === 'result')) return columns;
  const indicator = indicatorInTitle(view, titles.filter((row) => row < block.first));
  if (indicator === undefined) return columns;
  return columns.map((each) => (PARTS.includes(each.role.kind) ? ({ ...each, role: { ...each.role, indicator } as Assigned['role'] }) : each));
};
