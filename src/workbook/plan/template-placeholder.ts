import { findIndicator } from '../../catalogue/indicators/index';
import { nameKey } from '../../domain/name-key';
import { callingsOf, lineFields, personFields, rowCallings, type LineField, type PersonField } from './template-words';

/** What stands between two pairs of braces, understood. */
export type Placeholder =
  | { readonly kind: 'person'; readonly field: PersonField }
  /** Without `indicator`: of the line that the repeating row is for. */
  | { readonly kind: 'line'; readonly field: LineField; readonly indicator?: string }
  | { readonly kind: 'row-start' | 'row-end' };

/** A cell's text in pieces: plain text, or a placeholder that is understood or not. */
export type Piece = { readonly text: string; readonly placeholder?: Placeholder; readonly isPlaceholder: boolean };

const byKey = <F extends string>(fields: Readonly<Record<F, Parameters<typeof callingsOf>[0]>>): ReadonlyMap<string, F> =>
  new Map((Object.keys(fields) as F[]).flatMap((field) => callingsOf(fields[field]).map((name) => [nameKey(name), field] as const)));

const persons = byKey(personFields);
const lines = byKey(lineFields);
const rows = new Set(callingsOf(rowCallings).map(nameKey));

const lineOf = (name: string, fieldName: string): Placeholder | undefined => {
  const indicator = findIndicator(name)?.id;
  const field = lines.get(nameKey(fieldName));
  return indicator === undefined || field === undefined ? undefined : { kind: 'line', field, indicator };
};

/** `大客户欠费率.得分`, and also `大客户欠费率得分`. */
const withIndicator = (name: string): Placeholder | undefined => {
  const [, before, after] = /^(.*)[.．·。/](.*)$/u.exec(name) ?? [];
  if (before !== undefined && after !== undefined) return lineOf(before, after);
  const fields = [...lines.keys()].filter((field) => nameKey(name).endsWith(field)).toSorted((a, b) => b.length - a.length);
  return fields.map((field) => lineOf(nameKey(name).slice(0, -field.length), field)).find((found) => found !== undefined);
};

const LONGEST = 100;

const understood = (name: string): Placeholder | undefined => {
  if (name.length > LONGEST) return undefined;
  const mark = name.normalize('NFKC').trim().charAt(0);
  if (mark === '#' || mark === '/') return rows.has(nameKey(name)) ? { kind: mark === '#' ? 'row-start' : 'row-end' } : undefined;
  const key = nameKey(name);
  const person = persons.get(key);
  if (person !== undefined) return { kind: 'person', field: person };
  const line = lines.get(key);
  if (line !== undefined) return { kind: 'line', field: line };
  const indicator = findIndicator(name);
  return withIndicator(name) ?? (indicator === undefined ? undefined : { kind: 'line', field: 'result', indicator: indicator.id });
};

/** Reads a cell's text; full-width braces are braces too. */
export const placeholdersIn = (text: string): readonly Piece[] =>
  text.split(/([{｛]{2}[^{}｛｝]*[}｝]{2})/u).filter((piece) => piece !== '').map((piece) => {
    const [, name] = /^[{｛]{2}([^{}｛｝]*)[}｝]{2}$/u.exec(piece) ?? [];
    if (name === undefined) return { text: piece, isPlaceholder: false };
    const placeholder = understood(name);
    return placeholder === undefined ? { text: piece, isPlaceholder: true } : { text: piece, isPlaceholder: true, placeholder };
  });
