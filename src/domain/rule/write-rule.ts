import { decimalText } from '../number/decimal-text';
import { writeQuantity } from '../write-quantity';
import { isTargetLimit } from './limit-value';
import type { Condition, Limit, Rule } from './rule';

/** The language of the notation: `<5‰为3；否则为1` or `<5‰ = 3; otherwise 1`. */
export type Notation = 'zh' | 'en';

const writeTarget = (times: number, over: number): string =>
  `${times === 1 ? '' : decimalText(times)}t${over === 1 ? '' : `/${decimalText(over)}`}`;

export const writeLimit = (limit: Limit): string =>
  isTargetLimit(limit) ? writeTarget(limit.target.times, limit.target.over) : writeQuantity(limit);

const brackets = (condition: Extract<Condition, { kind: 'between' }>, comma: string): string =>
  `${condition.lowerIncluded ? '[' : '('}${writeLimit(condition.lower)}${comma}${writeLimit(condition.upper)}${condition.upperIncluded ? ']' : ')'}`;

export const writeCondition = (condition: Condition, notation: Notation): string => {
  switch (condition.kind) {
    case 'below':
      return `${condition.inclusive ? '≤' : '<'}${writeLimit(condition.limit)}`;
    case 'above':
      return `${condition.inclusive ? '≥' : '>'}${writeLimit(condition.limit)}`;
    case 'between':
      return brackets(condition, notation === 'zh' ? ',' : ', ');
    case 'equal':
      return `${notation === 'zh' ? '等于' : 'exactly '}${writeLimit(condition.limit)}`;
  }
};

const words = {
  zh: { gives: '为', stop: '；', comma: '，', otherwise: '否则为', line: '线性：' },
  en: { gives: ' = ', stop: '; ', comma: ', ', otherwise: 'otherwise ', line: 'linear: ' },
} as const;

const writeSteps = (rule: Extract<Rule, { kind: 'steps' }>, notation: Notation): string => {
  const { gives, stop, otherwise } = words[notation];
  const clauses = rule.clauses.map(({ condition, score }) => `${writeCondition(condition, notation)}${gives}${decimalText(score)}`);
  return [...clauses, ...(rule.otherwise === undefined ? [] : [`${otherwise}${decimalText(rule.otherwise)}`])].join(stop);
};

const writeDeduction = ({ full, each, lowest }: Extract<Rule, { kind: 'deduction' }>, notation: Notation): string => {
  const [most, step, least] = [full, each, lowest].map(decimalText);
  return notation === 'zh' ? `满分${most}，每次扣${step}，最低${least}` : `full ${most}, minus ${step} each, minimum ${least}`;
};

/** The rule as text, in its shortest form; `readRule` reads the same rule from it. */
export const writeRule = (rule: Rule, notation: Notation): string => {
  const { gives, comma, line } = words[notation];
  switch (rule.kind) {
    case 'steps':
      return writeSteps(rule, notation);
    case 'rating':
      return notation === 'zh' ? `${decimalText(rule.lowest)}-${decimalText(rule.highest)}评分` : `rating ${decimalText(rule.lowest)}-${decimalText(rule.highest)}`;
    case 'line':
      return line + rule.points.map(({ at, score }) => `${writeLimit(at)}${gives}${decimalText(score)}`).join(comma);
    case 'deduction':
      return writeDeduction(rule, notation);
  }
};
