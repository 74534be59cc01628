import type { Unit } from '../../domain/quantity';

/** What a number format says about the figure below it. */
export type FormatMeaning =
  /** `0.00%`: the cell holds the ratio itself. */
  | { readonly kind: 'ratio' }
  /** `0.0"‰"`, `0.0\%`: the cell holds the figure in that unit. */
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'date' }
  | { readonly kind: 'plain' };

const known = new Map<string, FormatMeaning>();

/** Reads a format code; each distinct code once. */
export const formatMeaning = (format: string | undefined): FormatMeaning => {
  if (format === undefined) return PLAIN;
  const before = known.get(format);
  if (before !== undefined) return before;
  const meaning = read(format);
  if (known.size < 10_000) known.set(format, meaning);
  return meaning;
};

const PLAIN: FormatMeaning = { kind: 'plain' };

const read = (format: string): FormatMeaning => {
  const [section = ''] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const bare = section.replace(/\\.|_.|\*.|"[^"]*"|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return { kind: 'ratio' };
  if (section.includes('‰')) return { kind: 'unit', unit: '‰' };
  if (/[%％]/.test(section)) return { kind: 'unit', unit: '%' };
  return /[ymd]|h+:|:ss/i.test(bare) && !/general|G\/通用格式/i.test(bare) ? { kind: 'date' } : PLAIN;
};
