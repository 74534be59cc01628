import { normalise } from '../../domain/number/normalise';
import type { CellInput } from '../edit';
import { a1 } from './a1';
import type { FillSettings } from './fill-settings';
import type { FormLine } from './form-line';
import { formulaNumber, formulaText } from './formula-literal';
import type { PreparedPerson } from './prepared-person';
import { gradeCell } from './grade-cell';
import { resultCell, scoreCell } from './score-formula';
import { text } from './sheet-rows';
import { formatFor } from './shown-unit';
import { alone, withoutMarks, type PlacedCell } from './template-rows';
import { lineText, personText } from './template-values';
import type { LineField, PersonField } from './template-words';
import { totalCell } from './total-formula';

/** The copy as a whole: formulas need to know where results, rules and scores stand. */
export type FilledTemplate = {
  readonly person: PreparedPerson;
  readonly cells: readonly PlacedCell[];
  readonly settings: FillSettings;
};

/** What a cell gets, and a number format where the template leaves one open. */
export type FilledCell = { readonly input: CellInput; readonly numberFormat?: string };

const isOpen = (format: string): boolean => format === '' || format.toLowerCase() === 'general' || format === '@';

const isPercentage = (format: string): boolean => /%/.test(format.replace(/"[^"]*"|\\./g, ''));

const lineOf = (cell: PlacedCell, indicator: string | undefined, { person: { lines } }: FilledTemplate): { line: FormLine; number: number } | undefined => {
  if (indicator === undefined) return cell.line;
  const index = lines.findIndex((line) => line.indicator === indicator);
  const line = lines[index];
  return line === undefined ? undefined : { line, number: index + 1 };
};

/** Where a figure of a line stands by itself on the copy. */
const cellFor = (field: LineField, line: FormLine, template: FilledTemplate): PlacedCell | undefined =>
  template.cells.find((cell) => {
    const placeholder = alone(cell);
    return placeholder?.kind === 'line' && placeholder.field === field && lineOf(cell, placeholder.indicator, template)?.line.indicator === line.indicator;
  });

/** In a cell formatted as a percentage a ‰ result stands as a ratio, as every percentage does. */
const asItStands = (line: FormLine, format: string): FormLine => (line.unit === '‰' && isPercentage(format) ? { ...line, unit: '%' } : line);

const resultFormat = (line: FormLine, format: string): string | undefined => {
  if (isOpen(format)) return formatFor(line);
  const fits = line.unit === '%' ? isPercentage(format) : line.unit === '‰' || !isPercentage(format);
  return fits ? undefined : formatFor(line);
};

const filled = (input: CellInput, numberFormat: string | undefined): FilledCell => (numberFormat === undefined ? { input } : { input, numberFormat });

const scoreOf = (line: FormLine, template: FilledTemplate): CellInput => {
  const result = cellFor('result', line, template);
  const rule = cellFor('rule', line, template);
  if (result === undefined) return line.score === undefined ? { empty: true } : { number: line.score };
  const ruleRef = rule === undefined ? formulaText(line.rule) : a1(rule.row, rule.column);
  return scoreCell(template.settings.scores, asItStands(line, result.format), a1(result.row, result.column), ruleRef);
};

const weightedOf = (line: FormLine, template: FilledTemplate): CellInput => {
  const score = cellFor('score', line, template);
  if (score === undefined || template.settings.scores === 'values') return line.weighted === undefined ? { empty: true } : { number: line.weighted };
  const ref = a1(score.row, score.column);
  return { formula: `IF(ISNUMBER(${ref}),${formulaNumber(normalise(line.weight / 100))}*${ref},"")`, shows: line.weighted ?? '' };
};

const weightCell = (line: FormLine, format: string): FilledCell => {
  if (isOpen(format)) return { input: { number: line.weight / 100 }, numberFormat: Number.isInteger(line.weight) ? '0%' : '0.0#%' };
  return { input: { number: isPercentage(format) ? line.weight / 100 : line.weight } };
};

const lineCell = (field: LineField, line: FormLine, number: number, cell: PlacedCell, template: FilledTemplate): FilledCell => {
  switch (field) {
    case 'number': return { input: { number } };
    case 'weight': return weightCell(line, cell.format);
    case 'result': return filled(resultCell(asItStands(line, cell.format)), resultFormat(line, cell.format));
    case 'score': return { input: scoreOf(line, template) };
    case 'weighted': return filled(weightedOf(line, template), isOpen(cell.format) ? '0.00##' : undefined);
    default: return { input: text(lineText(field, line, number)) };
  }
};

/** A formula where every score has a cell of its own, else the figure itself. */
const totalOf = (template: FilledTemplate): CellInput => {
  const { person: { appraised, lines }, settings } = template;
  const placed = lines.map((line) => ({
    weight: formulaNumber(normalise(line.weight / 100)),
    score: cellFor('score', line, template),
    result: cellFor('result', line, template),
  }));
  const refs = placed.flatMap(({ weight, score, result }) =>
    score === undefined || result === undefined ? [] : [{ weight, score: a1(score.row, score.column), result: a1(result.row, result.column) }],
  );
  const parts = {
    sum: refs.map(({ weight, score }) => `${weight}*N(${score})`).join('+'),
    count: `COUNT(${refs.map(({ score }) => score).join(',')})`,
    results: `COUNTA(${refs.map(({ result }) => result).join(',')})`,
    weights: refs.map(({ weight }) => weight).join('+'),
    scoredWeights: refs.map(({ weight, score }) => `${weight}*COUNT(${score})`).join('+'),
  };
  return totalCell(appraised, lines, parts, refs.length < lines.length ? { ...settings, scores: 'values' } : settings);
};

const personCell = (field: PersonField, cell: PlacedCell, template: FilledTemplate): FilledCell => {
  const { person, settings } = template;
  if (field === 'total') return filled(totalOf(template), isOpen(cell.format) ? '0.00' : undefined);
  if (field !== 'grade') return { input: text(personText(field, person, settings)) };
  const total = template.cells.find((one) => {
    const placeholder = alone(one);
    return placeholder?.kind === 'person' && placeholder.field === 'total';
  });
  if (total === undefined) return { input: text(personText(field, person, settings)) };
  return { input: gradeCell(person.appraised, a1(total.row, total.column), settings, (grade) => grade) };
};

const inText = (cell: PlacedCell, template: FilledTemplate): string =>
  withoutMarks(cell).map(({ text: words, placeholder }) => {
    if (placeholder?.kind === 'person') return personText(placeholder.field, template.person, template.settings);
    if (placeholder?.kind !== 'line') return words;
    const found = lineOf(cell, placeholder.indicator, template);
    return found === undefined ? '' : lineText(placeholder.field, found.line, found.number);
  }).join('');

/** A cell of the template filled for one person. An indicator that the person is not appraised by leaves its cells empty. */
export const filledCell = (cell: PlacedCell, template: FilledTemplate): FilledCell => {
  const placeholder = alone(cell);
  if (placeholder?.kind === 'person') return personCell(placeholder.field, cell, template);
  if (placeholder?.kind !== 'line') return { input: text(inText(cell, template)) };
  const found = lineOf(cell, placeholder.indicator, template);
  return found === undefined ? { input: { empty: true } } : lineCell(placeholder.field, found.line, found.number, cell, template);
};
