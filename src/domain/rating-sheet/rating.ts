import { readResult, type Given } from '../read-result';

/** What stands in a rating's cell. Blank is not n/a: who leaves an item blank has not rated it yet. */
export type Rating =
  | { readonly kind: 'rated'; readonly value: number }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly found: string };

/** Signs and words for "does not apply", in lower case without spaces. */
const notApplicable = new Set(['n/a', 'na', '不适用', '不適用', 'notapplicable', '/', '-', '–', '—']);

/** Reads a rating from 1 to 5, halves and tenths allowed; `n/a`, 不适用 or a dash marks an item that does not apply. */
export const readRating = (given: Given): Rating => {
  if (typeof given === 'string' && notApplicable.has(given.normalize('NFKC').replace(/\s/g, '').toLowerCase())) return { kind: 'not-applicable' };
  const result = readResult(given, { measure: 'rating' });
  if (result.kind === 'measured') return { kind: 'rated', value: result.value };
  return result.problem.code === 'missing-value' ? { kind: 'blank' } : { kind: 'invalid', found: shown(given) };
};

const shown = (given: Given): string =>
  typeof given === 'object' && given !== null ? given.error : typeof given === 'boolean' ? String(given).toUpperCase() : String(given).trim().slice(0, 20);
