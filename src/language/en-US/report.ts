import type { ReportWords } from '../report-words';
import { counted } from './counted';
import { countedPeople } from './counted-people';

const list = (words: readonly string[]): string => words.join(', ');

const rows = (span: string): string => `${/^\d+$/.test(span) ? 'row' : 'rows'} ${span}`;

export const reportWords: ReportWords = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  counts: ({ error, warning, note }) => `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(note, 'note')}`,
  headings: {
    sheet: 'Sheet', cell: 'Cell', code: 'Code', found: 'Found', expected: 'Expected', toDo: 'To do',
    id: 'ID', name: 'Name', position: 'Position', indicator: 'Indicator', weight: 'Weight', rule: 'Rule', result: 'Result', score: 'Score',
    total: 'Total', reason: 'Reason', state: 'State', value: 'Result', scheme: 'Scheme', informationSource: 'Information source', periodType: 'Period', lines: 'Items', origin: 'From', source: 'Source',
    function: 'Function', purpose: 'Purpose', parameter: 'Parameter', cells: 'Cells', example: 'Example', gives: 'Gives',
    schemeName: 'Name', group: 'Part', number: 'No.', item: 'Item',
  },
  recognised: {
    layouts: { wide: 'a row per person', long: 'a row per person and indicator' },
    rows: (headings, data) => `Headings in ${rows(headings)}, data in ${rows(data)}`,
    column: 'Column', heading: 'Heading', takenAs: 'Taken as', unit: 'Unit', evidence: 'Evidence', targets: 'Targets', notPeople: 'Rows that are nobody’s',
    period: 'Period', ratings: 'Ratings by other departments', rules: 'A list of weights and rules (only compared)', leftOut: 'Not taken',
  },
  states: { complete: 'complete', renormalised: 'by the other weights', incomplete: 'incomplete' },
  itemSeparator: '; ',
  noFindings: 'Nothing was found to mend.',
  withoutTotal: 'People without a total',
  scored: (complete, people) => `${complete} of ${countedPeople(people)} with a total.`,
  sheetsWritten: (results, rules, grades) =>
    `${rules === undefined && grades === undefined ? 'sheet' : 'sheets'}: ${results} (scores and totals)${rules === undefined ? '' : `, ${rules} (the rules, to be edited)`}${grades === undefined ? '' : `, ${grades} (the grades, to be edited)`}`,
  sheetsUpdated: (sheets) => `sheets of an earlier run that were updated: ${list(sheets)}`,
  schemeNotListed: (scheme, rules) => `${scheme} was not added to the sheet “${rules}”: something stands below its table. Move that, and fill again.`,
};
