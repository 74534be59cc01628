import type { Area } from '../../workbook/grid';
import { areaAddress, areaOfAddress } from './cell-address';

export const doOverlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const isSameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** What is left of an area when a part is taken out: up to four areas. */
export const areaWithout = (area: Area, hole: Area): readonly Area[] => {
  if (!doOverlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    ...(area.top < top ? [{ ...area, bottom: top - 1 }] : []),
    ...(area.left < hole.left ? [{ top, bottom, left: area.left, right: hole.left - 1 }] : []),
    ...(area.right > hole.right ? [{ top, bottom, left: hole.right + 1, right: area.right }] : []),
    ...(area.bottom > bottom ? [{ ...area, top: bottom + 1 }] : []),
  ];
};

/** The areas of an attribute `sqref`; what is no address is left out. */
export const areasOfAddresses = (sqref: string): readonly Area[] => sqref.trim().split(/\s+/).flatMap((address) => areaOfAddress(address) ?? []);

export const addressesOfAreas = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');
