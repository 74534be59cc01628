import { ruleText, type PeriodType, type Scheme, type SchemeLine } from '../domain/scheme';
import type { SchemeOfPerson } from './scheme-of-person';

/** Whom a scheme of the sheet's own is for. */
export type Ruled = { readonly sheet: string; readonly position?: string | undefined; readonly period?: string | undefined; readonly lines: readonly SchemeLine[] | undefined };

const PREFIX = 'sheet:';

/** Whether a scheme was made of what stands beside the results; it is nowhere else. */
export const isOfSheet = ({ id }: Pick<Scheme, 'id'>): boolean => id.startsWith(PREFIX);

/**
 * Makes schemes of the weights and rules that stand beside people's results. People with the same share one; a second set of rules for one post has
 * an id of its own: `sheet:销售部:高级客户主管`, `sheet:销售部:高级客户主管#2`.
 */
export const sheetSchemes = (): ((person: Ruled) => SchemeOfPerson | undefined) => {
  const known = new Map<string, SchemeOfPerson>();
  const counts = new Map<string, number>();
  return ({ sheet, position, period, lines }) => {
    if (lines === undefined) return undefined;
    const post = `${PREFIX}${sheet}${position === undefined ? '' : `:${position}`}`;
    const key = [post, ...lines.map(({ indicator, weight, rule }) => `${indicator}|${weight.value}|${ruleText(rule)}`)].join('\u0001');
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = (counts.get(post) ?? NONE) + 1;
    counts.set(post, count);
    const found: SchemeOfPerson = { kind: 'scheme', by: 'sheet', scheme: schemeOf(count === 1 ? post : `${post}#${count}`, sheet, position ?? sheet, period, lines) };
    known.set(key, found);
    return found;
  };
};

const NONE = 0;

const schemeOf = (id: string, sheet: string, position: string, period: string | undefined, lines: readonly SchemeLine[]): Scheme => ({
  id,
  version: sheet,
  names: { 'zh-CN': position, 'zh-TW': position, 'en-US': position },
  position,
  periodType: periodTypeOf(period),
  lines,
  whenMissing: 'incomplete',
  source: sheet,
});

const periodTypeOf = (period: string | undefined): PeriodType => {
  if (period === undefined || period.includes('Q')) return 'quarter';
  return period.includes('H') ? 'half-year' : 'year';
};
