import { rulesColumns } from '../../workbook/plan/rules-columns';
import type { PlanProblemWords } from '../plan-problem-words';

const list = (words: readonly string[]): string => words.map((word) => `{{${word}}}`).join(', ');

export const planProblemWords: PlanProblemWords = {
  template: {
    'template-without-placeholders': ({ sheet }) => `The sheet “${sheet}” has no placeholders; a template needs at least one, such as {{name}}. Add placeholders or choose another sheet.`,
    'placeholder-unknown': ({ sheet, cell, found, nearest, known }) =>
      `${found} in ${cell} of “${sheet}” is no known placeholder.${nearest === undefined ? '' : ` Was {{${nearest}}} meant?`} There are: ${list(known)}. Correct it and try again.`,
    'placeholder-outside-row': ({ sheet, cell, found }) =>
      `${found} in ${cell} of “${sheet}” does not say of which indicator. Name it, as in {{arrears-rate.score}}, or move it into the row marked {{#indicator}}.`,
    'placeholder-in-formula': ({ sheet, cell, found }) => `${cell} of “${sheet}” holds a formula (${found}); placeholders inside formulas cannot be filled. Write the placeholder as text.`,
    'row-end-elsewhere': ({ sheet, cell, found }) => `${cell} of “${sheet}” has ${found}, but its row has no {{#indicator}}. Only a single row can repeat: put both marks into the same row.`,
  },
  rulesSheet: {
    'rules-heading-missing': ({ column }) => ({ found: 'no such column', expected: `the heading “${rulesColumns[column]['en-US']}”`, toDo: 'Add the heading.' }),
    'rules-sheet-empty': () => ({ found: 'no rules', expected: 'a row for each indicator', toDo: 'Enter the rules, or delete the sheet and fill again.' }),
    'rules-indicator-unknown': ({ found }) => ({ found: found === '' ? 'no indicator' : `the indicator “${found}”`, expected: 'a known indicator', toDo: 'Use the name of a known indicator, or delete the row.' }),
    'rules-indicator-twice': ({ found, first }) => ({ found: `the indicator “${found}” twice, first in ${first}`, expected: 'one row for each indicator of a scheme', toDo: 'Delete one of the rows.' }),
    'rules-weight-unusable': ({ found }) => ({ found: found === '' ? 'no weight' : `the weight “${found}”`, expected: 'a figure from 0% to 100%, such as 25%', toDo: 'Correct the weight.' }),
    'rules-weights-do-not-add-up': ({ scheme, sum }) => ({ found: `the weights of “${scheme}” add up to ${sum}%`, expected: '100%', toDo: 'Adjust the weights.' }),
    'rules-rule-unusable': ({ found }, inner) => ({ found: found === '' ? 'no scoring rule' : `the rule “${found}”`, expected: inner, toDo: 'Correct the rule.' }),
    'rules-target-unusable': ({ found }) => ({ found: `the target “${found}”`, expected: 'a figure above 0, with a unit if need be: 3%, 5‰', toDo: 'Correct the target.' }),
    'rules-scheme-contradicts': ({ scheme, found, first }) => ({ found: `rows of “${scheme}” differ: “${first}” and “${found}”`, expected: 'the same in each row of a scheme', toDo: 'Make them agree.' }),
    'rules-word-unknown': ({ column, found }) => ({
      found: `${rulesColumns[column]['en-US']} “${found}”`,
      expected: { periodType: 'quarter, half-year or year', whenMissing: '“No total” or “Spread its weight over the others”', position: 'a position of the catalogue' }[column],
      toDo: 'Use one of these.',
    }),
  },
};
