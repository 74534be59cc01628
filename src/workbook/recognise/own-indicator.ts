import type { Unit } from '../../domain/quantity';
import { readHeadingText } from './heading-text';
import { tidyText } from './sheet-view';

/** An indicator that the catalogue does not know: its name is its id. `3、新客户开发率（%）` is 新客户开发率 in %. */
export type OwnIndicator = { readonly indicator: string; readonly unit?: Unit };

const known = new Map<string, OwnIndicator>();
const MOST_REMEMBERED = 10_000;

/** Each distinct text is read once. */
export const ownIndicator = (text: string): OwnIndicator => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { words, unit } = readHeadingText(text);
  const own: OwnIndicator = { indicator: words === '' ? tidyText(text) : words, ...(unit === undefined ? {} : { unit }) };
  if (known.size < MOST_REMEMBERED) known.set(text, own);
  return own;
};
