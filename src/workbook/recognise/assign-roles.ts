import { indicatorById } from '../../catalogue/indicators/index';
import { columnLetters } from '../plan/a1';
import { assignRatioParts } from './assign-ratio-parts';
import type { Choices } from './choices';
import type { ColumnValues } from './column-values';
import type { HeadingBlock, HeadingColumn } from './heading-block';
import { headingPeriod, mayBePeriod, periodMerit, type PeriodContext } from './heading-period';
import type { Role } from './role';
import { has, hasPart, indicatorOf, withRole, type Assigned, type RoleDraft } from './role-draft';

/** Decides what each column holds: by its heading, where that is open by its values, and each role once. */
export const assignRoles = (block: HeadingBlock, values: ReadonlyMap<number, ColumnValues>, choices: Choices, title: string | undefined): readonly Assigned[] => {
  const context = { chosen: choices.period, title };
  const drafts = [...values].map(([column, of]) => draft(column, block.columns.get(column), of, choices));
  const steps = [(all: readonly RoleDraft[]) => ofOtherPeriods(all, context), rowParts, numbersThatAreNoIds, unitsThatAreDepartments, assignRatioParts, ratingsThatAreResults, fieldsByValues, supervisorsWhoAreAppraised, (all: readonly RoleDraft[]) => eachOnce(all, context)];
  return steps.reduce<readonly RoleDraft[]>((all, step) => step(all), drafts).map(({ assigned }) => assigned);
};

const draft = (column: number, heading: HeadingColumn | undefined, values: ColumnValues, { roles }: Choices): RoleDraft => {
  const chosen = roles?.get(column);
  if (chosen !== undefined) return { column, heading, values, assigned: { column, role: chosen, by: 'chosen' } };
  const says = heading?.reading.says;
  if (heading === undefined || says?.kind !== 'role') return { column, heading, values, assigned: { column, role: { kind: 'unused' }, by: 'unknown' } };
  return { column, heading, values, assigned: { column, role: says.role, by: heading.reading.whole ? 'heading' : 'part-of-heading' } };
};

/** Where a period was chosen, figures that say they are of another are none. */
const ofOtherPeriods = (all: readonly RoleDraft[], context: PeriodContext): readonly RoleDraft[] =>
  all.map((each) => {
    const said = each.heading === undefined ? undefined : headingPeriod(each.heading.reading, context);
    const isOther = said !== undefined && context.chosen !== undefined && !mayBePeriod(said, context.chosen);
    return isOther && indicatorOf(each.assigned.role) !== undefined ? withRole(each, { kind: 'unused' }, 'heading') : each;
  });

const MAY_SAY_PARTS: readonly Role['kind'][] = ['unused', 'indicator', 'note'];

/** 类别: 目标, 实际, 目标, 实际 … */
const rowParts = (all: readonly RoleDraft[]): readonly RoleDraft[] => {
  const column = all.find(({ assigned, values }) => MAY_SAY_PARTS.includes(assigned.role.kind) && values.parts > 1 && values.parts === values.filled);
  return all.map((each) => (each === column ? withRole(each, { kind: 'row-part' }, 'values') : each));
};

const COUNTS_ROWS = /^(?:编号|代号|no|no\.|编码)$/;
const IS_SHORT = /^(?:id|id no\.?)$/;

/** 编号 and No. count the rows if they go 1, 2, 3, as does ID beside another number; and a column that counts nothing is the employee's number if there is no other. */
const numbersThatAreNoIds = (all: readonly RoleDraft[]): readonly RoleDraft[] => {
  const ids = all.filter(({ assigned }) => assigned.role.kind === 'id');
  const without = all.map((each) => {
    const word = each.heading?.reading.word ?? '';
    const counts = each.values.isRunning && ((COUNTS_ROWS.test(word) && (has(all, 'name') || ids.length > 1)) || (IS_SHORT.test(word) && ids.length > 1));
    return each.assigned.role.kind === 'id' && counts ? withRole(each, { kind: 'number' }, 'values') : each;
  });
  if (has(without, 'id') || has(without, 'indicator')) return without;
  const candidate = without.find(({ assigned, values }) => assigned.role.kind === 'number' && values.filled > 1 && !values.isRunning && values.distinct > values.filled / 2);
  return without.map((each) => (each === candidate && !looksCounted(each.values) ? withRole(each, { kind: 'id' }, 'values') : each));
};

const looksCounted = (values: ColumnValues): boolean => values.numbers === values.filled && values.distinct < values.filled;

/** 单位 is a unit of measure or the unit somebody works in. */
const unitsThatAreDepartments = (all: readonly RoleDraft[]): readonly RoleDraft[] =>
  all.map((each) => (each.assigned.role.kind === 'unit' && each.values.texts > each.values.units * 2 ? withRole(each, { kind: has(all, 'department') ? 'unused' : 'department' }, 'values') : each));

const isRating = (indicator: string): boolean => indicatorById(indicator)?.measure === 'rating';

/** 满意度得分 or 满意度 (上级评) without another column of results is the result itself: it is a rating. */
const ratingsThatAreResults = (all: readonly RoleDraft[]): readonly RoleDraft[] =>
  all.map((each) => {
    const { role } = each.assigned;
    const indicator = indicatorOf(role);
    if (indicator === undefined || !isRating(indicator) || hasPart(all, 'result', indicator)) return each;
    if (role.kind === 'score' && !hasPart(all, 'appraiser-rating', indicator) && !hasOnlyScores(all, indicator)) return withRole(each, { kind: 'result', indicator }, each.assigned.by);
    return each;
  });

/** A list of scores: other indicators have theirs and no results. */
const hasOnlyScores = (all: readonly RoleDraft[], indicator: string): boolean => {
  const others = all.map(({ assigned }) => assigned.role).filter((role) => indicatorOf(role) !== undefined && indicatorOf(role) !== indicator);
  return others.some(({ kind }) => kind === 'score') && !others.some(({ kind }) => kind === 'result' || kind === 'numerator');
};

const most = (count: number, values: ColumnValues): boolean => count >= 2 && count >= values.filled * 0.6;

/** 指标 over people's names, beside columns of indicators: the corner of the table speaks of the row of headings. */
const isCorner = ({ assigned, values }: RoleDraft, all: readonly RoleDraft[]): boolean =>
  assigned.role.kind === 'indicator' && values.indicators === 0 && all.some((each) => each.assigned.role.kind === 'result' && indicatorOf(each.assigned.role) !== undefined);

/** Columns without a known heading show by their values what they are. */
const fieldsByValues = (all: readonly RoleDraft[]): readonly RoleDraft[] => {
  const guess = (drafts: readonly RoleDraft[], role: Role, count: (values: ColumnValues) => number): readonly RoleDraft[] => {
    if (has(drafts, role.kind)) return drafts;
    const best = drafts.find((each) => (each.assigned.by === 'unknown' || isCorner(each, all)) && most(count(each.values), each.values));
    return drafts.map((each) => (each === best ? withRole(each, role, 'values') : each));
  };
  const hasResults = all.some(({ assigned }) => assigned.role.kind === 'result' && indicatorOf(assigned.role) === undefined);
  const withIndicator = hasResults ? guess(all, { kind: 'indicator' }, ({ indicators }) => indicators) : all;
  const withPosition = guess(withIndicator, { kind: 'position' }, ({ positions }) => positions);
  const withPeriod = guess(withPosition, { kind: 'period' }, ({ periods }) => periods);
  return has(withPeriod, 'rater') ? withPeriod : guess(withPeriod, { kind: 'name' }, ({ names }) => names);
};

/** A list of supervisors' results calls those who are appraised 主管 or 负责人. */
const supervisorsWhoAreAppraised = (all: readonly RoleDraft[]): readonly RoleDraft[] => {
  if (has(all, 'name') || has(all, 'id')) return all;
  const first = all.find(({ assigned }) => assigned.role.kind === 'supervisor');
  return all.map((each) => (each === first ? withRole(each, { kind: 'name' }, 'values') : each));
};

const ONCE: readonly Role['kind'][] = ['id', 'name', 'position', 'department', 'supervisor', 'indicator', 'unit', 'rater', 'rater-department', 'result', 'numerator', 'denominator', 'target', 'weight', 'rule', 'self-rating', 'appraiser-rating'];

/** Of two columns for the same, the chosen one, the one of the period, the one named in so many words, the filled one, the one people see, the first. */
const eachOnce = (all: readonly RoleDraft[], context: PeriodContext): readonly RoleDraft[] => {
  const best = new Map<string, RoleDraft>();
  for (const each of all) {
    const key = keyOf(each.assigned.role);
    const rival = best.get(key);
    if (rival === undefined || isBetter(each, rival, context)) best.set(key, each);
  }
  return all.map((each) => {
    const winner = best.get(keyOf(each.assigned.role));
    if (winner === each || winner === undefined || !ONCE.includes(each.assigned.role.kind) || each.assigned.by === 'chosen') return each;
    return { ...each, assigned: { column: each.column, role: { kind: 'unused' }, by: 'second', rival: { role: each.assigned.role, first: columnLetters(winner.column) } } };
  });
};

const keyOf = (role: Role): string => `${role.kind} ${indicatorOf(role) ?? ''}`;

const isBetter = (a: RoleDraft, b: RoleDraft, context: PeriodContext): boolean => {
  for (const merit of [isChosen, ofPeriod(context), isNamed, isFilled, isShown, saysUnit, holdsRates]) {
    const difference = merit(a) - merit(b);
    if (difference !== 0) return difference > 0;
  }
  return false;
};

const isChosen = ({ assigned }: RoleDraft): number => (assigned.by === 'chosen' ? 1 : 0);

const ofPeriod = (context: PeriodContext) => ({ heading }: RoleDraft): number => (heading === undefined ? 0 : periodMerit(headingPeriod(heading.reading, context), context));

/** Of two columns the one that people see. */
const isShown = ({ values }: RoleDraft): number => (values.isHidden ? 0 : 1);

/** Of two columns for a rate the one that says its unit. */
const saysUnit = ({ heading }: RoleDraft): number => (heading?.reading.unit === undefined ? 0 : 1);

/** Of two columns for a rate the one whose figures are rates. */
const holdsRates = ({ assigned, values }: RoleDraft): number => {
  const indicator = indicatorOf(assigned.role);
  return indicator !== undefined && indicatorById(indicator)?.measure === 'rate' && values.filled > 0 && values.rates * 2 > values.filled ? 1 : 0;
};

const isNamed = ({ assigned, heading }: RoleDraft): number =>
  (assigned.by === 'heading' ? 2 : assigned.by === 'part-of-heading' ? 1 : 0) + (/实际|實際|actual/i.test(heading?.levels.join(' ') ?? '') ? 0.5 : 0);

const isFilled = ({ values }: RoleDraft): number => (values.filled > 0 ? 1 : 0);
