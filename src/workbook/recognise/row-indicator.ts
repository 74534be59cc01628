import type { Unit } from '../../domain/quantity';
import { indicatorNamed } from './indicator-named';
import { measuredBy, type Measured } from './measured-by';
import { ownIndicator } from './own-indicator';
import { readTarget, readWeight } from './read-figures';
import type { Role } from './role';
import type { SheetView } from './sheet-view';

/** Where the rows of a long table name their indicator, and what they say of it. 0-based; absent where there is no such column. */
export type RowPlaces = { readonly names: number; readonly rule: number | undefined; readonly weight: number | undefined; readonly target: number | undefined; readonly source: number | undefined };

type Placed = { readonly column: number; readonly role: Role };

/** Nothing where no column names indicators. */
export const rowPlaces = (columns: readonly Placed[]): RowPlaces | undefined => {
  const names = columns.find(({ role }) => role.kind === 'indicator')?.column;
  const forAll = (kind: Role['kind']): number | undefined => columns.find(({ role }) => role.kind === kind && !('indicator' in role && role.indicator !== undefined))?.column;
  return names === undefined ? undefined : { names, rule: forAll('rule'), weight: forAll('weight'), target: forAll('target'), source: forAll('information-source') };
};

/** What the sheet itself says an indicator counts and is scored by: 权重, 考核结果设定. */
export type OwnRule = {
  /** As it stands there; empty if nothing does. */
  readonly rule: string;
  /** Percent points. */
  readonly weight: number | undefined;
  readonly informationSource: string;
  /** Column of the weight, where each row has its own; else the cell. */
  readonly column: number | undefined;
  readonly cell?: string;
};

export type RowIndicator = { readonly indicator: string; readonly isKnown: boolean; readonly unit: Unit | undefined; readonly measured: Measured; readonly own?: OwnRule };

/** The indicator that a row is about. One that the catalogue does not know needs a rule or a weight of its own: without either it is none. */
export const rowIndicator = (view: SheetView, row: number, places: RowPlaces): RowIndicator | undefined => {
  const text = view.mergedText(row, places.names);
  const known = indicatorNamed(text);
  const own = ownRule(view, row, places);
  if (known !== undefined) return { indicator: known.indicator, isKnown: true, unit: known.unit, measured: measuredBy(known.indicator, ''), ...(own === undefined ? {} : { own }) };
  if (text === '' || own === undefined || (own.rule === '' && own.weight === undefined)) return undefined;
  const { indicator, unit } = ownIndicator(text);
  return { indicator, isKnown: false, unit, measured: measuredBy(indicator, own.rule, targetUnit(view, row, places)), own };
};

/** A rule that only speaks of the target is about a rate if the target is one. */
const targetUnit = (view: SheetView, row: number, { target }: RowPlaces): Unit => (target === undefined ? '' : readTarget(view.mergedValue(row, target), view.format(row, target), undefined)?.unit ?? '');

const NONE = /^(?:[-—–/\s]+|无|無|none|n\/a|暂无|暫無)$/i;

const ownRule = (view: SheetView, row: number, { rule, weight, source }: RowPlaces): OwnRule | undefined => {
  if (rule === undefined && weight === undefined) return undefined;
  const text = rule === undefined ? '' : view.mergedText(row, rule);
  return {
    rule: NONE.test(text) ? '' : text,
    weight: weight === undefined ? undefined : readWeight(view.mergedValue(row, weight), view.format(row, weight)),
    informationSource: source === undefined ? '' : view.mergedText(row, source),
    column: weight,
  };
};
