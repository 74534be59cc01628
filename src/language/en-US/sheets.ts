import type { SheetTexts } from '../../workbook/plan/sheet-words';
import { countedPeople } from './counted-people';

const results = { '%': 'a percentage, for example 68%', '‰': 'a figure per mille: 4.2 stands for 4.2‰', rating: 'a rating', count: 'a number of incidents' } as const;
const units = { '%': ' (%)', '‰': ' (‰)', rating: '', count: '' } as const;
const types = { quarter: 'quarterly', 'half-year': 'half-year', year: 'annual' } as const;
const parts = { weight: 'weight', rule: 'scoring rule', source: 'information source' } as const;

export const sheetTexts: SheetTexts = {
  font: 'Calibri',
  notation: 'en',
  spell: (rule) => rule,
  sheets: { rules: 'Appraisal rules', grades: 'Appraisal grades', results: 'Appraisal results' },
  head: {
    appraisee: 'Appraisee', id: 'Employee ID', department: 'Department', position: 'Position', superior: 'Superior', period: 'Period',
    scheme: 'Scheme', version: 'Scheme version', fingerprint: 'Rule fingerprint',
  },
  kpi: {
    number: 'No.', indicator: 'KPI', weight: 'Weight', rule: 'Scoring rule', source: 'Information source', result: 'Result', score: 'Score',
    weighted: 'Weighted score', reason: 'Reason',
  },
  signature: { appraisee: 'Signature of appraisee', superior: 'Signature of superior', hr: 'Signature of HR', date: 'Date' },
  results: {
    title: (company) => (company === '' ? 'Appraisal results' : `${company}: appraisal results`),
    subtitle: ({ period, people, complete }) =>
      `${period === '' ? '' : `${period} · `}${countedPeople(people)}, ${complete} complete${complete < people ? `, ${people - complete} incomplete` : ''}`,
    id: 'Employee ID', name: 'Name', department: 'Department', position: 'Position',
    resultOf: (indicator, unit) => `${indicator}${units[unit]}`,
    scoreOf: (indicator) => `${indicator}: score`,
    total: 'Total', gradeHeading: 'Grade', state: 'State', complete: 'Complete', renormalised: 'Weights spread over the rest',
    period: 'Period', rankInPeriod: 'Rank in period', rank: 'Rank', rankInPosition: 'Rank in position', rankInPositionAndPeriod: 'Rank in position and period', note: 'Note', form: 'Form', source: 'Taken from',
    unscored: (indicators) => `No score: ${indicators.join(', ')}.`, unscoredOf: (unscored, of) => `${unscored} of ${of} indicators without a score.`, onTheForm: 'The form says why.',
    rulesInForce: 'Weights and rules in force', ruleChanged: 'Rule changed',
    byDepartment: 'By department', people: 'People', finished: 'Complete', mean: 'Mean total', without: 'No department given',
    distribution: 'Totals', distributionTitle: 'People by total',
  },
  competency: {
    item: 'Item', self: 'Self', appraiser: 'Superior', difference: 'Difference', remark: 'Remark', mean: (group) => `${group}: mean`,
    scale: 'Rated 1–5, 3 meets the requirement; enter n/a where an item does not apply', notApplicable: 'n/a', total: 'Half-year total',
    firstQuarter: 'Total of the first quarter', secondQuarter: 'Total of the second quarter', competency: 'Competencies', attitude: 'Attitude',
    part: 'Part', share: 'Share', points: 'Score',
    proposed: '※ The company’s document leaves the slots blank: items and shares are proposed by this system, and HR may change them. Competencies are the mean of core and reference by their shares; only the superior’s ratings count.',
  },
  title: (position, type) => `${position}: ${types[type]} appraisal`,
  section: 'KPI appraisal',
  scale: 'Scores 1–5, 3 = target met',
  sum: 'Sum',
  total: 'Total',
  grade: (grade) => `Grade: ${grade}`,
  incomplete: 'Incomplete',
  missing: (what) => `Incomplete, no total yet. ${what.join(' ')}`,
  missingLine: (indicator, reason) => (reason.toLowerCase().startsWith(indicator.toLowerCase()) ? reason : `${indicator}: ${reason}`),
  renormalised: (leftOut) => `As the scheme provides, ${leftOut.join(', ')} had no result and ${leftOut.length === 1 ? 'its weight was' : 'their weights were'} spread over the other indicators.`,
  weightsDoNotAddUp: 'Weights are not 100%',
  resultChanged: 'Result changed; scored again by the rule of this row',
  ruleChanged: 'Rule changed; the score still follows the former rule. Fill the form again',
  ruleGone: 'Not on the rules sheet any more. Fill the form again',
  proposed: (what) => `※ Not in the company’s document but proposed by this system; HR may change it: ${what.join('; ')}.`,
  proposedPart: (part, indicator, text) => `${indicator}, ${parts[part]}: “${text}”`,
  resultExpected: (unit) => `Expected here: ${results[unit]}. Check the unit and enter it again.`,
  appraiseeComment: 'Comments of appraisee',
  superiorComment: 'Comments of superior',
  page: 'Page &P of &N',
  rulesTitle: 'Appraisal rules',
  rulesHint: 'Weights, scoring rules, targets, information sources and notes may be changed. Weights on forms and results follow, and so do scores by KPI formulas; where native formulas score, they say that a rule or target changed until the forms are filled again. After adding or removing an indicator, fill the forms again. A target holds only for the period named beside it. To keep a finished period as it is, turn its formulas into values first.',
  weightExpected: 'A weight lies between 0% and 100%; the weights of a scheme add up to 100%.',
  gradesTitle: 'Appraisal grades',
  gradesHint: 'A total that reaches the lower limit gets the grade; totals are compared unrounded. Names and limits may be changed and grades added below: the formulas on forms and results follow. The lowest limit has to be 1, none above 5, no two the same. No company document provides for grades.',
  gradeLimitExpected: 'A lower limit lies between 1 and 5; the lowest grade begins at 1, no two at the same total.',
  gradesUnusable: 'Faulty grade table',
  listSeparator: '; ',
  sentences: (sentences) => sentences.join(' '),
};
