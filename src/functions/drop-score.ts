import { indicatorById } from '../catalogue/indicators/index';
import { inUnit, type Quantity, type Unit, valueOf } from '../domain/quantity';
import { readQuantity } from '../domain/read-quantity';
import { readResult } from '../domain/read-result';
import { bindTarget } from '../domain/rule/bind-target';
import { readRule } from '../domain/rule/read-rule';
import { type AnswerCell, failed } from './answer';
import { range } from './example';
import type { FunctionProblem } from './function-problem';
import { declareCellwise, required } from './function';
import { type Cell, isBlank } from './grid';
import { publishedRule } from './published-rule';
import { readable } from './rule-reader';
import { scoreCell, scoreOrProblem } from './score-cell';

const indicator = 'drop-off-rate';

/** By the catalogue's rule with the period's target filled in. */
const scoreByTarget = (rate: Cell, target: Cell): AnswerCell => {
  const read = readTarget(target);
  if (read.kind === 'problem') return failed(read.problem);
  const reading = readRule(publishedRule(indicator));
  if (reading.kind === 'problem') throw new Error('The catalogue’s rules can be read.');
  return scoreOrProblem(scoreCell(rate, readable(bindTarget(reading.rule, read.quantity))));
};

type TargetReading = { readonly kind: 'target'; readonly quantity: Quantity } | { readonly kind: 'problem'; readonly problem: FunctionProblem };

const readTarget = (target: Cell): TargetReading => {
  if (isBlank(target)) return { kind: 'problem', problem: { code: 'target-missing', indicator } };
  const result = readResult(target, { measure: 'rate', usual: usualUnit() });
  if (result.kind === 'unusable') return { kind: 'problem', problem: { code: 'in-argument', parameter: 'target', problem: result.problem } };
  const quantity = asWritten(target, result.value);
  return valueOf(quantity) > 0 ? { kind: 'target', quantity } : { kind: 'problem', problem: { code: 'target-invalid', indicator, found: quantity } };
};

/** The period's target that a cell names; none where it names no usable one. */
export const targetOf = (target: Cell): Quantity | undefined => {
  const read = readTarget(target);
  return read.kind === 'target' ? read.quantity : undefined;
};

/** The target in the unit in which it was typed, or in the indicator's own. */
const asWritten = (target: Cell, value: number): Quantity => {
  const reading = typeof target === 'string' ? readQuantity(target) : undefined;
  return reading?.kind === 'quantity' ? reading.quantity : inUnit(value, usualUnit());
};

const usualUnit = (): Unit => {
  const found = indicatorById(indicator);
  if (found === undefined) throw new Error(`The catalogue has no ${indicator}.`);
  return found.unit;
};

export const dropScore = declareCellwise({
  id: 'DROP_SCORE',
  group: 'scores',
  parameters: [required('rate'), required('target')],
  answering: () => scoreByTarget,
  examples: [
    { arguments: [0.02, '3%'], gives: 3 },
    { arguments: ['3%', 0.03], gives: 2 },
    { arguments: [range('B2', [['2.5%'], ['5.9%'], ['6%']]), '3%'], gives: [[3], [2], [1]] },
    { arguments: [0.02, range('C2', [[null]])], gives: { error: 'target-missing' } },
    { arguments: [0.02, 3], gives: { error: 'in-argument' } },
  ],
});
