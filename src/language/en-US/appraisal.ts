import type { Place } from '../../domain/appraisal/appraisal-problem';
import { writeQuantity } from '../../domain/write-quantity';
import type { ItemPlace } from '../../domain/rating-sheet/rating-problem';
import type { AppraisalWords } from '../appraisal-words';
import { indicatorName } from '../indicator-name';
import { shownText } from '../shown-text';

const name = (id: string): string => indicatorName(id, 'en-US');
const place = ({ row, column }: Place): string => `row ${row}, column ${column}`;
const item = (at: ItemPlace): string => `Section ${at.section}, item ${at.item}${at.name === undefined ? '' : ` (${at.name['en-US']})`}`;
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const parts: AppraisalWords['parts'] = {
  'first-quarter': 'the total of the first quarter',
  'second-quarter': 'the total of the second quarter',
  competency: 'the competency score',
  attitude: 'the attitude score',
};

export const appraisalWords: AppraisalWords = {
  parts,
  headerFields: { appraisee: 'Appraisee', appraiser: 'Appraiser', date: 'Date of appraisal', period: 'Period appraised' },
  scores: { 5: 'Far above target', 4: 'Above target', 3: 'Meets target', 2: 'Below target', 1: 'Far below target' },
  period: (period) => {
    switch (period.type) {
      case 'quarter':
        return `Q${period.quarter} ${period.year}`;
      case 'half-year':
        return `H${period.half} ${period.year}`;
      case 'year':
        return String(period.year);
    }
  },
  problems: {
    'weights-do-not-add-up': ({ sum }) => `The weights add up to ${sum}%; they should be exactly 100%. Adjust the weights.`,
    'weight-invalid': ({ found, place: at }) => `The weight in ${place(at)} is "${shownText(found)}"; it should be a number from 0 to 100%. Correct it.`,
    'scores-and-weights-differ': ({ scores, weights }) =>
      `There are ${many(scores, 'score', 'scores')} and ${many(weights, 'weight', 'weights')}; each score needs one weight. Add what is missing or remove what is too many.`,
    'score-missing': ({ place: at }) => `There is no score in ${place(at)}; a total needs every score. Fill it in.`,
    'score-invalid': ({ found, place: at }) => `The score in ${place(at)} is "${shownText(found)}"; it should be a number from 1 to 5. Correct it.`,
    'result-missing': ({ indicator }) => `${name(indicator)} has no result for the period, so the total is incomplete. Fill in the result.`,
    'target-invalid': ({ indicator, found }) => `The target for ${name(indicator)} is ${writeQuantity(found)}; it should be above 0. Correct the target.`,
    'part-missing': ({ part }) => `The half-year total lacks ${parts[part]}; it needs all four parts. Fill it in.`,
    'rating-missing': ({ at }) => `${item(at)} has no rating; it should be 1 to 5. Rate it, or enter n/a if it does not apply.`,
    'rating-invalid': ({ at, found }) => `${item(at)} is rated "${shownText(found)}"; it should be 1 to 5 or n/a. Correct it.`,
    'nothing-rated': ({ part }) => `${part === undefined ? 'The sheet' : part['en-US']}: no item is rated; at least one is needed. Rate it.`,
    'ratings-do-not-fit': ({ expected, found }) =>
      `There are ${many(found, 'rating', 'ratings')} for ${many(expected, 'item', 'items')}; each item needs one. Fill in each, with n/a where an item does not apply.`,
    'slot-invalid': ({ found, last }) =>
      last === 0 ? `Number "${shownText(found)}" holds no item: the group is empty. Add an item first.` : `Number "${shownText(found)}" cannot be used; it should be a whole number from 1 to ${last}. Choose another.`,
    'answer-invalid': ({ answer, found }) => `Answer ${answer} is "${shownText(found)}"; it should be 1 to 5 or "don't know". Correct it.`,
    'answer-without-department': ({ answer }) => `Answer ${answer} names no department; each answer needs one. Fill it in.`,
    'rater-twice': ({ answer, rater }) => `Answer ${answer} is by ${shownText(rater)}, who has answered before; each rater counts once. Remove one of the two.`,
    'period-missing': () => 'There is no period; it should be a quarter, a half-year or a year. Enter one, for example 2026Q3, 2026H1 or 2026.',
    'period-without-year': ({ found }) => `The period "${shownText(found)}" does not say of which year. Enter the year too, for example 2026Q3.`,
    'period-unreadable': ({ found }) => `The period "${shownText(found)}" cannot be read; it should be a quarter, a half-year or a year. Enter it like 2026Q3, 2026H1 or 2026.`,
    'shares-do-not-add-up': ({ sum }) => `The shares of the grades add up to ${sum}%; they should be exactly 100%. Adjust the shares.`,
    'share-invalid': ({ found, place: at }) => `The share in ${place(at)} is "${shownText(found)}"; it should be a number from 0 to 100%. Correct it.`,
    'headcount-invalid': ({ found }) => `The headcount is "${shownText(found)}"; it should be 0 or a positive whole number. Correct it.`,
    'total-invalid': ({ found }) => `The total is "${shownText(found)}"; it should be a number. Correct it.`,
    'total-not-in-list': ({ total }) => `The total ${total} is not among the totals to be ranked. Include it in their range.`,
    'grades-missing': () => 'There are no grades; at least one with its lower limit is needed. Add it.',
    'grade-limit-invalid': ({ grade, found }) => `The lower limit of grade "${shownText(grade)}" is "${shownText(found)}"; it should be a number. Correct it.`,
    'grade-limit-twice': ({ from }) => `Two grades begin at ${from}; each should begin at a total of its own. Change one of them.`,
    'total-below-grades': ({ total, lowest }) => `The total ${total} lies below ${lowest}, where the lowest grade begins, so it has no grade. Check the total, or lower that limit.`,
    'reason-too-short': ({ length, least }) => `The reason for the calibration has ${many(length, 'character', 'characters')} besides spaces; it needs at least ${least}. Say why the result was changed.`,
    'calibrator-missing': () => 'It is not said who calibrated. Enter a name.',
    'time-invalid': ({ found }) => `The time of the calibration is "${shownText(found)}"; it should be a date such as 2026-10-12. Correct it.`,
  },
};
