import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { Size } from '../../functions/grid';
import type { FunctionAnswerWords } from '../function-answer-words';

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
const extent = ({ rows, columns }: Size): string => `${counted(rows, 'row')} × ${counted(columns, 'column')}`;
const names = (known: readonly { readonly 'en-US': string }[]): string => known.map((name) => name['en-US']).join(', ');
const at = (place: Place | undefined): string => (place === undefined ? '' : `, row ${place.row}, column ${place.column}`);
const fields = { rule: 'rule', published: 'published rule', weight: 'weight', target: 'target', source: 'information source', definition: 'definition' } as const;

export const functionAnswers: FunctionAnswerWords = {
  problems: {
    'in-argument': ({ parameter, place }, inner) => `In argument ${parameter}${at(place)}: ${inner}`,
    'size-unfitting': ({ parameter, size, expected }) => `Argument ${parameter} is ${extent(size)}; expected ${extent(expected)}. Refer to a range of the fitting size.`,
    'not-in-catalogue': ({ found, known }) => `The schemes have no "${found}". Use a name that they have: ${names(known)}.`,
    'argument-missing': ({ parameter }) => `Argument ${parameter} is empty. Give a value, or refer to a cell that is filled in.`,
    'choice-unknown': ({ parameter, found, choices }) => `Argument ${parameter} is "${found}"; expected one of ${choices.join(', ')}. Correct it or leave it out.`,
    'cell-reference-expected': ({ found }) => `Argument cell is "${found}"; the address of a cell as text was expected. Put it in quotation marks, such as "F5".`,
    'field-empty': ({ field, indicator }) =>
      `The documents give no ${fields[field]} for "${indicator['en-US']}". Use "rule" for the proposed rule, or have HR set it.`,
    'grade-unreadable': ({ found, line }) => `Row ${line} of the grades is "${found}"; a lower limit and a grade were expected, such as 4.5 and A. Correct it.`,
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
