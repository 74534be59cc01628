import type { HelpPageWords } from '../help-page-words';

export const helpPage: HelpPageWords = {
  title: 'Kaohe: instructions and KPI functions',
  lead: 'Type =KPI. in a cell to see them all. The functions only compute: they read no other cells and use no network, and the same arguments always give the same result.',
  contents: 'Contents',
  chapters: [
    {
      heading: 'Check and fill',
      paragraphs: [
        'Choose Check Sheet on the Appraisal tab. The pane says what was recognized and lists the cells that have problems: choose one to go there; many can be mended at once, and the changes are listed first.',
        'Then choose Fill Forms. It scores by the rules as they are written on the form, fills a form for each person and a results sheet. What will be written is listed first, and a cell that was changed since is not overwritten. If the work stops halfway, it can be continued or taken back.',
        'Where a score is not clear, open the context menu of its cell and choose Why This Score? It shows the result, the rule, and the part of the rule that decided.',
      ],
    },
    {
      heading: 'Data and support',
      paragraphs: [
        'The data is processed in the open workbook only. It is not uploaded or collected; there is no account and no telemetry of Kaohe’s (Office.js has Microsoft’s own). The pane’s settings are kept in the browser that shows it.',
        'Where what the pane advises does not help, please tell the administrator who installed the add-in the whole message.',
      ],
    },
    {
      heading: 'Numbers and units',
      paragraphs: [
        'A rate is a plain ratio as Excel stores it: 0.0042 is 4.2‰, which is 0.42%. Texts may carry a unit: "4.2‰", "0.42%", "４．２‰" and "千分之五" are all understood.',
        'Where a rate is expected, a number above 1 is not guessed at: it is an error that proposes what was probably meant. If your figures really are in per mille or percent, say so with the unit argument.',
        'Scores run from 1 to 5; 3 means the target is met. Numbers are rounded to 10 decimals before they are compared.',
      ],
    },
    {
      heading: 'Single values and ranges',
      paragraphs: [
        'An argument may be a single value or a range; the result spills in the same shape. A single value, row or column is used again for the others.',
        'In a range, a cell that cannot be scored shows a sentence in its place instead of a number, and the others are computed as usual. A single cell shows a real error.',
      ],
    },
    {
      heading: 'Blank cells',
      paragraphs: [
        'Blanks are never scored: a missing result is said to be missing, and there is no total.',
        'Excel on the desktop passes a blank cell within a range to functions as 0, Excel on the web as a blank. An arrears rate of 0‰ scores 3; so say that blanks are blank: =KPI.SCORE(IF(F5:F20="", "", F5:F20), D5) scores no blank in either Excel. The Check command reads the cells themselves and can tell a blank from a 0 too.',
      ],
    },
    {
      heading: 'Colleagues without the add-in',
      paragraphs: [
        'Who opens the workbook without the add-in sees the last results, and #NAME? as soon as they are calculated again. Before handing it over, replace the formulas with native ones (KPI.NATIVE) or with values.',
      ],
    },
  ],
  errors: {
    heading: 'Errors and what to do',
    rows: [
      { shown: '#N/A', means: 'Something is not there: no result, no target, no clause that covers it, too few answers.', toDo: 'Fill it in as the sentence says; IFNA lets it pass.' },
      { shown: '#VALUE!', means: 'Something is wrong: a doubtful unit, not a number, a rule that cannot be read, weights that do not add up to 100%.', toDo: 'Point at the error’s marker for the sentence, or use KPI.CHECK to have it in a cell.' },
      { shown: '#NAME?', means: 'The add-in is not loaded, or the name is misspelled.', toDo: 'Open the add-in, wait until it has loaded, and recalculate (Ctrl+Alt+F9).' },
      { shown: '#BUSY!', means: 'The add-in is starting.', toDo: 'Wait a moment; if it stays, open the workbook again.' },
      { shown: '#SPILL!', means: 'There is something in the cells that the result needs.', toDo: 'Clear the cells to the right and below.' },
      { shown: '#REF!', means: 'Another add-in that uses the name KPI is installed as well.', toDo: 'Remove one of them.' },
    ],
  },
  groups: { rates: 'Rates', scores: 'Scores', totals: 'Totals', ratings: 'Ratings', comparison: 'Grades, ranks and quotas', rules: 'Rules and schemes' },
  labels: {
    syntax: 'Syntax',
    parameters: 'Parameters',
    notes: 'Notes',
    examples: 'Examples',
    gives: 'gives',
    blank: '(blank)',
    toContents: 'Back to contents',
    otherLanguages: 'Other languages',
  },
  language: 'English',
};
