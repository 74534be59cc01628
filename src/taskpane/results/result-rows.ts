import { gradeOf } from '../../domain/calibration/grade-of';
import { normalise } from '../../domain/number/normalise';
import type { Locale } from '../../domain/locale';
import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import type { FillSettings } from '../../workbook/plan/fill-settings';
import { postNames } from '../../workbook/plan/post-names';
import { rankHeading } from '../../workbook/plan/rank-heading';
import { ranksAmongAlike } from '../../workbook/plan/ranks-among-alike';

export type ResultState = 'complete' | 'renormalised' | 'incomplete' | 'no-scheme';

/** A person on the list of results. */
export type ResultRow = {
  readonly key: number;
  readonly one: PersonOfWorkbook;
  readonly state: ResultState;
  readonly total?: number;
  readonly rank?: number;
  readonly grade?: string;
  /** The sheet of the person's form, where it was filled. */
  readonly form?: string;
};

const totalOf = (one: PersonOfWorkbook): number | undefined => (one.kind === 'appraised' && one.appraisal.kind !== 'incomplete' ? one.appraisal.total : undefined);

const callingsOf = (people: readonly PersonOfWorkbook[], { words, period }: FillSettings): readonly { readonly position: string; readonly period: string }[] => {
  const postOf = postNames(people.filter((one) => one.kind === 'appraised'), words.locale);
  return people.map((one) => ({ position: one.kind === 'appraised' ? postOf(one) : '', period: one.person.period ?? period ?? '' }));
};

const ranksOf = (people: readonly PersonOfWorkbook[], settings: FillSettings): readonly (number | undefined)[] => {
  const callings = callingsOf(people, settings);
  return ranksAmongAlike(people.map((one, index) => ({ position: '', period: '', ...callings[index], total: totalOf(one) })), settings.ranks === 'dense' ? 'dense' : 'competition');
};

/** The heading of the ranks, as on the results sheet: it says among whom they are. */
export const rankHeadingFor = (people: readonly PersonOfWorkbook[], settings: FillSettings): string => {
  const callings = callingsOf(people.filter(({ kind }) => kind === 'appraised'), settings);
  const areAlike = (what: 'position' | 'period'): boolean => new Set(callings.map((one) => one[what])).size <= 1;
  return rankHeading(settings.words, { position: areAlike('position'), period: areAlike('period') });
};

const gradeFor = (total: number | undefined, { grades }: FillSettings): string | undefined => {
  const grade = total === undefined || grades === undefined ? undefined : gradeOf(total, grades);
  return grade?.kind === 'grade' ? grade.grade : undefined;
};

/** Everybody with total, rank and grade as the results sheet has them. */
export const resultRows = (people: readonly PersonOfWorkbook[], settings: FillSettings, forms: readonly (string | undefined)[]): readonly ResultRow[] => {
  const ranks = ranksOf(people, settings);
  return people.map((one, key) => {
    const [total, rank, form] = [totalOf(one), ranks[key], forms[key]];
    const grade = gradeFor(total, settings);
    return {
      key, one, state: one.kind === 'no-scheme' ? 'no-scheme' : one.appraisal.kind,
      ...(total === undefined ? {} : { total }), ...(rank === undefined ? {} : { rank }), ...(grade === undefined ? {} : { grade }), ...(form === undefined ? {} : { form }),
    };
  });
};

export type SortBy = 'name' | 'total' | 'rank' | 'grade' | 'state';
export type Sorting = { readonly by: SortBy; readonly isDescending: boolean };

const order: readonly ResultState[] = ['complete', 'renormalised', 'incomplete', 'no-scheme'];

const calling = ({ one: { person } }: ResultRow): string => person.name ?? person.id ?? '';

/** By name in the order of the language; people without a total always come last. */
export const sortedRows = (rows: readonly ResultRow[], { by, isDescending }: Sorting, locale: Locale): readonly ResultRow[] => {
  const names = new Intl.Collator(locale, { numeric: true });
  const turn = isDescending ? -1 : 1;
  const lastWithout = <T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return turn * compare(a, b);
  };
  const numbers = (a: number, b: number): number => normalise(a) - normalise(b);
  const compare = (a: ResultRow, b: ResultRow): number => {
    switch (by) {
      case 'name': return turn * names.compare(calling(a), calling(b));
      case 'total': return lastWithout(a.total, b.total, numbers);
      case 'rank': return lastWithout(a.rank, b.rank, numbers);
      case 'grade': return lastWithout(a.grade, b.grade, names.compare);
      case 'state': return turn * (order.indexOf(a.state) - order.indexOf(b.state));
    }
  };
  return rows.toSorted((a, b) => compare(a, b) || a.key - b.key);
};
