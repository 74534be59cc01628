import type { ScoringPart } from '../../domain/rule/checking/against-direction';
import type { RuleFactWords } from '../rule-fact-words';
import { shownStretch } from '../shown-stretch';
import { rulesWords } from './rules';

const { measures } = rulesWords;

const part = ({ part: position, score }: ScoringPart): string =>
  `${position === 'otherwise' ? '“否则”' : `第 ${position} 条`}得 ${score} 分`;

export const ruleFactWords: RuleFactWords = {
  'rule-has-hole': ({ stretch }) => `${shownStretch(stretch, '结果')} 时没有对应的得分，规则应包含所有可能的结果。请补充，例如在末尾加“否则为1”。`,
  'clause-unreachable': ({ position, by }) =>
    by.length === 0
      ? `第 ${position} 条不会用到：不可能有这样的结果。请改正或删去。`
      : `第 ${position} 条不会用到：这些结果在第 ${by.join('、')} 条已有得分，先成立的一条为准。请调整顺序，或删去。`,
  'otherwise-unreachable': () => '“否则”不会用到：前面的各条已包含所有可能的结果。可以删去。',
  'score-against-direction': ({ better, worse }) => `${part(better)}，结果更差的${part(worse)}，应是结果越好得分越高。请核对。`,
  'score-outside-scale': ({ score, lowest, highest }) => `得分 ${score} 不在 ${lowest} 到 ${highest} 之间。请改正。`,
  'limit-unit-unfitting': ({ found, measure }) =>
    measure === 'rate' ? `界限 ${found} 没有单位，而比率不超过 1，应带 % 或 ‰。请写明单位，例如 ${found}‰ 或 ${found}%。` : `界限 ${found} 带有单位，${measures[measure]}的界限应为不带 % 或 ‰ 的数字。请改正。`,
  'rule-unfitting': ({ measure }) => `这条规则不适用于${measures[measure]}。请换一条规则，例如 ${measure === 'rate' ? '<5‰为3；否则为1' : measure === 'rating' ? '1-5评分' : '满分5，每次扣0.5，最低1'}。`,
  'target-needed': () => '规则用到目标值 t，需要填写本期的目标值才能计分。',
};
