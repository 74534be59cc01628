import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { ItemPlace } from '../../domain/rating-sheet/rating-problem';
import { indicatorName } from '../indicator-name';
import type { RecordWords } from '../record-words';
import { shownText } from '../shown-text';
import { counted } from './counted';

const name = (id: string): string => indicatorName(id, 'en-US');
const item = (at: ItemPlace): string => `Section ${at.section}, item ${at.item}${at.name === undefined ? '' : ` (${at.name['en-US']})`}`;
const place = ({ row, column }: Place): string => `row ${row}, column ${column}`;

export const recordWords: RecordWords = {
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
    'score-invalid': ({ found, place: at }) => `The score in ${place(at)} is "${shownText(found)}"; it should be a number from 1 to 5. Correct it.`,
    'formula-without-value': ({ formula }) => `The formula =${shownText(formula)} has not been calculated; it should give a number. Open the file in Excel and save it, or enter the number.`,
    'result-missing': ({ indicator }) => `${name(indicator)} has no result for the period, so the total is incomplete. Fill in the result.`,
    'rating-missing': ({ at }) => `${item(at)} has no rating; it should be 1 to 5. Rate it, or enter n/a if it does not apply.`,
    'rating-invalid': ({ at, found }) => `${item(at)} is rated "${shownText(found)}"; it should be 1 to 5 or n/a. Correct it.`,
    'ratings-do-not-fit': ({ expected, found }) =>
      `There are ${counted(found, 'rating')} for ${counted(expected, 'item')}; each item needs one. Fill in each, with n/a where an item does not apply.`,
    'slot-invalid': ({ found, last }) =>
      last === 0 ? `Number "${shownText(found)}" holds no item: the group is empty. Add an item first.` : `Number "${shownText(found)}" cannot be used; it should be a whole number from 1 to ${last}. Choose another.`,
    'rater-twice': ({ answer, rater }) => `Answer ${answer} is by ${shownText(rater)}, who has answered before; each rater counts once. Remove one of the two.`,
    'period-missing': () => 'There is no period; it should be a quarter, a half-year or a year. Enter one, for example 2026Q3, 2026H1 or 2026.',
    'period-without-year': ({ found }) => `The period "${shownText(found)}" does not say of which year. Enter the year too, for example 2026Q3.`,
    'period-unreadable': ({ found }) => `The period "${shownText(found)}" cannot be read; it should be a quarter, a half-year or a year. Enter it like 2026Q3, 2026H1 or 2026.`,
    'reason-too-short': ({ length, least }) => `The reason for the calibration has ${counted(length, 'character')} besides spaces; it needs at least ${least}. Say why the result was changed.`,
    'calibrator-missing': () => 'It is not said who calibrated. Enter a name.',
    'time-invalid': ({ found }) => `The time of the calibration is "${shownText(found)}"; it should be a date such as 2026-10-12. Correct it.`,
  },
};
