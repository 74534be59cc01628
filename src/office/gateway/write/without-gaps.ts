/** Plain data without what is not told. */
export const withoutGaps = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => (part === null || part === undefined ? [] : [[name, withoutGaps(part)]])));
};
