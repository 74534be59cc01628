import type { Content } from '../../../grid/cells';

/** What a rule has to know of all cells it stands over. */
export type Ground = {
  /** In ascending order. */
  readonly numbers: readonly number[];
  /** How often each value occurs, by its key. */
  readonly occurrences: ReadonlyMap<string, number>;
};

/** Values that are the same to Excel have the same key; capitals do not matter. */
export const keyOf = (content: Content): string | undefined => (content.kind === 'blank' ? undefined : `${content.kind} ${String(content.value).toLowerCase()}`);

export const groundOf = (contents: Iterable<Content>): Ground => {
  const numbers: number[] = [];
  const occurrences = new Map<string, number>();
  for (const content of contents) {
    if (content.kind === 'number') numbers.push(content.value);
    const key = keyOf(content);
    if (key !== undefined) occurrences.set(key, (occurrences.get(key) ?? none) + 1);
  }
  return { numbers: numbers.sort((a, b) => a - b), occurrences };
};

const none = 0;

export const lowestOf = ({ numbers }: Ground): number | undefined => numbers[0];
export const highestOf = ({ numbers }: Ground): number | undefined => numbers.at(-1);

export const averageOf = ({ numbers }: Ground): number | undefined => (numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

/** The deviation of the whole range, not of a sample. */
export const deviationOf = (ground: Ground): number => {
  const average = averageOf(ground);
  return average === undefined ? Number.NaN : Math.sqrt(ground.numbers.reduce((sum, one) => sum + (one - average) ** 2, 0) / ground.numbers.length);
};

/** `PERCENTILE.INC`. */
export const percentileOf = ({ numbers }: Ground, share: number): number | undefined => {
  const place = (numbers.length - 1) * Math.min(Math.max(share, 0), 1);
  const [below, above] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (place - Math.floor(place));
};
