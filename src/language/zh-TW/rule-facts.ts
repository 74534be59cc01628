import type { ScoringPart } from '../../domain/rule/checking/against-direction';
import type { RuleFactWords } from '../rule-fact-words';
import { shownStretch } from '../shown-stretch';
import { rulesWords } from './rules';

const { measures } = rulesWords;

const part = ({ part: position, score }: ScoringPart): string =>
  `${position === 'otherwise' ? '「否則」' : `第 ${position} 條`}得 ${score} 分`;

export const ruleFactWords: RuleFactWords = {
  'rule-has-hole': ({ stretch }) => `${shownStretch(stretch, '結果')} 時沒有對應的得分，規則應包含所有可能的結果。請補充，例如在末尾加「否則為1」。`,
  'clause-unreachable': ({ position, by }) =>
    by.length === 0
      ? `第 ${position} 條不會用到：不可能有這樣的結果。請改正或刪去。`
      : `第 ${position} 條不會用到：這些結果在第 ${by.join('、')} 條已有得分，以先成立的一條為準。請調整順序，或刪去。`,
  'otherwise-unreachable': () => '「否則」不會用到：前面的各條已包含所有可能的結果。可以刪去。',
  'score-against-direction': ({ better, worse }) => `${part(better)}，結果更差的${part(worse)}，應是結果越好得分越高。請核對。`,
  'score-outside-scale': ({ score, lowest, highest }) => `得分 ${score} 不在 ${lowest} 到 ${highest} 之間。請改正。`,
  'limit-unit-unfitting': ({ found, measure }) =>
    measure === 'rate' ? `界限 ${found} 沒有單位，而比率不超過 1，應帶 % 或 ‰。請寫明單位，例如 ${found}‰ 或 ${found}%。` : `界限 ${found} 帶有單位，${measures[measure]}的界限應為不帶 % 或 ‰ 的數字。請改正。`,
  'rule-unfitting': ({ measure }) => `這條規則不適用於${measures[measure]}。請換一條規則，例如 ${measure === 'rate' ? '<5‰為3；否則為1' : measure === 'rating' ? '1-5評分' : '滿分5，每次扣0.5，最低1'}。`,
  'target-needed': () => '規則用到目標值 t，需要填寫本期的目標值才能計分。',
};
