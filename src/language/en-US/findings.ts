import { shownScore } from '../shown-value';
import { shownRule } from '../shown-rule';
import { shownText } from '../shown-text';
import { writeQuantity } from '../../domain/write-quantity';
import type { Quantity } from '../../domain/quantity';
import type { FindingsWords } from '../findings-words';
import { counted } from './counted';
import { countedPeople } from './counted-people';

const quoted = (text: string): string => `“${shownText(text)}”`;
const list = (texts: readonly string[]): string => texts.map(quoted).join(', ');
const meant = (quantities: readonly Quantity[]): string => quantities.map(writeQuantity).join(' or ');
const of = (what: string, who: string): string => (who === '' ? what : `${what} of ${who}`);

const roles: FindingsWords['roles'] = {
  'row-part': 'what the row has (target, actual)',
  id: 'employee ID', name: 'name', position: 'position', department: 'department', supervisor: 'superior', period: 'period', indicator: 'name of the indicator', unit: 'unit', rater: 'rater', 'rater-department': 'rater’s department',
  number: 'running number', total: 'total', grade: 'grade', note: 'remark', 'information-source': 'information source', unused: 'not used', result: 'result', numerator: 'numerator', denominator: 'denominator',
  target: 'target', weight: 'weight', rule: 'scoring rule', 'self-rating': 'self-assessment', 'appraiser-rating': 'appraiser’s rating', score: 'score',
};

const units: FindingsWords['units'] = { '%': '%', '‰': '‰', '': 'ratio (such as 0.0042)' };

const leftOut: FindingsWords['leftOut'] = {
  total: 'totals or averages', note: 'remarks or signatures', 'repeated-heading': 'repeated headings', section: 'headings of groups', weights: 'weights', targets: 'targets', rules: 'scoring rules', units: 'units',
  example: 'an example of how to fill in', scores: 'scores', 'column-numbers': 'numbers of columns', unfilled: 'prepared rows without anybody',
};

export const findingsWords: FindingsWords = {
  cells: (count) => ` (${counted(count, 'cell')})`,
  who: (name, id) => `${shownText(name)} (${shownText(id)})`,
  roles,
  roleOf: (indicator, part) => `${indicator}: ${part}`,
  units,
  confidence: { certain: 'certain', likely: 'likely', doubtful: 'doubtful' },
  leftOut,
  mends: {
    'write-as-number': 'Write as a number', 'write-in-unit': 'Write in the right unit', 'name-unit-in-heading': 'Name the unit in the heading', 'tidy-text': 'Tidy the text', 'write-ids-alike': 'Write the IDs alike', 'remove-formula-sign': 'Remove the leading sign',
  },
  rejections: {
    empty: () => 'the sheet is empty',
    'no-heading': () => 'no row of headings was recognized (a name or an employee ID, and at least one indicator)',
    transposed: ({ people }) => `the indicators stand in rows and ${countedPeople(people)} in columns; put each person in a row (copy, then paste special, transpose)`,
    'no-people': () => 'no employee IDs or names',
    'no-results': () => 'no results of indicators',
    'no-data': () => 'nothing below the headings',
    ours: () => 'Kaohe made this sheet',
    hidden: () => 'the sheet is hidden, and there is a visible one with results',
    'not-chosen': () => 'another sheet was chosen',
    weaker: () => 'another table fits better',
    'other-period': ({ period, taken }) => `results of ${period}; this appraisal is for ${taken}`,
    'same-people': ({ as, count, of: all }) => `${count} of ${countedPeople(all)} already on “${shownText(as)}”`,
  },
  evidence: {
    heading: ({ cell, text, word }) => `heading ${quoted(text)} in ${cell} is ${quoted(word)}`,
    'part-of-heading': ({ cell, text, word }) => `heading ${quoted(text)} in ${cell} contains ${quoted(word)}`,
    'headings-known': ({ row, count, of: all }) => `${count} of ${counted(all, 'heading')} in row ${row + 1} known`,
    'heading-levels': ({ count }) => `headings in ${counted(count, 'level')}`,
    'unit-in-heading': ({ cell, text, unit }) => `heading ${quoted(text)} in ${cell} names the unit ${unit}`,
    'unit-note': ({ cell, text }) => `${quoted(text)} in ${cell}`,
    'number-format': ({ format, count, of: all }) => `${count} of ${counted(all, 'number')} with the format ${shownText(format)}`,
    'unit-in-values': ({ unit, count, of: all }) => `${count} of ${counted(all, 'value')} with ${unit} of their own`,
    'values-between': ({ lowest, highest, count, of: all }) => `${count} of ${counted(all, 'number')} between ${lowest} and ${highest}`,
    'values-fit': ({ role }) => `the values look like this: ${roles[role]}`,
    'table-object': ({ name }) => `Excel table ${quoted(name)}`,
    'sheet-name': ({ text }) => `name of the sheet ${quoted(text)}`,
    title: ({ cell, text }) => `text ${quoted(text)} in ${cell}`,
    beside: ({ cell, text }) => `${quoted(text)} beside ${cell}`,
    'rows-counted': ({ people, leftOut: others, blank }) => `${counted(people, 'row')} of data, ${others} that are no person, ${blank} blank`,
    'indicators-in-headings': ({ count }) => `${counted(count, 'column is an indicator', 'columns are indicators')}`,
    'indicators-in-rows': ({ count }) => `the rows name indicators, ${count} of them known`,
    'second-column': ({ first }) => `column ${first} fits better`,
    'not-known': () => 'the heading is not known',
    chosen: () => 'chosen by a person',
  },
  findings: {
    'missing-value': ({ indicator, found }, { who, name }) => ({ found: `${of(name(indicator), who)}: ${found === '' ? 'nothing entered' : quoted(found)}`, expected: 'the result of the period', toDo: 'Enter the result.' }),
    'not-a-number': ({ indicator, found }, { who, name }) => ({ found: `${of(name(indicator), who)}: ${quoted(found)}`, expected: 'a number, with a unit if need be: 4.2‰, 70%, 4.2', toDo: 'Enter a number.' }),
    'date-in-result': ({ indicator, found }, { who, name }) => ({ found: `${of(name(indicator), who)} has become the date ${found}`, expected: 'a number', toDo: 'Set the number format to General and enter it again.' }),
    'text-number': ({ indicator, found, number }, { name }) => ({ found: `${name(indicator)}: ${quoted(found)} is text`, expected: `the number ${number}`, toDo: 'Write it as a number.' }),
    'unit-doubtful': ({ indicator, found, because, meant: quantities, comparedWith }, { name }) => ({
      found: `${name(indicator)}: ${found} ${because === 'above-one' ? 'has no unit' : because === 'unlike-the-column' ? `is far from the ${comparedWith === undefined ? 'others' : writeQuantity(comparedWith)} usual in the column` : `is far from the ${comparedWith === undefined ? 'limit' : writeQuantity(comparedWith)} of the rule`}`,
      expected: quantities.length === 0 ? 'a rate up to 100% with its unit' : `probably ${meant(quantities)}`,
      toDo: 'Check it, and enter it with its unit or name the unit in the heading.',
    }),
    negative: ({ indicator, found }, { name }) => ({ found: `${name(indicator)}: ${found}`, expected: '0 or a positive number', toDo: 'Correct it.' }),
    'rate-above-100': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}: ${found} is above 100%`, expected: '0% to 100%', toDo: 'Check numerator, denominator and unit.' }),
    'rating-out-of-range': ({ indicator, found, lowest, highest }, { name }) => ({ found: `${name(indicator)}: ${found}`, expected: `a rating from ${lowest} to ${highest}`, toDo: 'Check the rating, or convert it to this scale.' }),
    'excel-error': ({ indicator, found }, { name }) => ({ found: `${name(indicator)} shows the error ${found}`, expected: 'a number', toDo: 'Correct the formula first.' }),
    'formula-without-value': ({ indicator, found }, { name }) => ({ found: `${indicator === undefined ? 'The' : `${name(indicator)}: the`} formula ${shownText(found)} has not been calculated`, expected: 'the calculated value', toDo: 'Open the file in Excel and save it, or enter the value.' }),
    'denominator-missing': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}: the denominator is missing (${found})`, expected: 'a denominator above 0', toDo: 'Enter the denominator.' }),
    'denominator-zero': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}: the denominator is 0 (${found})`, expected: 'a denominator above 0', toDo: 'Check the denominator.' }),
    'too-precise': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}: ${quoted(found)} has too many digits`, expected: 'at most 15 digits and 10 decimals', toDo: 'Shorten it.' }),
    'unit-unexpected': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}: ${quoted(found)}`, expected: 'a number without % or ‰', toDo: 'Correct it.' }),
    'on-limit': ({ indicator, limit, rule, score, objective }, { who, name }) => ({
      found: `${of(name(indicator), who)} is exactly the limit ${writeQuantity(limit)}; the rule “${shownRule(rule, 'en')}” gives ${shownScore(score)}`,
      expected: objective === undefined ? 'scores differ on the two sides of a limit' : `the position’s objective (${writeQuantity(limit)}) counts it as ${objective.reached ? 'achieved' : 'not achieved'}`,
      toDo: 'Confirm that the scoring rule decides.',
    }),
    'result-not-covered': ({ indicator, found, rule }, { who, name }) => ({ found: `${of(name(indicator), who)}: ${shownText(found)}, which no clause of the rule “${shownRule(rule, 'en')}” covers`, expected: 'a rule that covers every possible result', toDo: 'Check the result, or complete the rule, for example with “otherwise 1” at its end.' }),
    'ratings-apart': ({ indicator, self, appraiser }, { who, name }) => ({ found: `${of(name(indicator), who)}: self-assessment ${self}, appraiser ${appraiser}`, expected: 'at most 1 apart', toDo: 'Talk about it before confirming.' }),
    'column-empty': ({ indicator, heading }, { name }) => ({ found: `The column ${quoted(heading)} has no results`, expected: `${name(indicator)} of each person`, toDo: 'Fill in the column, or choose another.' }),
    'indicator-absent': ({ indicator, people }, { name }) => ({ found: `No column or row for ${name(indicator)}`, expected: `${name(indicator)} of ${countedPeople(people)}`, toDo: 'Add the indicator, or choose its column.' }),
    'indicator-twice': ({ indicator, taken, other }, { name }) => ({ found: `Two columns for ${name(indicator)}; column ${taken} was taken, ${quoted(other)} was not`, expected: 'one column of results for an indicator', toDo: 'Check which was taken; choose the other if need be.' }),
    'column-doubtful': ({ heading, indicator }, { name }) => ({ found: `The heading ${quoted(heading)} was taken for ${name(indicator)}`, expected: `a heading that says ${name(indicator)}`, toDo: 'Check it; choose another indicator if need be.' }),
    'indicator-unknown': ({ found }) => ({ found: found === '' ? 'The row names no indicator' : `The indicator ${quoted(found)} is not in the catalog`, expected: 'an indicator of the catalog', toDo: 'Use a known name; what is not appraised may stay.' }),
    'ratio-ambiguous': ({ indicator, headings }, { name }) => ({ found: `Only ${list(headings)}: not enough for ${name(indicator)}`, expected: 'a column each for numerator and denominator, or the rate itself', toDo: 'Add the other column, or the rate.' }),
    'target-missing': ({ indicator, people }, { name }) => ({ found: `No target of the period for ${name(indicator)} (${countedPeople(people)})`, expected: 'a target above 0, such as 3%', toDo: 'Set the target.' }),
    'target-unreadable': ({ indicator, found }, { name }) => ({ found: `The target of ${name(indicator)} is ${quoted(found)}`, expected: 'a number, with a unit if need be: 5‰, 70%', toDo: 'Correct the target.' }),
    'target-differs': ({ indicator, sheetSays, settingsSay }, { name }) => ({ found: `The sheet has ${sheetSays.map(writeQuantity).join(', ')} as ${sheetSays.length === 1 ? 'target' : 'targets'} of ${name(indicator)}`, expected: `${writeQuantity(settingsSay)}, set for this run`, toDo: 'The run counts; change its setting if it is wrong.' }),
    'weights-do-not-add-up': ({ sum }, { who }) => ({ found: `The ${of('weights', who)} add up to ${sum}%`, expected: '100%', toDo: 'Adjust the weights.' }),
    'weight-unreadable': ({ indicator, found }, { name }) => ({ found: `The weight of ${name(indicator)} is ${quoted(found)}`, expected: 'a percentage, such as 25%', toDo: 'Correct the weight.' }),
    'weight-differs': ({ indicator, sheetSays, schemeSays }, { name }) => ({ found: `The sheet has ${sheetSays}% as weight of ${name(indicator)}`, expected: `${schemeSays}%, as the scheme says`, toDo: 'The scheme counts; change the rules sheet if it is wrong.' }),
    'rule-doubtful': ({ indicator, rule }, { name, inner }) => ({ found: `The rule of ${name(indicator)}: ${quoted(rule)}`, expected: inner, toDo: 'Correct the rule.' }),
    'rule-differs': ({ indicator, sheetSays, schemeSays }, { name }) => ({ found: `The sheet has the rule ${quoted(sheetSays)} for ${name(indicator)}`, expected: `“${shownRule(schemeSays, 'en')}”, as the scheme says`, toDo: 'The scheme counts; change the rules sheet if it is wrong.' }),
    'results-missing': (_, { who }) => ({ found: `${who} has no results at all`, expected: 'the results of the period', toDo: 'Enter them, or take the person off this sheet.' }),
    'person-missing': () => ({ found: 'Results in a row without employee ID and name', expected: 'an employee ID or a name', toDo: 'Enter whose results these are.' }),
    'id-missing': (_, { who }) => ({ found: `${who} has no employee ID`, expected: 'an employee ID', toDo: 'Enter it, so that people of one name can be told apart.' }),
    'id-column-missing': () => ({ found: 'No employee IDs; people are told apart by name', expected: 'an employee ID for each person', toDo: 'Better add a column of IDs.' }),
    'name-missing': (_, { who }) => ({ found: `${who} has no name`, expected: 'a name', toDo: 'Enter it.' }),
    'duplicate-person': ({ period, first, sameResults }, { who }) => ({
      found: `${who} appears twice${period === undefined ? '' : ` in ${period}`}, first in ${first}, with ${sameResults ? 'the same' : 'other'} results`, expected: 'each person once in a period', toDo: 'Delete one of the rows, or correct the ID.',
    }),
    'id-of-two-people': ({ id, names, first }) => ({ found: `The ID ${shownText(id)} has two names: ${list(names)}, first in ${first}`, expected: 'one person for an ID', toDo: 'Correct the ID or the name.' }),
    'name-of-two-people': ({ name, ids, first }) => ({ found: `${shownText(name)} has ${ids.length} IDs: ${ids.map(shownText).join(', ')}, first in ${first}`, expected: 'different people of one name, or one ID', toDo: 'Confirm that these are different people.' }),
    'ids-alike': ({ ids, first }) => ({ found: `The IDs ${list(ids)} are spelled differently, first in ${first}`, expected: 'one spelling for one person', toDo: 'Confirm whether this is one person, and write the IDs alike.' }),
    'text-untidy': ({ found, tidy }) => ({ found: `${quoted(found)} has stray blanks or full-width characters`, expected: quoted(tidy), toDo: 'It can be tidied.' }),
    'text-like-formula': ({ found }) => ({ found: `${quoted(found)} begins like a formula`, expected: 'text that no program takes for a formula', toDo: 'It is written as text; better remove the leading sign.' }),
    'position-unknown': ({ found }) => ({ found: `The position ${quoted(found)} is not in the catalog`, expected: 'a position of the catalog', toDo: 'Correct the position, or choose a scheme.' }),
    'position-missing': ({ people, scheme }, { scheme: named }) => ({
      found: `No position for ${countedPeople(people)}`, expected: scheme === undefined ? 'a position, or a chosen scheme' : `a position; the indicators are those of “${named(scheme)}”`, toDo: scheme === undefined ? 'Enter the position, or choose a scheme.' : 'Scored by this scheme; confirm it.',
    }),
    'position-differs': ({ found, scheme }, { scheme: named }) => ({ found: `The position is ${quoted(found)}, scored by “${named(scheme)}”`, expected: 'the scheme’s own position', toDo: 'Confirm that the scheme applies.' }),
    'scheme-from-sheet': ({ position, people }) => ({ found: `${position === '' ? 'No position is named' : `No scheme for the position ${quoted(position)}`}; ${people === 1 ? 'one person is' : `${people} people are`} appraised by the weights and rules on the sheet`, expected: 'a scheme, or weights and rules beside the results', toDo: 'Nothing to do; choose a scheme if it is wrong.' }),
    'no-scheme': ({ position, blocked }, { position: named }) => ({ found: blocked ? `The scheme of ${named(position)} cannot run as it stands on the rules sheet` : `No scheme for ${named(position)}`, expected: 'a scheme that can run', toDo: blocked ? 'Correct the rules sheet first.' : 'Choose a scheme, or take the person off this sheet.' }),
    'period-missing': () => ({ found: 'No period', expected: 'such as 2026Q3, in a title, the name of the sheet or a column', toDo: 'Add or choose the period.' }),
    'period-mixed': ({ periods }) => ({ found: `${periods.length} periods: ${periods.join(', ')}`, expected: 'one period', toDo: 'Choose one of them.' }),
    'period-unreadable': ({ found }) => ({ found: `The period is ${quoted(found)}`, expected: 'a quarter, half-year or year, such as 2026Q3', toDo: 'Correct it.' }),
    'rows-of-other-period': ({ periods, period }) => ({ found: `Rows of ${periods.join(', ')}`, expected: period, toDo: 'They are not scored in this run; nothing to do.' }),
    'period-differs': ({ sheetSays, settingsSay }) => ({ found: `The sheet says ${sheetSays}`, expected: `${settingsSay}, as chosen`, toDo: 'The chosen period counts; make sure this is the right sheet.' }),
    'rater-own-department': ({ department }, { who }) => ({ found: `${quoted(department)} rated ${who}, who works there`, expected: 'ratings by other departments', toDo: 'This rating does not count.' }),
    'rater-twice': ({ rater, first }, { who }) => ({ found: `${shownText(rater)} rated ${who} twice, first in ${first}`, expected: 'one rating by each person', toDo: 'Delete one of them.' }),
    'too-few-raters': ({ count, least }, { who }) => ({ found: `${who} has ${counted(count, 'valid rating')}`, expected: `at least ${least}`, toDo: 'Collect more ratings.' }),
    'rated-unknown': ({ found }) => ({ found: `${quoted(found)} was rated and is not among the results`, expected: 'somebody among the results', toDo: 'Check the name or ID.' }),
    'no-table': (_, { inner }) => ({ found: inner === '' ? 'The workbook has no sheets' : `No table of results (${inner})`, expected: 'a table with names or IDs and indicators', toDo: 'Check the headings, or choose the sheet and the rows of headings.' }),
    'sheet-left-out': ({ rejected }, { inner }) => ({ found: `“${shownText(rejected.sheet)}” was not taken: ${inner}`, expected: 'one set of results for a period', toDo: 'Choose this sheet if it is the one.' }),
    'sheet-hidden': () => ({ found: 'The results are on a hidden sheet', expected: 'a visible sheet', toDo: 'Confirm that these are the results.' }),
    'rows-hidden': ({ count, filtered }) => ({ found: `${counted(count, 'row is', 'rows are')} ${filtered ? 'hidden by a filter' : 'hidden'} and scored all the same`, expected: 'all rows visible', toDo: 'Confirm that these people are appraised, else delete the rows.' }),
    'columns-hidden': ({ columns }) => ({ found: `Hidden columns are used: ${columns.join(', ')}`, expected: 'visible columns', toDo: 'Confirm what they hold.' }),
    'merged-in-data': ({ area, count, overResults }) => ({ found: `${counted(count, 'merge')} inside the data, such as ${area}`, expected: 'cells of their own for each person', toDo: overResults ? 'A merged result counts for everybody it covers; confirm it.' : 'Read as merged; better unmerge the cells.' }),
    'rows-left-out': ({ as, texts }) => ({ found: `${leftOut[as]}: ${list(texts)}`, expected: 'rows of people', toDo: 'Not taken for people; choose the rows if that is wrong.' }),
    'formula-overwritten': ({ formula }) => ({ found: `The formula =${shownText(formula)} would be overwritten`, expected: 'an empty cell', toDo: 'Move the formula, or choose another place.' }),
    'sheet-overwritten': ({ formulas }) => ({ found: `This sheet would be cleared; it has ${counted(formulas, 'formula')}`, expected: 'an empty sheet, or one that Kaohe made', toDo: 'Rename it or save a copy first.' }),
    'entry-cleared': ({ found }) => ({ found: `${quoted(found)} was entered on a sheet that Kaohe made and would be cleared`, expected: 'nothing but comments, signatures and dates', toDo: 'Move it to another sheet first, or enter it in the results table.' }),
    'rules-changed': ({ form }, { who }) => ({ found: `Rules, weights or targets changed since “${shownText(form)}” was filled for ${who}`, expected: 'the rules that run now', toDo: 'Fill the form again.' }),
  },
};
