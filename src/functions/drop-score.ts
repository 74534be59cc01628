import { indicatorById } from '../catalogue/indicators/index';
import type { Problem } from '../domain/problem';
import { inUnit, type Quantity, type Unit, valueOf } from '../domain/quantity';
import { readQuantity } from '../domain/read-quantity';
import { readResult } from '../domain/read-result';
import { bindTarget } from '../domain/rule/bind-target';
import { readRule } from '../domain/rule/read-rule';
import { type Answer, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import { range } from './example';
import { declare, required } from './function';
import { type Cell, type Grid, isBlank } from './grid';
import { publishedRule } from './published-line';
import { readable, type RuleReading } from './rule-reader';
import { scoreCell, scoreOrProblem } from './score-cell';

const indicator = 'drop-off-rate';

const scores = (rates: Grid, targets: Grid): Answer =>
  raised(
    cellByCell([{ name: 'rate', grid: rates }, { name: 'target', grid: targets }], (rate = null, target = null) =>
      scoreOrProblem(scoreCell(rate, ruleFor(target), { kind: 'none' })),
    ),
  );

/** The catalogue's rule with the period's target filled in. */
const ruleFor = (target: Cell): RuleReading => {
  if (isBlank(target)) return failed({ code: 'target-missing', indicator });
  const result = readResult(target, { measure: 'rate', usual: unitOf(indicator) });
  if (result.kind === 'unusable') return failed(result.problem);
  const quantity = asWritten(target, result.value);
  if (!(valueOf(quantity) > 0)) return failed({ code: 'target-invalid', indicator, found: quantity });
  const reading = readRule(publishedRule(indicator));
  if (reading.kind === 'problem') return reading;
  return readable(bindTarget(reading.rule, quantity));
};

/** The target in the unit in which it was typed, or in the indicator's own. */
const asWritten = (target: Cell, value: number): Quantity => {
  const reading = typeof target === 'string' ? readQuantity(target) : undefined;
  if (reading?.kind === 'quantity') return reading.quantity;
  return inUnit(value, unitOf(indicator));
};

const unitOf = (id: string): Unit => {
  const unit = indicatorById(id)?.unit;
  if (unit === undefined) throw new Error(`The catalogue has no ${id}.`);
  return unit;
};

const failed = (problem: Problem): RuleReading => ({ kind: 'problem', problem });

export const dropScore = declare({
  id: 'DROP_SCORE',
  group: 'scores',
  parameters: [required('rate'), required('target')],
  run: scores,
  examples: [
    { arguments: [0.02, '3%'], gives: 3 },
    { arguments: ['3%', 0.03], gives: 2 },
    { arguments: [range('B2', [['2.5%'], ['5.9%'], ['6%']]), '3%'], gives: [[3], [2], [1]] },
    { arguments: [0.02, range('C2', [[null]])], gives: { error: 'target-missing' } },
    { arguments: [0.02, 3], gives: { error: 'unit-doubtful' } },
  ],
});
