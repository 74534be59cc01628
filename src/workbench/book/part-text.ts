const isBeyondJson = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Map || value instanceof Set) return true;
  for (const name in value) if (isBeyondJson((value as Record<string, unknown>)[name])) return true;
  return false;
};

const tagged = (_: string, one: unknown): unknown => {
  if (one instanceof Map) return { $map: [...one] };
  return one instanceof Set ? { $set: [...one] } : one;
};

/** Anything the workbook keeps beside the grid, as text: also maps and sets, which JSON does not know, and which make it ten times slower. */
export const textOf = (value: unknown): string => (isBeyondJson(value) ? JSON.stringify(value, tagged) : JSON.stringify(value)) ?? 'null';

const isTagged = (value: unknown): value is { readonly $map?: [unknown, unknown][]; readonly $set?: unknown[] } => typeof value === 'object' && value !== null;

export const valueOf = (text: string): unknown => JSON.parse(text, (_, one: unknown) => {
  if (!isTagged(one)) return one;
  if (Array.isArray(one.$map)) return new Map(one.$map);
  return Array.isArray(one.$set) ? new Set(one.$set) : one;
}) as unknown;
