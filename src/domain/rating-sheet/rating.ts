import { scale } from '../appraisal/weighted-total';
import { normalise } from '../number/normalise';

/** What stands in a rating's cell. Blank is not n/a: who leaves an item blank has not rated it yet. */
export type Rating =
  | { readonly kind: 'rated'; readonly value: number }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly found: string };

/** Signs and words for "does not apply", as keys without spaces. */
const notApplicable = new Set(['n/a', 'na', '不适用', '不適用', 'notapplicable', '/', '-', '–', '—']);

/** Reads a rating from 1 to 5, halves and tenths allowed; `n/a`, 不适用 or a dash marks an item that does not apply. */
export const readRating = (given: number | string | boolean | null | undefined | { readonly error: string }): Rating => {
  if (given === undefined || given === null) return { kind: 'blank' };
  if (typeof given === 'number') return ratingOf(given, String(given));
  if (typeof given !== 'string') return { kind: 'invalid', found: typeof given === 'boolean' ? String(given).toUpperCase() : given.error };
  const text = given.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (text === '') return { kind: 'blank' };
  if (notApplicable.has(text)) return { kind: 'not-applicable' };
  const figure = /^(\d(?:\.\d{1,10})?)(?:分|点)?$/.exec(text)?.[1];
  return figure === undefined ? { kind: 'invalid', found: given.trim().slice(0, 20) } : ratingOf(Number(figure), given.trim());
};

const ratingOf = (value: number, found: string): Rating => {
  const exact = normalise(value);
  return exact >= scale.lowest && exact <= scale.highest ? { kind: 'rated', value: exact } : { kind: 'invalid', found };
};
