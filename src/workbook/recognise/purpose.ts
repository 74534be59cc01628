import type { Assigned } from './role-draft';
import type { Choices, Layout } from './choices';
import type { ColumnValues } from './column-values';
import type { Fact, RecognisedTable } from './recognition';
import type { Role } from './role';

/** What a table is for. `results` is the input; of the others people and findings may still speak. */
export type Purpose = 'results' | 'ratings' | 'self-ratings' | 'rules' | 'no-people' | 'no-results' | 'no-data';

const INPUTS: readonly Role['kind'][] = ['result', 'numerator', 'self-rating', 'appraiser-rating'];

const namesIndicator = (role: Role): boolean => 'indicator' in role && role.indicator !== undefined;

/** A row per person (indicators in the headings), or a row per person and indicator (indicators in the rows). */
export const layoutOf = (columns: readonly Assigned[], values: ReadonlyMap<number, ColumnValues>, { layout }: Choices): Fact<Layout> => {
  if (layout !== undefined) return { value: layout, confidence: 'certain', evidence: [{ kind: 'chosen' }] };
  const headed = columns.filter(({ role }) => INPUTS.includes(role.kind) && namesIndicator(role)).length;
  const names = columns.find(({ role }) => role.kind === 'indicator');
  const generic = columns.some(({ role }) => [...INPUTS, 'score'].includes(role.kind) && !namesIndicator(role));
  const counted = names === undefined ? undefined : values.get(names.column);
  const rows = counted === undefined ? 0 : counted.indicators;
  if (names !== undefined && (headed === 0 || (generic && rows > 1))) {
    return { value: 'long', confidence: rows > 0 ? 'certain' : 'likely', evidence: [{ kind: 'indicators-in-rows', count: rows }] };
  }
  return { value: 'wide', confidence: headed > 1 ? 'certain' : 'likely', evidence: [{ kind: 'indicators-in-headings', count: headed }] };
};

/** `namesNothingKnown`: the rows name things that are no indicators. */
export const purposeOf = ({ columns, layout, forAll, dataRows }: RecognisedTable, namesNothingKnown: boolean): Purpose => {
  const has = (...kinds: readonly Role['kind'][]): boolean => columns.some(({ role }) => kinds.includes(role.value.kind));
  const inputs = columns.filter(({ role }) => INPUTS.includes(role.value.kind) && namesIndicator(role.value) === (layout.value === 'wide'));
  const isEmpty = dataRows.value.last < dataRows.value.first;
  if (has('rater', 'rater-department') && has('name', 'id', 'supervisor') && inputs.length < 2 && (inputs.length > 0 || has('score', 'result', 'appraiser-rating'))) return isEmpty ? 'no-data' : 'ratings';
  const namesIndicators = columns.some(({ role }) => namesIndicator(role.value));
  if (has('self-rating') && has('appraiser-rating') && !namesIndicators && (namesNothingKnown || !has('indicator'))) return isEmpty ? 'no-data' : 'self-ratings';
  const hasPeople = has('id', 'name') || forAll.id !== undefined || forAll.name !== undefined;
  if (inputs.length > 0 && hasPeople) return isEmpty ? 'no-data' : 'results';
  if (layout.value === 'long' && has('weight', 'rule', 'target')) return 'rules';
  return inputs.length > 0 ? 'no-people' : 'no-results';
};
