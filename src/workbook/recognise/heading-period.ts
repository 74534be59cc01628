import type { HeadingReading } from './read-heading';

/** What is known of the period before the columns are: somebody's choice, and what the title says. As `writePeriod` writes them. */
export type PeriodContext = { readonly chosen: string | undefined; readonly title: string | undefined };

/** The period of a column: as its heading says it, or its quarter with the title's year. `Q3` where no year is known. */
export const headingPeriod = ({ period, part }: Pick<HeadingReading, 'period' | 'part'>, { chosen, title }: PeriodContext): string | undefined =>
  period ?? (part === undefined ? undefined : `${(title ?? chosen ?? '').slice(0, YEAR)}${part}`);

const YEAR = 4;

/** Whether figures of one period may be those of another: the same, or one of them says less. */
export const mayBePeriod = (said: string, wanted: string): boolean => said === wanted || (said.length === YEAR && wanted.startsWith(said)) || (/^[QH]/.test(said) && wanted.endsWith(said));

/** How well a column fits: that of the wanted period, else the latest. */
export const periodMerit = (said: string | undefined, { chosen, title }: PeriodContext): number => {
  if (said === undefined) return 0;
  const wanted = chosen ?? (title !== undefined && title.length > YEAR ? title : undefined);
  if (wanted !== undefined && mayBePeriod(said, wanted)) return 1;
  return Number(said.replace(/\D/g, '')) / 1e6 - (wanted === undefined ? 0 : 1);
};
