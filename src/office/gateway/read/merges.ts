/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { isSupported } from '../is-supported';
import { areaOfRange, indexes } from './outline';

/** No older set tells in any way which cells are merged. */
export const canSeeMerges = (): boolean => isSupported('1.13');

/** Asks for the merged areas that begin in a range; none where Excel does not tell. */
export const askMerges = (range: Excel.Range): (() => readonly Area[]) => {
  if (!canSeeMerges()) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(`items/${indexes.replaceAll(',', ',items/')}`);
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOfRange));
};
