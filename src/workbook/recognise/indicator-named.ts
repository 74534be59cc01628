import type { Unit } from '../../domain/quantity';
import { readHeading } from './read-heading';

/** What the name of an indicator in a row says: `2、大客户欠费率（‰）`. */
export type NamedIndicator = { readonly indicator: string; readonly unit?: Unit; readonly weight?: number };

const known = new Map<string, NamedIndicator | undefined>();
const MOST_REMEMBERED = 10_000;

/** The indicator that a cell names; each distinct text is read once. */
export const indicatorNamed = (text: string): NamedIndicator | undefined => {
  if (text === '' || text.length > 60) return undefined;
  if (known.has(text)) return known.get(text);
  const named = read(text);
  if (known.size < MOST_REMEMBERED) known.set(text, named);
  return named;
};

const read = (text: string): NamedIndicator | undefined => {
  const { says, unit, weight } = readHeading([text]);
  if (says.kind !== 'role' || says.role.kind !== 'result' || says.role.indicator === undefined) return undefined;
  return { indicator: says.role.indicator, ...(unit === undefined ? {} : { unit }), ...(weight === undefined ? {} : { weight }) };
};
