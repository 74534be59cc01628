import { gradesColumns } from '../../workbook/grades/grades-table';
import { rulesColumns } from '../../workbook/plan/rules-columns';
import type { PlanProblemWords } from '../plan-problem-words';

const list = (words: readonly string[]): string => words.map((word) => `{{${word}}}`).join(', ');

export const planProblemWords: PlanProblemWords = {
  template: {
    'template-without-placeholders': ({ sheet }) => `The sheet “${sheet}” has no placeholders; a template needs at least one, such as {{name}}. Add placeholders or choose another sheet.`,
    'placeholder-unknown': ({ sheet, cell, found, nearest, known }) =>
      `${found} in ${cell} of “${sheet}” is no known placeholder.${nearest === undefined ? ` There are: ${list(known)}.` : ` Was {{${nearest}}} meant?`} Correct it and try again.`,
    'placeholder-outside-row': ({ sheet, cell, found }) =>
      `${found} in ${cell} of “${sheet}” does not say of which indicator. Name it, as in {{arrears-rate.score}}, or move it into the row marked {{#indicator}}.`,
    'placeholder-in-formula': ({ sheet, cell, found }) => `${cell} of “${sheet}” holds a formula (${found}); placeholders inside formulas cannot be filled. Write the placeholder as text.`,
    'row-end-elsewhere': ({ sheet, cell, found }) => `${cell} of “${sheet}” has ${found}, but its row has no {{#indicator}}. Only a single row can repeat: put both marks into the same row.`,
  },
  rulesSheet: {
    'grades-heading-missing': ({ column }) => ({ found: 'no such column in the table of grades', expected: `the heading “${gradesColumns[column]['en-US']}”`, toDo: 'Add the heading. Until then no grades are given.' }),
    'grades-empty': () => ({ found: 'no grades in the table of grades', expected: 'a row for each grade, with its name and lower limit', toDo: 'Enter the grades, or delete the table. Until then no grades are given.' }),
    'grades-misplaced': ({ sheet }) => ({ found: `the table of grades on “${sheet}”, which filling writes anew`, expected: 'the table of grades on a sheet of its own', toDo: 'Move the table to another sheet first. Until then no grades are given.' }),
    'grade-nameless': () => ({ found: 'a grade without a name', expected: 'the name of the grade, such as A', toDo: 'Enter the name, or delete the row. Until then no grades are given.' }),
    'grade-twice': ({ grade }) => ({ found: `the grade “${grade}” twice`, expected: 'one row for each grade', toDo: 'Rename one, or delete its row. Until then no grades are given.' }),
    'grade-limit-unusable': ({ grade, found }) => ({ found: found === '' ? `no lower limit for the grade “${grade}”` : `the lower limit “${found}” of the grade “${grade}”`, expected: 'a number from 1 to 5 (not a text)', toDo: 'Correct the limit. Until then no grades are given.' }),
    'grade-limit-shared': ({ from }) => ({ found: `two grades that begin at ${from}`, expected: 'a limit of its own for each grade', toDo: 'Correct one of them. Until then no grades are given.' }),
    'grade-lowest-above-one': ({ grade, from }) => ({ found: `the lowest grade “${grade}” begins at ${from}; lower totals have none`, expected: 'the lowest grade to begin at 1', toDo: 'Set its limit to 1, or add a lower grade. Until then no grades are given.' }),
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
      expected: { periodType: 'quarter, half-year or year', whenMissing: '“No total” or “Spread its weight over the others”', position: 'a position of the catalog' }[column],
      toDo: 'Use one of these.',
    }),
  },
};
