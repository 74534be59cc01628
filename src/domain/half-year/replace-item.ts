import type { Problem } from '../problem';
import type { RatingItem } from '../rating-sheet/rating-sheet';
import type { GroupId, HalfYearScheme, ItemGroup } from './half-year-scheme';

export type Replacement = { readonly kind: 'scheme'; readonly scheme: HalfYearScheme } | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Puts an item of HR's own into a slot (1-based), or with `undefined` takes the item out; later items then move up. The
 * first empty slot takes a new item; beyond it and beyond the form's slots there is none.
 */
export const replaceItem = (scheme: HalfYearScheme, id: GroupId, slot: number, item: RatingItem | undefined): Replacement => {
  const [core, reference, attitude] = scheme.groups;
  const group = { core, reference, attitude }[id];
  const last = Math.min(group.slots.value, group.items.length + (item === undefined ? 0 : 1));
  if (!Number.isInteger(slot) || slot < 1 || slot > last) return { kind: 'problem', problem: { code: 'slot-invalid', found: String(slot), last } };
  const replaced: ItemGroup = { ...group, items: [...group.items.slice(0, slot - 1), ...(item === undefined ? [] : [item]), ...group.items.slice(slot)] };
  const put = (other: ItemGroup): ItemGroup => (other.id === id ? replaced : other);
  return { kind: 'scheme', scheme: { ...scheme, groups: [put(core), put(reference), put(attitude)] } };
};
