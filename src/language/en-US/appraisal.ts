import type { Place } from '../../domain/appraisal/appraisal-problem';
import { writeQuantity } from '../../domain/write-quantity';
import type { AppraisalWords } from '../appraisal-words';
import { indicatorName } from '../indicator-name';
import { shownText } from '../shown-text';
import { counted } from './counted';

const name = (id: string): string => indicatorName(id, 'en-US');
const place = ({ row, column }: Place): string => `row ${row}, column ${column}`;

const parts: AppraisalWords['parts'] = {
  'first-quarter': 'the total of the first quarter',
  'second-quarter': 'the total of the second quarter',
  competency: 'the competency score',
  attitude: 'the attitude score',
};

export const appraisalWords: AppraisalWords = {
  parts,
  problems: {
    'weights-do-not-add-up': ({ sum }) => `The weights add up to ${sum}%; they should be exactly 100%. Adjust the weights.`,
    'weight-invalid': ({ found, place: at }) => `The weight in ${place(at)} is "${shownText(found)}"; it should be a number from 0 to 100%. Correct it.`,
    'scores-and-weights-differ': ({ scores, weights }) =>
      `There are ${counted(scores, 'score')} and ${counted(weights, 'weight')}; each score needs one weight. Correct the ranges.`,
    'score-missing': ({ place: at }) => `There is no score in ${place(at)}; a total needs every score. Fill it in.`,
    'target-invalid': ({ indicator, found }) => `The target for ${name(indicator)} is ${writeQuantity(found)}; it should be above 0. Correct it.`,
    'part-missing': ({ part }) => `The half-year total lacks ${parts[part]}; it needs all four parts. Fill it in.`,
    'nothing-rated': ({ part }) => `${part === undefined ? 'The sheet' : part['en-US']}: no item is rated; at least one is needed. Fill it in.`,
    'answer-invalid': ({ answer, found }) => `Answer ${answer} is "${shownText(found)}"; it should be 1 to 5 or "don’t know". Correct it.`,
    'answer-without-department': ({ answer }) => `Answer ${answer} names no department; each answer needs one. Fill it in.`,
    'shares-do-not-add-up': ({ sum }) => `The shares of the grades add up to ${sum}%; they should be exactly 100%. Adjust the shares.`,
    'share-invalid': ({ found, place: at }) => `The share in ${place(at)} is "${shownText(found)}"; it should be a number from 0 to 100%. Correct it.`,
    'headcount-invalid': ({ found }) => `The headcount is "${shownText(found)}"; it should be a whole number from 0. Correct it.`,
    'total-invalid': ({ found }) => `The total is "${shownText(found)}"; it should be a number. Correct it.`,
    'total-not-in-list': ({ total }) => `The total ${total} is not among the totals to be ranked. Include it in their range.`,
    'grades-missing': () => 'There are no grades; at least one is needed. Fill it in.',
    'grade-limit-invalid': ({ grade, found }) => `The lower limit of grade "${shownText(grade)}" is "${shownText(found)}"; it should be a number. Correct it.`,
    'grade-limit-twice': ({ from }) => `Two grades begin at ${from}; each should have its own limit. Correct one of them.`,
    'total-below-grades': ({ total, lowest }) => `The total ${total} lies below the lowest grade, which begins at ${lowest}. Check the total, or lower that limit.`,
  },
};
