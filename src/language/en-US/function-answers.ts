import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { Size } from '../../functions/grid';
import type { FunctionAnswerWords } from '../function-answer-words';

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
const extent = ({ rows, columns }: Size): string => `${counted(rows, 'row')} × ${counted(columns, 'column')}`;
const names = (known: readonly { readonly 'en-US': string }[]): string => known.map((name) => name['en-US']).join(', ');
const at = (place: Place | undefined): string => (place === undefined ? '' : `, row ${place.row}, column ${place.column},`);
const fields = { rule: 'rule', published: 'published rule', weight: 'weight', target: 'target', source: 'information source', definition: 'definition' } as const;

export const functionAnswers: FunctionAnswerWords = {
  problems: {
    'in-cell': ({ parameter, place }, inner) => `In argument ${parameter}, row ${place.row}, column ${place.column}: ${inner}`,
    'in-argument': ({ parameter }, inner) => `In argument ${parameter}: ${inner}`,
    'argument-missing': ({ parameter }) => `Argument ${parameter} is empty. Give a value, or refer to a cell that is filled in.`,
    'one-value-expected': ({ parameter, size }) => `Argument ${parameter} is ${extent(size)}; a single value was expected. Refer to one cell only.`,
    'sizes-differ': ({ parameter, size, other, otherSize }) =>
      `Argument ${parameter} is ${extent(size)}, argument ${other} is ${extent(otherSize)}: they do not fit together. Refer to ranges of the same size, or give a single value.`,
    'choice-unknown': ({ parameter, found, choices }) => `Argument ${parameter} is "${found}"; expected one of ${choices.join(', ')}. Correct it or leave it out.`,
    'cell-reference-expected': ({ found }) => `Argument cell is "${found}"; the address of a cell as text was expected. Put it in quotation marks, such as "F5".`,
    'position-unknown': ({ found, known }) => `There is no position "${found}" in the catalogue. Use one that has a scheme: ${names(known)}.`,
    'indicator-unknown': ({ found, known }) => `The scheme has no indicator "${found}". Use one that it has: ${names(known)}.`,
    'scheme-missing': ({ position }) => `There is no scheme yet for the position "${position['en-US']}". Use KPI.SCORE with a rule of your own.`,
    'field-empty': ({ field, indicator }) =>
      `The documents give no ${fields[field]} for "${indicator['en-US']}". Use "rule" for the proposed rule, or have HR set it.`,
    'grade-unreadable': ({ found, line }) =>
      `Item ${line} of the grades is "${found}"; a lower limit and a grade were expected. Use two columns, or a text such as "4.5 A; 3.5 B; otherwise C".`,
    'weights-count': ({ expected, found }) => `Argument weights has ${counted(found, 'weight')}; expected ${expected}: quarters, competency, attitude.`,
    'score-unusable': ({ parameter, found }) => `Argument ${parameter} is "${found}"; a score from 1 to 5 was expected. Correct it.`,
    'rating-blank': ({ place }) => `Argument ratings${at(place)} has no rating. Enter 1 to 5, or n/a if it does not apply.`,
    'rating-unusable': ({ place, found }) =>
      `Argument ratings${at(place)} is "${found}"; a rating from 1 to 5 was expected. Correct it, or enter n/a if it does not apply.`,
    'section-missing': ({ place }) => `Argument sections, row ${place.row}, column ${place.column}, is empty, so the section of the ratings is unknown. Fill in its name.`,
    'too-few-answers': ({ answers, fewest }) =>
      `Only ${counted(answers, 'valid answer')}; with fewer than ${fewest} nothing is shown. Wait for more answers from other departments.`,
    'group-exempt': ({ headcount, upTo }) => `The group has ${headcount} people; up to ${upTo} there is no forced distribution. Grade them directly.`,
  },
  note: {
    result: (column, sentence) => `Item ${column}: ${sentence}`,
    rowEmpty: 'There are no results in this row.',
    separator: ' ',
  },
  fields,
  headings: { number: 'No.', indicator: 'KPI', weight: 'Weight (%)', rule: 'Scoring rule', objective: 'Target', 'information-source': 'Information source' },
};
