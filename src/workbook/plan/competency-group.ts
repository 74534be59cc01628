import type { ItemGroup } from '../../domain/half-year/half-year-scheme';
import type { Rating } from '../../domain/rating-sheet/rating';
import { ratingsMean } from '../../domain/rating-sheet/ratings-mean';
import type { CellInput } from '../edit';
import { a1 } from './a1';
import type { FillSettings } from './fill-settings';
import { charactersOf, formWidth } from './form-columns';
import { formulaText } from './formula-literal';
import type { ItemRatings } from './half-year-person';
import { INDENT, looks, markedText, sizes } from './sheet-looks';
import { text, type SheetRow } from './sheet-rows';
import { textHeight } from './text-height';

/** The columns of the half-year form, on the grid of the quarterly one. */
export const competencyColumns = { number: 0, item: 1, self: 4, appraiser: 5, difference: 7, remark: 8 } as const;

const at = competencyColumns;

const joined = [{ from: at.item, to: at.self - 1 }, { from: at.appraiser, to: at.difference - 1 }] as const;

const across = { from: 0, to: formWidth - 1 };

const blank: ItemRatings = { self: { kind: 'blank' }, appraiser: { kind: 'blank' } };

const ratingCell = (rating: Rating, { words }: FillSettings): CellInput => {
  switch (rating.kind) {
    case 'rated': return { number: rating.value };
    case 'not-applicable': return { text: words.competency.notApplicable };
    case 'invalid': return text(rating.found);
    case 'blank': return { empty: true };
  }
};

const difference = ({ self, appraiser }: ItemRatings): number | '' =>
  self.kind === 'rated' && appraiser.kind === 'rated' ? appraiser.value - self.value : '';

/** A numbered slot; one without a name is for HR to fill in. */
const slotRow = (group: ItemGroup, index: number, row: number, ratings: ItemRatings, settings: FillSettings): SheetRow => {
  const item = group.items[index];
  const name = item?.texts[settings.words.locale] ?? '';
  const [self, appraiser] = [a1(row, at.self), a1(row, at.appraiser)];
  return {
    cells: new Map<number, CellInput>([
      [at.number, { number: index + 1 }],
      [at.item, text(name)],
      [at.self, ratingCell(ratings.self, settings)],
      [at.appraiser, ratingCell(ratings.appraiser, settings)],
      [at.difference, { formula: `IF(COUNT(${self},${appraiser})=2,ROUND(${appraiser}-${self},10),"")`, shows: difference(ratings) }],
    ]),
    joined,
    looks: [
      { ...across, style: looks.cell },
      ...[at.number, at.self, at.appraiser, at.difference].map((column) => ({ from: column, to: column, style: { horizontal: 'center', indent: 0 } as const })),
      { from: at.item, to: at.self - 1, style: { locked: false, ...(item?.origin === 'proposed' ? { numberFormat: markedText } : {}) } },
      { from: at.self, to: at.appraiser + 1, style: { numberFormat: 'General', locked: false } },
      { from: at.difference, to: at.difference, style: { numberFormat: '+0.0;[Red]-0.0;0' } },
      { from: at.remark, to: at.remark, style: { locked: false } },
    ],
    height: textHeight([{ text: name, characters: charactersOf(at.item, at.self - 1) - INDENT }], sizes.base, 24),
  };
};

const columnOf = (column: number, first: number, last: number): string => `${a1(first, column)}:${a1(last, column)}`;

/** Every named item needs a rating or n/a; items that do not apply are left out. */
const meanFormula = (column: number, first: number, last: number, { words }: FillSettings): string => {
  const ratings = columnOf(column, first, last);
  const names = columnOf(at.item, first, last);
  const unfinished = formulaText(words.incomplete);
  const rated = `COUNT(${ratings})+COUNTIF(${ratings},${formulaText(words.competency.notApplicable)})`;
  return `IF(${rated}<COUNTA(${names}),${unfinished},IF(COUNT(${ratings})=0,${formulaText(words.competency.notApplicable)},ROUND(AVERAGE(${ratings}),10)))`;
};

const meanShown = (ratings: readonly Rating[], { words }: FillSettings): number | string => {
  const mean = ratingsMean({ section: 1, ratings });
  if (mean.kind === 'mean') return mean.mean;
  return mean.kind === 'incomplete' ? words.incomplete : words.competency.notApplicable;
};

const meanRow = (group: ItemGroup, given: readonly ItemRatings[], first: number, last: number, settings: FillSettings): SheetRow => {
  const shown = (side: keyof ItemRatings): number | string => meanShown(given.map((one) => one[side]), settings);
  return {
    cells: new Map<number, CellInput>([
      [0, { text: settings.words.competency.mean(group.names[settings.words.locale]) }],
      [at.self, { formula: meanFormula(at.self, first, last, settings), shows: shown('self') }],
      [at.appraiser, { formula: meanFormula(at.appraiser, first, last, settings), shows: shown('appraiser') }],
    ]),
    joined: [{ from: 0, to: at.self - 1 }, { from: at.appraiser, to: at.difference - 1 }],
    looks: [
      { ...across, style: looks.total },
      { from: 0, to: at.self - 1, style: { horizontal: 'right', indent: 1 } },
      { from: at.self, to: at.difference, style: { horizontal: 'center', numberFormat: '0.00' } },
    ],
    height: 24,
  };
};

const headRow = (group: ItemGroup, { words }: FillSettings): SheetRow => ({
  cells: new Map<number, CellInput>([
    [at.number, { text: words.kpi.number }],
    [at.item, { text: group.names[words.locale] }],
    [at.self, { text: words.competency.self }],
    [at.appraiser, { text: words.competency.appraiser }],
    [at.difference, { text: words.competency.difference }],
    [at.remark, { text: words.competency.remark }],
  ]),
  joined,
  looks: [{ ...across, style: looks.columnHead }],
  height: 26,
});

export type GroupRows = { readonly rows: readonly SheetRow[]; readonly first: number; readonly last: number; readonly mean: number };

/** A group of the half-year form: heading, its slots, its means. `top` is the row (0-based) of the heading. */
export const competencyGroup = (group: ItemGroup, given: readonly ItemRatings[], top: number, settings: FillSettings): GroupRows => {
  const slots = Math.max(group.slots.value, group.items.length);
  const [first, last] = [top + 1, top + slots];
  const ratings = group.items.map((_, index) => given[index] ?? blank);
  return {
    rows: [
      headRow(group, settings),
      ...Array.from({ length: slots }, (_, index) => slotRow(group, index, first + index, ratings[index] ?? blank, settings)),
      meanRow(group, ratings, first, last, settings),
    ],
    first,
    last,
    mean: last + 1,
  };
};
