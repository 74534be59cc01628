/** Anything the workbook keeps beside the grid, as text: also maps and sets, which JSON does not know. */
export const textOf = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => {
  if (one instanceof Map) return { $map: [...one] };
  return one instanceof Set ? { $set: [...one] } : one;
}) ?? 'null';

const isTagged = (value: unknown): value is { readonly $map?: [unknown, unknown][]; readonly $set?: unknown[] } => typeof value === 'object' && value !== null;

export const valueOf = (text: string): unknown => JSON.parse(text, (_, one: unknown) => {
  if (!isTagged(one)) return one;
  if (Array.isArray(one.$map)) return new Map(one.$map);
  return Array.isArray(one.$set) ? new Set(one.$set) : one;
}) as unknown;
