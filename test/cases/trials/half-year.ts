import { halfYearSchemeById } from '../../../src/catalogue/half-years';
import { appraiseHalfYear } from '../../../src/domain/half-year/appraise-half-year';
import type { GroupId, HalfYearScheme, ItemGroup } from '../../../src/domain/half-year/half-year-scheme';
import { proposed } from '../../../src/domain/origin';
import { readRating, type Rating } from '../../../src/domain/rating-sheet/rating';
import { cell, figure, figureOrNone, given, list, written } from '../cells';
import type { Row } from '../read-tables';
import type { Trial } from './trial';

const groupNames: Readonly<Record<GroupId, string>> = { core: '核心能力', reference: '参考能力', attitude: '态度' };

const ratingsIn = (row: Row, group: GroupId): readonly Rating[] =>
  list(cell(row, groupNames[group])).map((text) => readRating(given(text)));

const schemeFor = (row: Row): HalfYearScheme => {
  const scheme = halfYearSchemeById('key-account-supervisor.half-year');
  if (scheme === undefined) throw new Error('There is no half-year scheme');
  const [quarters, competency, attitude] = list(row.get('比例') ?? '70 20 10').map((text) => proposed(figure(text)));
  const [core, reference] = list(row.get('核心与参考') ?? '70 30').map((text) => proposed(figure(text)));
  if (!quarters || !competency || !attitude || !core || !reference) throw new Error('Shares are missing');
  return { ...scheme, shares: { quarters, competency, attitude, core, reference } };
};

/** A half-year from two quarters and the appraiser's ratings. */
export const halfYear: Trial = {
  needs: ['前一季', '后一季', '核心能力', '参考能力', '态度'],
  may: ['比例', '核心与参考'],
  gives: ['半年总分', '未计入'],
  run: (row) => {
    const scheme = schemeFor(row);
    const appraisal = appraiseHalfYear(scheme, {
      firstQuarter: figureOrNone(cell(row, '前一季')),
      secondQuarter: figureOrNone(cell(row, '后一季')),
      ratings: { core: ratingsIn(row, 'core'), reference: ratingsIn(row, 'reference'), attitude: ratingsIn(row, 'attitude') },
    });
    if (appraisal.kind === 'incomplete') return { 半年总分: written({ problems: appraisal.problems }), 未计入: '' };
    const items = appraisal.leftOut.map(({ section, item }) => `${groupNames[groupAt(scheme, section).id]}第${item}项`);
    return { 半年总分: written({ figure: appraisal.total }), 未计入: items.join('、') };
  },
};

const groupAt = ({ groups }: HalfYearScheme, section: number): ItemGroup => {
  const group = groups[section - 1];
  if (group === undefined) throw new Error(`There is no group ${section}`);
  return group;
};
