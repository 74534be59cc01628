import { appraiseHalfYear } from '../../domain/half-year/appraise-half-year';
import { competency } from '../../domain/half-year/competency';
import type { GroupId } from '../../domain/half-year/half-year-scheme';
import { normalise } from '../../domain/number/normalise';
import type { Rating } from '../../domain/rating-sheet/rating';
import { ratingsMean } from '../../domain/rating-sheet/ratings-mean';
import type { CellInput } from '../edit';
import { a1 } from './a1';
import { competencyColumns as at } from './competency-group';
import type { FillSettings } from './fill-settings';
import { formWidth } from './form-columns';
import { formulaNumber, formulaText } from './formula-literal';
import type { HalfYearPerson } from './half-year-person';
import { looks, MARK } from './sheet-looks';
import type { SheetRow } from './sheet-rows';

/** Rows of the groups' means on the form. */
export type MeanRows = Readonly<Record<GroupId, number>>;

const across = { from: 0, to: formWidth - 1 };

const share = (points: number): string => formulaNumber(normalise(points / 100));

const appraiserRatings = ({ scheme, ratings }: HalfYearPerson): Readonly<Record<GroupId, readonly Rating[]>> => {
  const of = (id: GroupId): readonly Rating[] =>
    (scheme.groups.find((group) => group.id === id)?.items ?? []).map((_, index): Rating => ratings[id][index]?.appraiser ?? { kind: 'blank' });
  return { core: of('core'), reference: of('reference'), attitude: of('attitude') };
};

/** Core and reference by their shares; a group that does not apply leaves its share to the other. */
const competencyFormula = (means: MeanRows, { scheme: { shares } }: HalfYearPerson, { words }: FillSettings): string => {
  const [core, reference] = [a1(means.core, at.appraiser), a1(means.reference, at.appraiser)];
  const [ofCore, ofReference] = [share(shares.core.value), share(shares.reference.value)];
  const unfinished = formulaText(words.incomplete);
  const mean = `ROUND((${ofCore}*N(${core})+${ofReference}*N(${reference}))/(${ofCore}*COUNT(${core})+${ofReference}*COUNT(${reference})),10)`;
  const nothing = `IF(COUNT(${core},${reference})=0,${formulaText(words.competency.notApplicable)},${mean})`;
  return `IF(OR(${core}=${unfinished},${reference}=${unfinished}),${unfinished},${nothing})`;
};

const competencyShown = (person: HalfYearPerson, { words }: FillSettings): number | string => {
  const ratings = appraiserRatings(person);
  const { shares } = person.scheme;
  const able = competency(ratingsMean({ section: 1, ratings: ratings.core }), ratingsMean({ section: 2, ratings: ratings.reference }), [shares.core.value, shares.reference.value]);
  if (able.kind === 'mean') return able.mean;
  return able.kind === 'incomplete' ? words.incomplete : words.competency.notApplicable;
};

const attitudeShown = (person: HalfYearPerson, { words }: FillSettings): number | string => {
  const mean = ratingsMean({ section: 3, ratings: appraiserRatings(person).attitude });
  if (mean.kind === 'mean') return mean.mean;
  return mean.kind === 'incomplete' ? words.incomplete : words.competency.notApplicable;
};

const quarterCell = (total: number | undefined): CellInput => (total === undefined ? { empty: true } : { number: total });

const partRow = (label: string, points: string, cell: CellInput, isTyped: boolean): SheetRow => ({
  cells: new Map<number, CellInput>([[0, { text: label }], [at.self, { text: points }], [at.appraiser, cell]]),
  joined: [{ from: 0, to: at.self - 1 }, { from: at.appraiser, to: formWidth - 1 }],
  looks: [
    { ...across, style: looks.cell },
    { from: at.self, to: formWidth - 1, style: { horizontal: 'center', indent: 0, numberFormat: '0.00' } },
    ...(isTyped ? [{ from: at.appraiser, to: formWidth - 1, style: { locked: false } }] : []),
  ],
  height: 24,
});

const totalFormula = (top: number, { scheme: { shares } }: HalfYearPerson, { words }: FillSettings): string => {
  const [first, second, able, attitude] = [0, 1, 2, 3].map((row) => a1(top + row, at.appraiser));
  const parts = `${share(shares.quarters.value)}*(${first}+${second})/2+${share(shares.competency.value)}*${able}+${share(shares.attitude.value)}*${attitude}`;
  return `IF(COUNT(${[first, second, able, attitude].join(',')})<4,${formulaText(words.incomplete)},ROUND(${parts},10))`;
};

const totalShown = (person: HalfYearPerson, { words }: FillSettings): number | string => {
  const { firstQuarter, secondQuarter, scheme } = person;
  const appraisal = appraiseHalfYear(scheme, { firstQuarter, secondQuarter, ratings: appraiserRatings(person) });
  return appraisal.kind === 'complete' ? appraisal.total : words.incomplete;
};

/** Two quarters, competencies, attitude and what they come to. `top` is the row (0-based) of the heading; only the superior's ratings count. */
export const halfYearTotal = (person: HalfYearPerson, means: MeanRows, top: number, settings: FillSettings): readonly SheetRow[] => {
  const { words: { competency: words } } = settings;
  const { shares } = person.scheme;
  const marked = (points: { readonly value: number; readonly origin: string }): string => `${points.value}%${points.origin === 'proposed' ? ` ${MARK}` : ''}`;
  const half = { value: shares.quarters.value / 2, origin: shares.quarters.origin };
  return [
    {
      cells: new Map<number, CellInput>([[0, { text: words.part }], [at.self, { text: words.share }], [at.appraiser, { text: words.points }]]),
      joined: [{ from: 0, to: at.self - 1 }, { from: at.appraiser, to: formWidth - 1 }],
      looks: [{ ...across, style: looks.columnHead }],
      height: 26,
    },
    partRow(words.firstQuarter, marked(half), quarterCell(person.firstQuarter), true),
    partRow(words.secondQuarter, marked(half), quarterCell(person.secondQuarter), true),
    partRow(words.competency, marked(shares.competency), { formula: competencyFormula(means, person, settings), shows: competencyShown(person, settings) }, false),
    partRow(words.attitude, marked(shares.attitude), { formula: a1(means.attitude, at.appraiser), shows: attitudeShown(person, settings) }, false),
    {
      cells: new Map<number, CellInput>([[0, { text: words.total }], [at.appraiser, { formula: totalFormula(top + 1, person, settings), shows: totalShown(person, settings) }]]),
      joined: [{ from: 0, to: at.self }, { from: at.appraiser, to: formWidth - 1 }],
      looks: [
        { ...across, style: looks.total },
        { from: 0, to: at.self, style: { horizontal: 'right', indent: 1 } },
        { from: at.appraiser, to: formWidth - 1, style: { horizontal: 'center', numberFormat: '0.00', size: 14 } },
      ],
      height: 30,
    },
  ];
};
