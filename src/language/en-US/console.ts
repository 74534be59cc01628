import type { ConsoleWords } from '../console-words';
import type { Unknown } from '../console-problem';
import { reportWords } from './report';
import { counted } from './counted';

const list = (words: readonly string[]): string => words.join(', ');

const choice = ({ known, nearest }: Unknown): string =>
  (nearest === undefined ? '' : ` Perhaps “${nearest}”?`) + (known.length === 0 ? '' : ` There is: ${list(known)}.`);

export const consoleWords: ConsoleWords = {
  ...reportWords,
  help: {
    title: 'kaohe 考核: scores the results in a workbook by the rules written on the form, checks them, fills the forms',
    usage: 'Usage',
    commandsHeading: 'Commands',
    optionsHeading: 'Options',
    examplesHeading: 'Examples',
    exitCodesHeading: 'Exit codes',
    exitCodes: ['fine', 'there are findings of severity error', 'could not run (wrong options, unusable file, cannot write)'],
    more: 'About one command: kaohe help COMMAND',
    purposes: {
      check: 'check a workbook of results: what was recognized, what is wrong, who scores what',
      fill: 'check and fill: a form per person, a results sheet and a rules sheet',
      score: 'score one or more results by one rule',
      schemes: 'list the schemes, or show one completely',
      functions: 'list the =KPI.* functions, or explain one',
      sql: 'write one SQL query that gives the same scores and totals in a data warehouse',
      demo: 'a tour with the sample that is included',
      help: 'show help',
    },
    details: {
      check: 'Reads only, writes no file. Table, columns and units are recognized, and the evidence is shown; where that went wrong, options decide.',
      fill: 'The input is never changed: everything goes to the file named by --out. If writing fails or is interrupted, nothing half-written is left. A second run updates the sheets that kaohe made and no others. Split by person or department, --out is a folder, and each file has the data of its own people only.',
      score: 'Results may carry their unit: 4.2‰, 0.42%, 0.0042. Where the rule speaks of the target t, give it with --target 3%.',
      schemes: 'A scheme is named by its id or its name.',
      functions: 'The prefix KPI. may be left out.',
      sql: 'The query runs unchanged on the PostgreSQL family and on Spark SQL. The table has one row per person and period, with the columns employee_id, period and one per indicator (hyphens of its id replaced by underscores); values are plain numbers, 4.2‰ is 0.0042.',
      demo: 'Fills assets/samples/quarter-messy.xlsx into dist/demo/ and says what was recognized, found, scored and written.',
      help: 'Without a command: lists them all.',
    },
    options: {
      out: 'the file to write; a folder when split by person or department',
      template: 'your own form: the name of a sheet in the workbook, or another .xlsx file',
      scores: 'what is written as score: native for formulas of Excel itself (default), kpi for =KPI.* formulas, values for numbers',
      split: 'none (default), person for a file per person, department for a file per department',
      force: 'overwrite a file that exists',
      rule: 'the text of the rule, e.g. "<5‰ = 3; <10‰ = 2; otherwise 1"',
      table: 'the name of the table, with its schema if need be: hr.results',
      sheet: 'the sheet with the results (default: recognized)',
      scheme: 'id or name of the scheme (default: the one of the position)',
      period: 'the period, e.g. 2026Q3',
      target: 'the target of an indicator, e.g. drop-off-rate=3%; may be given several times',
      language: 'language of the messages: zh-CN, zh-TW, en-US (default: from the environment, else zh-CN)',
      json: 'print JSON',
      help: 'show help',
      version: 'show the version',
    },
    placeholders: {
      file: 'FILE', value: 'VALUE', 'scheme-id': 'SCHEME', 'function-name': 'FUNCTION', command: 'COMMAND',
      out: 'PATH', template: 'TEMPLATE', rule: 'TEXT', table: 'NAME', sheet: 'NAME', scheme: 'SCHEME', period: 'PERIOD', target: 'INDICATOR=TARGET',
    },
  },
  problems: {
    'command-missing': ({ known }) => `No command was given. There is: ${list(known)}. Help: kaohe help`,
    'command-unknown': (problem) => `There is no command “${problem.found}”.${choice(problem)}`,
    'option-unknown': (problem) =>
      `${problem.command === undefined ? 'There is no option' : `The command ${problem.command} has no option`} “${problem.found}”.${
        problem.elsewhere.length === 0 ? '' : ` It belongs to ${list(problem.elsewhere)}.`}${choice(problem)}`,
    'option-value-missing': ({ option }) => `The option --${option} has no value. Write it behind the option: --${option} VALUE.`,
    'option-takes-no-value': ({ option, found }) => `The option --${option} takes no value; “${found}” was given. Leave it out.`,
    'option-value-unknown': (problem) => `“${problem.found}” is no value of the option --${problem.option}.${choice(problem)}`,
    'option-twice': ({ option }) => `The option --${option} was given twice. Keep one.`,
    'option-missing': ({ command, option }) => `The command ${command} needs the option --${option}, which is missing. Help: kaohe help ${command}`,
    'argument-missing': ({ command, argument }) =>
      `The command ${command} needs ${{ file: 'a file', value: 'a result to score', 'scheme-id': 'a scheme', 'function-name': 'a function', command: 'a command' }[argument]} behind it. Help: kaohe help ${command}`,
    'argument-too-many': ({ command, found }) => `The command ${command} has no use for “${found}”. Put names with spaces in quotes; help: kaohe help ${command}`,
    'target-unreadable': ({ found }) => `The target “${found}” cannot be read. Write INDICATOR=TARGET, e.g. drop-off-rate=3%.`,
    'target-figure-unreadable': ({ found }, inner) => `The figure in the target “${found}” cannot be read: ${inner}`,
    'target-twice': ({ indicator }) => `The target of ${indicator} was given twice. Keep one.`,
    'indicator-unknown': (problem) => `There is no indicator “${problem.found}”.${choice(problem)}`,
    'scheme-unknown': (problem) => `There is no scheme “${problem.found}”.${choice(problem)}`,
    'function-unknown': (problem) => `There is no function “${problem.found}”.${choice(problem)}`,
    'sheet-unknown': (problem) => `The workbook has no sheet “${problem.found}”.${choice(problem)}`,
    'period-unreadable': ({ found }) => `The period “${found}” cannot be read. Write 2026Q3, 2026H1 or 2026.`,
    'period-not-in-file': (problem) => `The workbook has no results of the period “${problem.found}”.${choice(problem)}`,
    'rule-problem': ({ rule }, inner) => `The rule “${rule}” cannot be read: ${inner}`,
    'table-name-invalid': ({ found }) =>
      `“${found}” cannot be the name of the table. It has letters A–Z, digits and underscores, does not begin with a digit, and may have one or two schema names before it: hr.results.`,
    'table-name-reserved': ({ found, word }) => `“${found}” cannot be the name of the table: ${word} is a reserved word of SQL. Use another name, or make a view in the database.`,
    'file-missing': ({ path }) => `There is no file “${path}”. Check the path.`,
    'file-is-folder': ({ path }) => `“${path}” is a folder; an .xlsx file was expected.`,
    'file-not-allowed': ({ path }) => `“${path}” may not be read. Check the permissions of the file.`,
    'file-not-read': ({ path, reason }) => `“${path}” cannot be read: ${reason}`,
    'file-unusable': ({ path }, inner) => `“${path}”: ${inner}`,
    'nothing-recognised': ({ path }, inner) =>
      `No table of results was found in “${path}” (${inner}). Expected is a row of headings with the ID or name of a person and the name of at least one indicator; --sheet names the sheet.`,
    'nobody-found': ({ path }) => `There is a table in “${path}”, but nobody in it to appraise. Nothing was written; kaohe check says why.`,
    'template-unknown': ({ found, sheets }) =>
      `There is no template “${found}”: the workbook has no sheet of that name (it has: ${list(sheets)}), and there is no such file.`,
    'template-in-results': ({ found }) =>
      `When split, the sheet “${found}” of the workbook with the results cannot be the template: each file would carry everybody’s results. Save the template as an .xlsx file and name that with --template.`,
    'template-unusable': ({ path }, inner) => `“${path}” cannot be the template: ${inner}`,
    'out-ending': ({ path, ending }) => `The name “${path}” should end in ${ending}; Excel would not open it otherwise.`,
    'out-is-input': ({ path }) => `--out is the input itself (${path}). The input is never changed: give another name.`,
    'out-exists': ({ path }) => `“${path}” exists. Give another name, or add --force to overwrite it.`,
    'out-is-folder': ({ path }) => `“${path}” is a folder; --out names a file, e.g. out.xlsx.`,
    'out-is-file': ({ path }) => `“${path}” is a file. When split, --out names a folder.`,
    'out-folder-missing': ({ path, folder }) => `“${path}” cannot be written: there is no folder “${folder}”. Make the folder first.`,
    'out-not-allowed': ({ path }) => `“${path}” may not be written. Nothing was written.`,
    'out-not-written': ({ path, reason }) => `“${path}” cannot be written, and nothing was left behind: ${reason}`,
  },
  sections: { recognised: 'Recognized', findings: 'Found', scores: 'Scored', written: 'Written', next: 'Next' },
  origins: { document: 'document', proposed: 'proposed' },
  periodTypes: { quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
  halfYearParts: { quarters: 'mean of the two quarters', competency: 'competencies' },
  whenMissing: { incomplete: 'If a result is missing, the total is incomplete', renormalise: 'If a result is missing, the other weights are scaled up' },
  targetNeeded: 'the rule speaks of the target t of the period: give it with --target',
  periodUnknown: 'not found; --period says it',
  progress: { reading: 'reading', checking: 'checking and scoring', writing: 'writing' },
  noScheme: {
    'position-missing': () => 'No position is given, so no scheme can be chosen. Add the position, or name a scheme with --scheme.',
    'position-unknown': (position) => `The position “${position}” is not known, so no scheme can be chosen. Correct the position, or name a scheme with --scheme.`,
    'no-scheme': (position) => `There is no scheme for the position “${position}”. Name one with --scheme.`,
    blocked: () => 'The scheme on the rules sheet has errors; nobody is appraised by it before they are corrected. Correct the rules sheet first.',
  },
  fileWritten: (path, forms) => `${path} (${counted(forms, 'form')})`,
  inputUnchanged: (path) => `The input was not changed: ${path}`,
  demo: {
    intro: (file) => `The sample: a quarter’s results as they look in real life (${file}): two levels of headings, mixed units, totals and blank rows in between.`,
    open: (path) => `Open ${path}: the results sheet first, then a form per person.`,
    next: 'Try it with a workbook of your own:',
  },
  sql: {
    reason: (indicator, problem) => `${indicator}: ${problem}`,
    problems: {
      'result-missing': 'the result is missing',
      negative: 'the result is negative',
      'unit-doubtful': 'the result is above 1; a rate is a plain ratio, 4.2‰ is 0.0042',
      'rating-out-of-range': 'the rating is not between 1 and 5',
      'not-a-number': 'the result is no usable number',
      'result-not-covered': 'no clause of the rule covers the result',
      'rule-not-usable': 'the rule cannot be used',
      'target-missing': 'the target of the period is missing',
    },
    targetMissing: (indicator) => `The indicator ${indicator} has no target: in the query it has no score. Add --target ${indicator}=…`,
  },
};
