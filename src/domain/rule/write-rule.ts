import { decimalText } from '../number/decimal-text';
import { writeQuantity } from '../write-quantity';
import { isTargetLimit } from './limit-value';
import type { Condition, Limit, Rule } from './rule';

/** How a rule is written: `<5‰为3；否则为1`, in traditional characters, or `<5‰ = 3; otherwise 1`. */
export type Notation = 'zh' | 'zh-Hant' | 'en';

type Words = {
  readonly gives: string;
  readonly stop: string;
  readonly comma: string;
  readonly bracketComma: string;
  readonly equalTo: string;
  readonly otherwise: string;
  readonly line: string;
  readonly rating: (lowest: string, highest: string) => string;
  readonly deduction: (full: string, each: string, lowest: string) => string;
};

const words: Readonly<Record<Notation, Words>> = {
  zh: {
    gives: '为', stop: '；', comma: '，', bracketComma: ',', equalTo: '等于', otherwise: '否则为', line: '线性：',
    rating: (lowest, highest) => `${lowest}-${highest}评分`,
    deduction: (full, each, lowest) => `满分${full}，每次扣${each}，最低${lowest}`,
  },
  'zh-Hant': {
    gives: '為', stop: '；', comma: '，', bracketComma: ',', equalTo: '等於', otherwise: '否則為', line: '線性：',
    rating: (lowest, highest) => `${lowest}-${highest}評分`,
    deduction: (full, each, lowest) => `滿分${full}，每次扣${each}，最低${lowest}`,
  },
  en: {
    gives: ' = ', stop: '; ', comma: ', ', bracketComma: ', ', equalTo: 'exactly ', otherwise: 'otherwise ', line: 'linear: ',
    rating: (lowest, highest) => `rating ${lowest}-${highest}`,
    deduction: (full, each, lowest) => `full ${full}, minus ${each} each, minimum ${lowest}`,
  },
};

const writeTarget = (times: number, over: number): string =>
  `${times === 1 ? '' : decimalText(times)}t${over === 1 ? '' : `/${decimalText(over)}`}`;

export const writeLimit = (limit: Limit): string =>
  isTargetLimit(limit) ? writeTarget(limit.target.times, limit.target.over) : writeQuantity(limit);

const writeCondition = (condition: Condition, { bracketComma, equalTo }: Words): string => {
  switch (condition.kind) {
    case 'below':
      return `${condition.inclusive ? '≤' : '<'}${writeLimit(condition.limit)}`;
    case 'above':
      return `${condition.inclusive ? '≥' : '>'}${writeLimit(condition.limit)}`;
    case 'between':
      return `${condition.lowerIncluded ? '[' : '('}${writeLimit(condition.lower)}${bracketComma}${writeLimit(condition.upper)}${condition.upperIncluded ? ']' : ')'}`;
    case 'equal':
      return `${equalTo}${writeLimit(condition.limit)}`;
  }
};

const writeSteps = (rule: Extract<Rule, { kind: 'steps' }>, spelling: Words): string => {
  const clauses = rule.clauses.map(({ condition, score }) => `${writeCondition(condition, spelling)}${spelling.gives}${decimalText(score)}`);
  return [...clauses, ...(rule.otherwise === undefined ? [] : [`${spelling.otherwise}${decimalText(rule.otherwise)}`])].join(spelling.stop);
};

/** The rule as text, in its shortest form; `readRule` reads the same rule from it. */
export const writeRule = (rule: Rule, notation: Notation): string => {
  const spelling = words[notation];
  switch (rule.kind) {
    case 'steps':
      return writeSteps(rule, spelling);
    case 'rating':
      return spelling.rating(decimalText(rule.lowest), decimalText(rule.highest));
    case 'line':
      return spelling.line + rule.points.map(({ at, score }) => `${writeLimit(at)}${spelling.gives}${decimalText(score)}`).join(spelling.comma);
    case 'deduction':
      return spelling.deduction(decimalText(rule.full), decimalText(rule.each), decimalText(rule.lowest));
  }
};
