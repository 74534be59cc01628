import { nativeBody } from '../../domain/rule/native-body';
import { speaksOfTarget } from '../../domain/rule/bind-target';
import type { Rule } from '../../domain/rule/rule';
import type { CellInput } from '../edit';
import { measuredBy } from '../recognise/measured-by';
import type { ScoreMode } from './fill-settings';
import type { FormLine } from './form-line';
import { text } from './sheet-rows';
import { figureIn, inPerMille } from './shown-unit';

const LONGEST_FORMULA = 8000;

/** A ratio above 1 is doubtful unless the unit is named; here it was read from a text that named it. */
const kpiArguments = (line: FormLine, result: string, rule: string): string => {
  if (line.unit === '‰') return `${result},${rule},"‰"`;
  return line.unit === '%' && line.value !== undefined && line.value > 1 ? `${result}*100,${rule},"%"` : `${result},${rule}`;
};

/** A function of the add-in on a line's result and rule. Only numbers are scored: no blank, whatever the host makes of empty cells, and no doubtful text. */
export const kpiFormula = (id: 'KPI.SCORE' | 'KPI.EXPLAIN', line: FormLine, result: string, rule: string, otherwise?: string): string => {
  const call = `${id}(${kpiArguments(line, result, rule)})`;
  return `IF(ISNUMBER(${result}),${otherwise === undefined ? call : `IFERROR(${call},${otherwise})`},"")`;
};

/** Below 0 a rate or a count is a mistake, which the rule alone would score; a rating and a deduction say themselves what they take. */
const needsGuard = ({ kind }: Rule, { indicator, rule }: FormLine): boolean =>
  kind !== 'rating' && kind !== 'deduction' && measuredBy(indicator, rule).measure !== 'number';

/** A result that falls into a hole of the rule, or below 0, leaves the score blank, and the total says that it is incomplete. */
const ownFormula = (rule: Rule, line: FormLine, result: string): string => {
  // 10 decimals of the ratio, as everywhere: 7 of the figure in ‰.
  const rounded = `ROUND(${result},${line.unit === '‰' ? 7 : 10})`;
  const body = nativeBody(line.unit === '‰' ? inPerMille(rule) : rule, rounded);
  const guarded = needsGuard(rule, line) ? `IF(${rounded}<0,"",${body})` : body;
  const formula = `IF(ISNUMBER(${result}),${guarded},"")`;
  return body.includes('NA()') ? `IFERROR(${formula},"")` : formula;
};

/** The formula that scores a line, without `=`; none where the rule cannot run, is too long for a formula, or the mode is values. */
const scoreFormula = (mode: ScoreMode, line: FormLine, result: string, rule: string): string | undefined => {
  if (mode === 'values' || line.readRule === undefined || speaksOfTarget(line.readRule)) return undefined;
  const formula = mode === 'kpi' ? kpiFormula('KPI.SCORE', line, result, rule) : ownFormula(line.readRule, line, result);
  return formula.length > LONGEST_FORMULA ? undefined : formula;
};

/** Weight and rule of a line as the rules sheet has them now. */
export const weightCell = ({ weight, formulas }: FormLine): CellInput =>
  formulas?.weight === undefined ? { number: weight / 100 } : { formula: formulas.weight, shows: weight / 100 };

export const ruleCell = ({ rule, formulas }: FormLine): CellInput => (formulas === undefined ? text(rule) : { formula: formulas.rule.formula, shows: rule });

/** The score of a line as its cell has it. `result` and `rule` are the cells they stand in (or the rule as a quoted text). */
export const scoreCell = (mode: ScoreMode, line: FormLine, result: string, rule: string): CellInput => {
  const formula = scoreFormula(mode, line, result, rule);
  if (formula !== undefined) return { formula, shows: line.score ?? '' };
  return line.score === undefined ? { empty: true } : { number: line.score };
};

/** What was measured. An unusable result is shown as it was found, as text, so that nothing can score it by accident. */
export const resultCell = (line: FormLine): CellInput => {
  if (line.value !== undefined) return { number: figureIn(line.unit, line.value) };
  return line.found === '' ? { empty: true } : { text: line.found };
};
