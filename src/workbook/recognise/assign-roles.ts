import { indicatorById } from '../../catalogue/indicators/index';
import { columnLetters } from '../plan/a1';
import type { Choices } from './choices';
import type { ColumnValues } from './column-values';
import type { HeadingBlock, HeadingColumn } from './heading-block';
import type { Role } from './role';

/** What a column was taken for, and how sure that is. */
export type Assigned = {
  readonly column: number;
  readonly role: Role;
  readonly by: 'heading' | 'part-of-heading' | 'values' | 'chosen' | 'second' | 'unknown';
  /** Of a column that was not taken because another is the better one: what it would be, and the other's letters. */
  readonly rival?: { readonly role: Role; readonly first: string };
};

type Draft = { readonly column: number; readonly heading: HeadingColumn | undefined; readonly values: ColumnValues; readonly assigned: Assigned };

/** Decides what each column holds: by its heading, where that is open by its values, and each role once. */
export const assignRoles = (block: HeadingBlock, values: ReadonlyMap<number, ColumnValues>, choices: Choices, period: string | undefined): readonly Assigned[] => {
  const drafts = [...values].map(([column, of]) => draft(column, block.columns.get(column), of, choices));
  const steps = [numbersThatAreNoIds, unitsThatAreDepartments, ratioParts, ratingsThatAreResults, fieldsByValues, supervisorsWhoAreAppraised, (all: readonly Draft[]) => eachOnce(all, period)];
  return steps.reduce<readonly Draft[]>((all, step) => step(all), drafts).map(({ assigned }) => assigned);
};

const draft = (column: number, heading: HeadingColumn | undefined, values: ColumnValues, { roles }: Choices): Draft => {
  const chosen = roles?.get(column);
  if (chosen !== undefined) return { column, heading, values, assigned: { column, role: chosen, by: 'chosen' } };
  const says = heading?.reading.says;
  if (heading === undefined || says?.kind !== 'role') return { column, heading, values, assigned: { column, role: { kind: 'unused' }, by: 'unknown' } };
  return { column, heading, values, assigned: { column, role: says.role, by: heading.reading.whole ? 'heading' : 'part-of-heading' } };
};

const withRole = (draft: Draft, role: Role, by: Assigned['by']): Draft =>
  draft.assigned.by === 'chosen' ? draft : { ...draft, assigned: { column: draft.column, role, by } };

const has = (all: readonly Draft[], kind: Role['kind']): boolean => all.some(({ assigned }) => assigned.role.kind === kind);

/** 编号 and No. count the rows if they go 1, 2, 3; and a column that counts nothing is the employee's number if there is no other. */
const numbersThatAreNoIds = (all: readonly Draft[]): readonly Draft[] => {
  const ids = all.filter(({ assigned }) => assigned.role.kind === 'id');
  const others = has(all, 'name') || ids.length > 1;
  const without = all.map((each) =>
    each.assigned.role.kind === 'id' && each.values.isRunning && others && /^(?:编号|代号|id|no|id no\.?|编码)$/.test(each.heading?.reading.word ?? '') ? withRole(each, { kind: 'number' }, 'values') : each,
  );
  if (has(without, 'id') || has(without, 'indicator')) return without;
  const candidate = without.find(({ assigned, values }) => assigned.role.kind === 'number' && values.filled > 1 && !values.isRunning && values.distinct > values.filled / 2);
  return without.map((each) => (each === candidate && !looksCounted(each.values) ? withRole(each, { kind: 'id' }, 'values') : each));
};

const looksCounted = (values: ColumnValues): boolean => values.numbers === values.filled && values.distinct < values.filled;

/** 单位 is a unit of measure or the unit somebody works in. */
const unitsThatAreDepartments = (all: readonly Draft[]): readonly Draft[] =>
  all.map((each) => (each.assigned.role.kind === 'unit' && each.values.texts > each.values.units * 2 ? withRole(each, { kind: has(all, 'department') ? 'unused' : 'department' }, 'values') : each));

const indicatorOf = (role: Role): string | undefined => ('indicator' in role ? role.indicator : undefined);

const hasPart = (all: readonly Draft[], kind: Role['kind'], indicator: string): boolean =>
  all.some(({ assigned }) => assigned.role.kind === kind && indicatorOf(assigned.role) === indicator);

/** Amounts are taken for a rate only where the one rate they can belong to has no column of its own. */
const ratioParts = (all: readonly Draft[]): readonly Draft[] =>
  all.map((each) => {
    const says = each.heading?.reading.says;
    if (says?.kind !== 'ratio-part' || each.assigned.by === 'chosen') return each;
    const open = says.indicators.filter((indicator) => !hasPart(all, 'result', indicator));
    const indicator = open.length === 1 ? open[0] : undefined;
    return withRole(each, indicator === undefined ? { kind: 'unused' } : { kind: says.part, indicator }, each.heading?.reading.whole === true ? 'heading' : 'part-of-heading');
  });

const isRating = (indicator: string): boolean => indicatorById(indicator)?.measure === 'rating';

/** 满意度得分 or 满意度 (上级评) without another column of results is the result itself: it is a rating. */
const ratingsThatAreResults = (all: readonly Draft[]): readonly Draft[] =>
  all.map((each) => {
    const { role } = each.assigned;
    const indicator = indicatorOf(role);
    if (indicator === undefined || !isRating(indicator) || hasPart(all, 'result', indicator)) return each;
    if (role.kind === 'score' && !hasPart(all, 'appraiser-rating', indicator)) return withRole(each, { kind: 'result', indicator }, each.assigned.by);
    return each;
  });

const most = (count: number, values: ColumnValues): boolean => count >= 2 && count >= values.filled * 0.6;

/** Columns without a known heading show by their values what they are. */
const fieldsByValues = (all: readonly Draft[]): readonly Draft[] => {
  const guess = (drafts: readonly Draft[], role: Role, count: (values: ColumnValues) => number): readonly Draft[] => {
    if (has(drafts, role.kind)) return drafts;
    const best = drafts.find(({ assigned, values }) => assigned.by === 'unknown' && most(count(values), values));
    return drafts.map((each) => (each === best ? withRole(each, role, 'values') : each));
  };
  const hasResults = all.some(({ assigned }) => assigned.role.kind === 'result' && indicatorOf(assigned.role) === undefined);
  const withIndicator = hasResults ? guess(all, { kind: 'indicator' }, ({ indicators }) => indicators) : all;
  const withPosition = guess(withIndicator, { kind: 'position' }, ({ positions }) => positions);
  const withPeriod = guess(withPosition, { kind: 'period' }, ({ periods }) => periods);
  return has(withPeriod, 'rater') ? withPeriod : guess(withPeriod, { kind: 'name' }, ({ names }) => names);
};

/** A list of supervisors' results calls those who are appraised 主管 or 负责人. */
const supervisorsWhoAreAppraised = (all: readonly Draft[]): readonly Draft[] => {
  if (has(all, 'name') || has(all, 'id')) return all;
  const first = all.find(({ assigned }) => assigned.role.kind === 'supervisor');
  return all.map((each) => (each === first ? withRole(each, { kind: 'name' }, 'values') : each));
};

const ONCE: readonly Role['kind'][] = ['id', 'name', 'position', 'department', 'supervisor', 'indicator', 'unit', 'rater', 'rater-department', 'result', 'numerator', 'denominator', 'target', 'weight', 'rule', 'self-rating', 'appraiser-rating'];

/** Of two columns for the same, the chosen one, the one of the period, the one named in so many words, the filled one, the first. */
const eachOnce = (all: readonly Draft[], period: string | undefined): readonly Draft[] => {
  const best = new Map<string, Draft>();
  for (const each of all) {
    const key = keyOf(each.assigned.role);
    const rival = best.get(key);
    if (rival === undefined || isBetter(each, rival, period)) best.set(key, each);
  }
  return all.map((each) => {
    const winner = best.get(keyOf(each.assigned.role));
    if (winner === each || winner === undefined || !ONCE.includes(each.assigned.role.kind) || each.assigned.by === 'chosen') return each;
    return { ...each, assigned: { column: each.column, role: { kind: 'unused' }, by: 'second', rival: { role: each.assigned.role, first: columnLetters(winner.column) } } };
  });
};

const keyOf = (role: Role): string => `${role.kind} ${indicatorOf(role) ?? ''}`;

const isBetter = (a: Draft, b: Draft, period: string | undefined): boolean => {
  for (const merit of [isChosen, ofPeriod(period), isNamed, isFilled]) {
    const difference = merit(a) - merit(b);
    if (difference !== 0) return difference > 0;
  }
  return false;
};

const isChosen = ({ assigned }: Draft): number => (assigned.by === 'chosen' ? 1 : 0);

/** Without a known period the later of two is meant. */
const ofPeriod = (period: string | undefined) => ({ heading }: Draft): number => {
  const own = heading?.reading.period;
  if (own === undefined) return 0;
  if (period !== undefined) return own === period ? 1 : -1;
  return Number(own.replace(/\D/g, '')) / 1e6;
};

const isNamed = ({ assigned, heading }: Draft): number =>
  (assigned.by === 'heading' ? 2 : assigned.by === 'part-of-heading' ? 1 : 0) + (/实际|實際|actual/i.test(heading?.levels.join(' ') ?? '') ? 0.5 : 0);

const isFilled = ({ values }: Draft): number => (values.filled > 0 ? 1 : 0);
