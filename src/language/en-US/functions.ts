import type { FunctionWords } from '../function-words';

const rateOrMany = 'a number, a text with a unit, or a range of them';

export const functions: FunctionWords = {
  DROP_RATE: {
    description: 'Key-account drop-off rate: key accounts that went off line in the period ÷ key accounts at its start.',
    parameters: { lost: 'Key accounts that went off line in the period', base: 'Key accounts at the start of the period' },
    notes: ['The result is a plain ratio (0.02 is 2%) and goes straight into KPI.DROP_SCORE. A base that is zero or missing is an error; it is never taken for 0%.'],
  },
  ARREARS_RATE: {
    description: 'Key-account arrears rate: overdue amount ÷ amount billed.',
    parameters: { overdue: 'Overdue amount', billed: 'Amount billed' },
    notes: ['The result is a plain ratio (0.0042 is 4.2‰) and goes straight into KPI.ARREARS_SCORE. An amount billed that is zero or missing is an error.'],
  },
  COLLECTION_RATE: {
    description: 'Key-account collection rate: amount collected by bank collection ÷ amount due for it.',
    parameters: { collected: 'Amount collected by bank collection', due: 'Amount due for bank collection' },
    notes: ['The result is a plain ratio (0.68 is 68%) and goes straight into KPI.COLLECTION_SCORE. An amount due that is zero or missing is an error.'],
  },
  DROP_SCORE: {
    description:
      'Score of the drop-off rate. The documents give no rule; with the period’s target t, below t scores 3, below 2t scores 2, otherwise 1 (proposed).',
    parameters: { rate: `Drop-off rate: ${rateOrMany}`, target: 'Target of the period, such as 3% or 0.03, set by HR & Administration' },
    notes: ['A rate exactly at the target is not below it and scores 2. Without a target there is no score.'],
  },
  ARREARS_SCORE: {
    description: 'Score of the arrears rate. Default rule: below 5‰ scores 3 (from the documents), below 10‰ scores 2, otherwise 1 (proposed).',
    parameters: {
      rate: 'Arrears rate: 0.0042, "4.2‰", "0.42%" or a range',
      rule: 'Optional. Another scoring rule as text, such as "<1‰ = 5; <3‰ = 4; <5‰ = 3; otherwise 1"',
    },
    notes: [
      'Exactly 5‰ is not below 5‰ and scores 2. The position’s objective “within 5‰” does include 5‰; the documents differ there on purpose.',
      'Numbers above 1 are rejected with what was probably meant: 4.2 is 420%, and 4.2‰ was most likely intended.',
    ],
  },
  COLLECTION_SCORE: {
    description: 'Score of the collection rate. Default rule: above 70% scores 3 (from the documents), above 60% scores 2, otherwise 1 (proposed).',
    parameters: {
      rate: 'Collection rate: 0.7001, "70%" or a range',
      rule: 'Optional. Another scoring rule as text, such as "70% or more = 3; otherwise 1"',
    },
    notes: ['Exactly 70% is not above 70% and scores 2. The position’s objective “at least 70%” does include 70%.'],
  },
  SATISFACTION_SCORE: {
    description: 'Score of internal customer satisfaction: the mean of other departments’ ratings from 1 to 5.',
    parameters: {
      ratings: 'One rating, a mean that is already known, or the range of ratings; a range gives one score',
      rule: 'Optional. Another scoring rule as text; the default is the documents’ "1-5评分" (rating from 1 to 5)',
    },
    notes: [
      'Cells with n/a are left out of the mean; a blank cell is a missing rating and an error.',
      'To give each department one voice and leave out the own department, use KPI.SURVEY.',
    ],
  },
  SCORE: {
    description: 'Scores any result by the text of any scoring rule. It can point at the form’s own rule column: =KPI.SCORE(F5, D5).',
    parameters: {
      result: `Result: ${rateOrMany}`,
      rule: 'Scoring rule as text, such as "<5‰ = 3; <10‰ = 2; otherwise 1"; or a range of rules of the same size as the results',
      unit: 'Optional. Unit of plain numbers, "%" or "‰": 4.2 with "‰" is 4.2‰. A unit in the text itself takes precedence',
    },
    notes: [
      'Clauses are read in order; the first that holds decides. “or less”, “or more”, 以内, 以上, 以下 include the number itself; <, >, 低于, 超过 do not.',
      'Numbers are rounded to 10 decimals before they are compared, so 0.1*0.05 is exactly 5‰.',
      'A result that no clause covers gives #N/A with a sentence, never a score. In a range, a cell that cannot be scored shows the sentence as text; the others are not affected.',
    ],
  },
  EXPLAIN: {
    description: 'Says in words why a result scores what it scores, such as “4.2‰ < 5‰ → 3”, or what keeps it from being scored.',
    parameters: { result: `Result: ${rateOrMany}`, rule: 'Scoring rule as text', unit: 'Optional. Unit of plain numbers, "%" or "‰"' },
    notes: ['Always a text, never an error, so that it can be printed in the form’s “Reason” column.'],
  },
  CHECK: {
    description: 'Says in words what keeps a result from being scored; an empty text if nothing does.',
    parameters: { result: `Result: ${rateOrMany}`, rule: 'Scoring rule as text', unit: 'Optional. Unit of plain numbers, "%" or "‰"' },
    notes: ['Some versions of Excel do not show the sentence of an error. This function puts it into a cell; with a filter it lists every row that needs attention.'],
  },
  TOTAL: {
    description: 'Weighted total: Σ weight × score ÷ 100. Weights must add up to exactly 100%; a missing score is an error that names its place.',
    parameters: {
      scores: 'Scores in a row or a column; or a row per person, which gives a total for each',
      weights: 'Weights, as many as scores: 30, 25, 25, 20 or 30%, 25%, 25%, 20%',
    },
    notes: [
      'If the weights do not add up to 100%, the error says to how much they do. Scores lie between 1 and 5.',
      'The total is not rounded; use a number format to show two decimals. With a row per person, a row that has no total shows the sentence as text.',
    ],
  },
  APPRAISE: {
    description: 'A whole table of results at once: for each person the scores, the total and a note. A result that cannot be scored is left empty, and the note says why.',
    parameters: {
      results: 'Results, a row per person and a column per indicator',
      rules: 'Scoring rules in a row or column, in the order of the columns; a single rule is used for all of them',
      weights: 'Weights of the indicators, adding up to 100%',
    },
    notes: [
      'It gives two columns more than there are indicators. There is never an error inside the array: who lacks a result has no total, and the note says which item and why.',
      'A row without any result has empty scores and total and says so in its note.',
      '100,000 people with four indicators take about a tenth of a second; use one formula for the whole range rather than one per person.',
    ],
  },
  RATINGS: {
    description: 'The (weighted) mean of ratings from 1 to 5. n/a is left out; a blank cell is a missing rating.',
    parameters: {
      ratings: 'Ratings from 1 to 5, decimals allowed; n/a where one does not apply',
      weights: 'Optional. Weights, as many as ratings, adding up to 100%; the weight of n/a goes to the others',
    },
    notes: ['If everything is n/a there is no mean and the result is #N/A.'],
  },
  RATING_SHEET: {
    description: 'Total of a rating sheet: the mean of each section first, then the mean of the sections.',
    parameters: {
      ratings: 'Ratings of all items, 1 to 5 or n/a, in a row or column',
      sections: 'Name of each item’s section, as many as ratings; beside a merged cell it is enough to have it on the first item',
    },
    notes: ['Sections count alike. An item left blank is an error that names its place. A section of which everything is n/a is left out.'],
  },
  HALF_YEAR: {
    description: 'Half-year total: the mean of the two quarter totals counts 70%, competencies 20%, attitude 10% (proposed; can be changed).',
    parameters: {
      q1: 'Total of the first quarter',
      q2: 'Total of the second quarter',
      competency: 'Competency score (core 70 : reference 30, for instance with KPI.RATINGS)',
      attitude: 'Attitude score',
      weights: 'Optional. Weights of quarters, competency and attitude, adding up to 100%; default 70, 20, 10',
    },
    notes: ['The four scores may be columns of the same size, a row per person. If any part is missing there is no total.'],
  },
  SURVEY: {
    description: 'Internal customer satisfaction: each department is one voice (mean within, then mean across), “don’t know” is left out, fewer than 3 answers are not shown.',
    parameters: {
      departments: 'Departments of the raters, a column',
      ratings: 'Their ratings, 1 to 5; “don’t know” or n/a is left out',
      own_department: 'Optional. The appraisee’s department; its ratings do not count',
    },
    notes: ['With fewer than 3 valid answers the result is #N/A, so that nobody’s rating can be guessed.'],
  },
  GRADE: {
    description: 'The grade of a total. Each grade includes its lower limit and ends below the next one’s.',
    parameters: {
      total: 'Total, a value or a range',
      grades: 'Grades in two columns, lower limit and grade; or typed in place: {4.5,"A";3.5,"B";0,"C"}',
    },
    notes: [
      'Grades are looked up on the unrounded total: 2.995 is shown as 3.00 but is below 3.',
      'A total below the lowest limit gives #N/A; give the lowest grade the limit 0 to avoid that.',
    ],
  },
  RANKING: {
    description: 'The rank of a total among all totals; the highest is first.',
    parameters: {
      total: 'The person’s total, a value or a range',
      totals: 'All totals; blank cells and texts are not ranked',
      style: 'Optional. What follows a tie: 1224 (default) or 1223 (as 中国式 ranking counts)',
    },
    notes: ['Totals are rounded to 10 decimals first, so those that look equal share a rank.'],
  },
  QUOTA: {
    description: 'Numbers of people in a forced distribution, by largest remainder, so that they add up to the headcount exactly.',
    parameters: { headcount: 'Headcount, a whole number', shares: 'Shares of the grades, adding up to 100%; the result has the same shape' },
    notes: ['Groups of 10 people or fewer are exempt: the result is #N/A with a sentence.'],
  },
  RULE: {
    description: 'The rule, weight, target or information source of an indicator in a position’s scheme.',
    parameters: {
      position: 'Position in any of the three languages, or the id of a scheme',
      indicator: 'Indicator, such as “arrears rate” or 大客户欠费率',
      field:
        'Optional. "rule" the whole rule (default), "published" the documents’ part of it, "weight", "target", "source" the information source',
    },
    notes: ['t in a rule is the target of the period: replace it with a figure, or use KPI.DROP_SCORE.'],
  },
  SCHEME: {
    description: 'A position’s whole scheme as a table with headings: number, KPI, weight, scoring rule, target, information source.',
    parameters: { position: 'Position in any of the three languages, or the id of a scheme' },
    notes: ['The result spills to the right and down; leave the cells empty.'],
  },
  NATIVE: {
    description: 'The text of an Excel formula equivalent to a rule, for colleagues who do not have the add-in.',
    parameters: { rule: 'Scoring rule as text', cell: 'Address of the result’s cell as text, such as "F5" (a reference to F5 would give its value)' },
    notes: [
      'Copy the result, paste it as a value, then press F2 and Enter: the text becomes a formula. The formula reads numbers only; a blank cell or a text gives an empty text, a result that no clause covers gives #N/A.',
    ],
  },
};
