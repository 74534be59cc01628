import type { Content } from '../../../grid/cells';

/** What a rule has to know of all cells it stands over. */
export type Ground = {
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  readonly average: number | undefined;
  /** In ascending order. */
  readonly numbers: () => readonly number[];
  /** How often each value occurs, by its key. */
  readonly occurrences: () => ReadonlyMap<string, number>;
};

/** Values that are the same to Excel have the same key; capitals do not matter. */
export const keyOf = (content: Content): string | undefined => (content.kind === 'blank' ? undefined : `${content.kind} ${String(content.value).toLowerCase()}`);

/** Most rules need neither the order of the values nor their number: those are found when they are asked for. */
const once = <T>(find: () => T): (() => T) => {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
};

const counted = (contents: readonly Content[]): ReadonlyMap<string, number> => {
  const occurrences = new Map<string, number>();
  for (const content of contents) {
    const key = keyOf(content);
    const before = key === undefined ? undefined : occurrences.get(key);
    if (key !== undefined) occurrences.set(key, before === undefined ? 1 : before + 1);
  }
  return occurrences;
};

export const groundOf = (contents: readonly Content[]): Ground => {
  const numbers: number[] = [];
  let [lowest, highest, sum] = [Infinity, -Infinity, 0];
  for (const content of contents) {
    if (content.kind !== 'number') continue;
    numbers.push(content.value);
    sum += content.value;
    if (content.value < lowest) lowest = content.value;
    if (content.value > highest) highest = content.value;
  }
  const has = numbers.length > 0;
  return {
    lowest: has ? lowest : undefined, highest: has ? highest : undefined, average: has ? sum / numbers.length : undefined,
    numbers: once(() => [...numbers].sort((a, b) => a - b)), occurrences: once(() => counted(contents)),
  };
};

/** The deviation of the whole range, not of a sample. */
export const deviationOf = (ground: Ground): number => {
  const { average } = ground;
  return average === undefined ? Number.NaN : Math.sqrt(ground.numbers().reduce((sum, one) => sum + (one - average) ** 2, 0) / ground.numbers().length);
};

/** `PERCENTILE.INC`. */
export const percentileOf = (ground: Ground, share: number): number | undefined => {
  const numbers = ground.numbers();
  const place = (numbers.length - 1) * Math.min(Math.max(share, 0), 1);
  const [below, above] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (place - Math.floor(place));
};
