import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { Size } from '../../functions/grid';
import type { FunctionAnswerWords } from '../function-answer-words';
import { counted } from './counted';

const extent = ({ rows, columns }: Size): string => `${counted(rows, 'row')} × ${counted(columns, 'column')}`;
const names = (known: readonly { readonly 'en-US': string }[]): string => known.map((name) => name['en-US']).join(', ');
const at = (place: Place | undefined): string => (place === undefined ? '' : `, row ${place.row}, column ${place.column}`);
const fields = { rule: 'rule', published: 'published rule', weight: 'weight', target: 'target', source: 'information source' } as const;

export const functionAnswers: FunctionAnswerWords = {
  problems: {
    'in-argument': ({ parameter, place }, inner) => `In argument ${parameter}${at(place)}: ${inner}`,
    'size-unfitting': ({ parameter, size, expected }) => `Argument ${parameter} is ${extent(size)}; it should be ${extent(expected)}. Correct the ranges.`,
    'not-in-catalogue': ({ found, known }) => `The schemes have no "${found}". Use one of ${names(known)}.`,
    'argument-missing': ({ parameter }) => `Argument ${parameter} is empty; a value is needed. Fill it in.`,
    'choice-unknown': ({ parameter, found, choices }) => `Argument ${parameter} is "${found}"; it should be one of ${choices.join(', ')}. Correct it.`,
    'cell-reference-expected': ({ found }) => `Argument cell is "${found}"; it should be an address as text, such as "F5". Put it in quotation marks.`,
    'field-empty': ({ field, indicator }) =>
      `The documents give no ${fields[field]} for "${indicator['en-US']}". Use "rule" for the proposed rule, or have HR set it.`,
    'grade-unreadable': ({ found, line }) => `Row ${line} of the grades is "${found}"; it should be a lower limit and a grade, such as 4.5 and A. Correct it.`,
    'too-few-answers': ({ answers, fewest }) =>
      `Only ${counted(answers, 'valid answer')}; at least ${fewest} are needed. Wait for more answers from other departments.`,
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
