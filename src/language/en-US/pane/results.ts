import type { ResultsWords } from '../../pane/results-words';
import { countedPeople } from '../counted-people';

export const resultsWords: ResultsWords = {
  results: {
    heading: 'Results',
    notWritten: 'These results follow from the last check; what stands in the workbook is as of the last filling.',
    sortBy: 'Sort by',
    rankHint: 'Ranks are among the people of one position and one period; whoever has no total has none.',
    sorts: { name: 'Name', total: 'Total', rank: 'Rank', grade: 'Grade', state: 'State' },
    ascending: 'Ascending',
    descending: 'Descending',
    distribution: 'Distribution of totals',
    bar: (from, to, number) => `${from} to ${to}: ${countedPeople(number)}`,
    gradeBar: (grade, number) => `${grade}: ${countedPeople(number)}`,
    why: 'Why this score?',
    explainSelected: 'Explain the selected cell',
    lines: (name) => `Scores of ${name}`,
    weight: 'Weight',
    weighted: 'Weighted',
    toFill: 'Go on to fill',
    openForm: 'Open the form',
    openResult: 'Go to the result',
    openResults: 'Open the results sheet',
    missing: 'What is missing',
    noTotal: 'No total',
    unnamed: '(no name)',
    table: 'Total, rank and state of each person',
    again: 'Fill again',
    mean: (mean) => `The mean is ${mean}.`,
  },
};
