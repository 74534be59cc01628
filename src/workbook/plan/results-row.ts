import { normalise } from '../../domain/number/normalise';
import type { CellInput } from '../edit';
import { a1, absoluteA1, quotedSheet } from './a1';
import { criterion } from './criterion';
import type { FillSettings } from './fill-settings';
import type { HeadFacts } from './head-facts';
import { formulaNumber, formulaText } from './formula-literal';
import { gradeCell } from './grade-cell';
import type { PreparedPerson } from './prepared-person';
import type { HeadedColumn, ResultsColumn } from './results-columns';
import type { RulesInForce } from './results-rules';
import { resultCell, scoreCell } from './score-formula';
import { INDENT, sizes } from './sheet-looks';
import { text } from './sheet-rows';
import { textLines } from './text-height';
import { totalCell, type TotalParts } from './total-formula';

/** A person of the results sheet. */
export type ResultsPerson = PreparedPerson & {
  readonly rank?: number;
  /** The name of the person's form in the same workbook. */
  readonly form?: string;
};

export type ResultsPlace = {
  readonly columns: readonly HeadedColumn[];
  /** The row of this person and the rows of the first and the last one. */
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Where the sheet holds the weights and rules of the rules sheet. */
  readonly rules: RulesInForce;
};

const columnOf = ({ columns }: ResultsPlace, kind: ResultsColumn['kind'], indicator?: string): number =>
  columns.findIndex(({ column }) => column.kind === kind && (!('line' in column) || column.line.indicator === indicator));

const cellOf = (place: ResultsPlace, kind: ResultsColumn['kind'], indicator?: string): string => a1(place.row, columnOf(place, kind, indicator));

const rangeOf = (place: ResultsPlace, kind: ResultsColumn['kind']): string => {
  const column = columnOf(place, kind);
  return `${absoluteA1(place.first, column)}:${absoluteA1(place.last, column)}`;
};

const partsOf = ({ appraised: { scheme }, lines }: ResultsPerson, place: ResultsPlace): TotalParts => {
  const placed = lines.map((line) => ({
    weight: place.rules.of(scheme.id, line).weight ?? formulaNumber(normalise(line.weight / 100)),
    score: cellOf(place, 'score', line.indicator),
    result: cellOf(place, 'result', line.indicator),
  }));
  return {
    sum: placed.map(({ weight, score }) => `${weight}*N(${score})`).join('+'),
    count: `COUNT(${placed.map(({ score }) => score).join(',')})`,
    results: `COUNTA(${placed.map(({ result }) => result).join(',')})`,
    weights: placed.map(({ weight }) => weight).join('+'),
    scoredWeights: placed.map(({ weight, score }) => `${weight}*COUNT(${score})`).join('+'),
  };
};

/** Among the people of the same post and period: others are appraised by other indicators. */
const rankFormula = ({ position, period }: HeadFacts, place: ResultsPlace, { ranks }: FillSettings): string => {
  const own = cellOf(place, 'total');
  const totals = rangeOf(place, 'total');
  const alike = ([['position', position], ['period', period]] as const)
    .filter(([kind]) => columnOf(place, kind) >= 0)
    .map(([kind, text]) => ({ range: rangeOf(place, kind), cell: cellOf(place, kind), text }));
  const among = alike.map(({ range, cell, text }) => `${range},${criterion(text, cell)}`).join(',');
  const same = alike.map(({ range, cell }) => `(${range}=${cell})`).join('*');
  const every = alike.map(({ range }) => `${range},${range}`).join(',');
  const distinct = `SUMPRODUCT(${same}*ISNUMBER(${totals})*(${totals}>${own})/COUNTIFS(${every},${totals},${totals}))`;
  const count = ranks === 'dense' ? distinct : `COUNTIFS(${among},${totals},">"&${own})`;
  return `IF(ISNUMBER(${own}),${count}+1,"")`;
};

const rankCell = ({ rank, facts }: ResultsPerson, place: ResultsPlace, settings: FillSettings): CellInput => {
  if (settings.scores !== 'values') return { formula: rankFormula(facts, place, settings), shows: rank ?? '' };
  return rank === undefined ? { empty: true } : { number: rank };
};

const stateCell = ({ appraised: { appraisal, scheme } }: ResultsPerson, place: ResultsPlace, { scores, words }: FillSettings): CellInput => {
  const finished = appraisal.kind === 'renormalised' ? words.results.renormalised : words.results.complete;
  const shown = appraisal.kind === 'incomplete' ? words.incomplete : finished;
  if (scores === 'values') return { text: shown };
  const changes = scores === 'native' ? place.rules.changes(scheme.id) : undefined;
  const done = changes === undefined ? formulaText(finished) : `IF(COUNTIF(${changes},"?*")>0,${formulaText(words.results.ruleChanged)},${formulaText(finished)})`;
  return { formula: `IF(ISNUMBER(${cellOf(place, 'total')}),${done},${formulaText(words.incomplete)})`, shows: shown };
};

/** So many lines leave the table a table. */
const MOST_LINES = 4;

const isLong = (note: string, { columns }: ResultsPlace): boolean => {
  const width = columns.find(({ column }) => column.kind === 'note')?.width;
  return width !== undefined && textLines(note, width - INDENT, sizes.base) > MOST_LINES;
};

/** Why there is no total: in full where that is short, else which indicators or how many, and the form says the rest. */
const noteOf = ({ appraised: { appraisal }, lines, form }: ResultsPerson, place: ResultsPlace, { words }: FillSettings): string => {
  const unscored = lines.filter(({ score }) => score === undefined);
  const missing = unscored.map(({ name, reason }) => words.missingLine(name, reason));
  const whole = appraisal.kind === 'incomplete' ? appraisal.problems.filter(({ code }) => code.startsWith('weight')).map(words.problem) : [];
  const note = words.sentences([...missing, ...whole]);
  if (form === undefined || unscored.length === 0 || !isLong(note, place)) return note;
  const shorter = words.sentences([words.results.unscored(unscored.map(({ name }) => name)), ...whole, words.results.onTheForm]);
  return isLong(shorter, place) ? words.sentences([words.results.unscoredOf(unscored.length, lines.length), words.results.onTheForm]) : shorter;
};

const noteCell = (person: ResultsPerson, place: ResultsPlace, settings: FillSettings): CellInput => {
  const note = noteOf(person, place, settings);
  if (note === '' || settings.scores === 'values' || person.appraised.appraisal.kind !== 'incomplete') return text(note);
  return { formula: `IF(ISNUMBER(${cellOf(place, 'total')}),"",${formulaText(note)})`, shows: note };
};

const formCell = ({ form }: ResultsPerson, { scores }: FillSettings): CellInput => {
  if (form === undefined) return { empty: true };
  if (scores === 'values') return { text: form };
  return { formula: `HYPERLINK(${formulaText(`#${quotedSheet(form)}!A1`)},${formulaText(form)})`, shows: form };
};

const lineCell = (person: ResultsPerson, kind: 'result' | 'score', indicator: string, place: ResultsPlace, settings: FillSettings): CellInput => {
  const line = person.lines.find((one) => one.indicator === indicator);
  if (line === undefined) return { empty: true };
  if (kind === 'result') return resultCell(line);
  return scoreCell(settings.scores, line, cellOf(place, 'result', indicator), place.rules.of(person.appraised.scheme.id, line).rule ?? formulaText(line.rule));
};

const cell = (person: ResultsPerson, column: ResultsColumn, place: ResultsPlace, settings: FillSettings): CellInput => {
  switch (column.kind) {
    case 'id': return text(person.facts.id);
    case 'name': return text(person.facts.name);
    case 'department': return text(person.facts.department);
    case 'position': return text(person.facts.position);
    case 'period': return text(person.facts.period);
    case 'result':
    case 'score': return lineCell(person, column.kind, column.line.indicator, place, settings);
    case 'total': return totalCell(person.appraised, person.lines, partsOf(person, place), settings);
    case 'grade': return gradeCell(person.appraised, cellOf(place, 'total'), settings, (grade) => grade);
    case 'state': return stateCell(person, place, settings);
    case 'rank': return rankCell(person, place, settings);
    case 'note': return noteCell(person, place, settings);
    case 'form': return formCell(person, settings);
    case 'source': return text(`${person.appraised.person.sheet}!${person.appraised.person.row + 1}`);
  }
};

/** The cells of one person's row, in the order of the columns. */
export const resultsRow = (person: ResultsPerson, place: ResultsPlace, settings: FillSettings): readonly CellInput[] =>
  place.columns.map(({ column }) => cell(person, column, place, settings));
