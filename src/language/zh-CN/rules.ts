import { writeQuantity } from '../../domain/write-quantity';
import { inUnit } from '../../domain/quantity';
import { indicatorName } from '../indicator-name';
import type { RulesWords } from '../rules-words';
import { shownRule, unitIn } from '../shown-rule';
import { shownText } from '../shown-text';
import { shownValue } from '../shown-value';

const expected: RulesWords['expected'] = {
  rule: '一条规则，例如 <5‰为3',
  condition: '条件，例如 <5‰、70%以上、[60%,70%)、否则',
  figure: '数字，例如 5‰、70%',
  unit: '单位 % 或 ‰',
  'score-word': '“为”和得分，例如“为3”',
  score: '得分，例如 3',
  separator: '分号，或规则到此结束',
  'interval-end': '区间的另一端，例如 [60%,70%)',
  'line-point': '线上的点，例如 5‰为3，至少两个',
  deduction: '扣分规则的其余部分，例如“满分5，每次扣0.5，最低1”',
  end: '规则到此结束',
};

const measures: RulesWords['measures'] = { rate: '比率', rating: '评分', count: '次数' };

export const rulesWords: RulesWords = {
  expected,
  measures,
  because: {
    between: (from, to) => `在 ${from} 与 ${to} 之间：`,
    rating: (value) => `评分 ${value} → ${value}`,
    lowest: (score) => `最低 ${score}`,
  },
  problems: {
    'missing-value': () => '没有填写结果，应为数字。请补上。',
    'not-a-number': ({ found }) => `填写的是“${shownText(found)}”，应为数字，可带单位，例如 4.2‰、70%、3。请改正。`,
    'unit-doubtful': ({ found, meant }) =>
      `填写的是 ${found}，即 ${writeQuantity(inUnit(found, '%'))}，比率一般不超过 100%。${
        meant.length === 0 ? '' : `是否指 ${meant.map(writeQuantity).join(' 或 ')}？`
      }请带单位填写。`,
    'unit-unexpected': ({ found, measure }) => `填写的是“${shownText(found)}”，${measures[measure]}应为不带 % 或 ‰ 的数字。请改正。`,
    negative: ({ found }) => `填写的是 ${found}，应为 0 或正数。请改正。`,
    'rating-out-of-range': ({ found, lowest, highest }) => `评分是 ${found}，应在 ${lowest} 到 ${highest} 之间。请改正。`,
    'excel-error': ({ found }) => `单元格显示错误 ${shownText(found)}，应为数字。请先改正其中的公式。`,
    'denominator-zero': () => '分母是 0，算不出比率，应大于 0。请核对分母。',
    'denominator-missing': () => '没有填写分母，算不出比率，应为大于 0 的数字。请补上。',
    'too-precise': ({ found }) => `填写的是“${shownText(found)}”，最多保留 15 位数字、10 位小数（5% 即 0.05）。请减少位数。`,
    'rule-empty': () => `没有填写规则，应为${expected.rule}。请补上。`,
    'rule-unreadable': ({ span, found, expected: next }) =>
      found === ''
        ? `规则到第 ${span.start} 个字为止不完整，后面应为${expected[next]}。请补全。`
        : `规则的第 ${span.start + 1} 个字起是“${shownText(found)}”，无法识别，此处应为${expected[next]}。请改写。`,
    'rule-too-long': ({ length, most, counted }) =>
      counted === 'characters'
        ? `规则有 ${length} 个字，最多 ${most} 个字。请缩短。`
        : `规则的${counted === 'clauses' ? '条款' : '点'}超过 ${most} 个，最多 ${most} 个。请合并或删减。`,
    'figure-too-precise': ({ span, found }) => `规则的第 ${span.start + 1} 个字起是“${shownText(found)}”，位数过多：界限最多 15 位数字、10 位小数（5% 即 0.05），得分最多 4 位小数。请减少位数。`,
    'interval-empty': ({ span }) => `规则第 ${span.start + 1} 到 ${span.end} 个字的区间里没有数，应左小右大，例如 [60%,70%)。请改正。`,
    'condition-contradictory': ({ span }) => `规则第 ${span.start + 1} 到 ${span.end} 个字的条件前后矛盾，应只有一个意思，例如 ≥60%且<70%。请改正。`,
    'point-twice': ({ span }) => `规则第 ${span.start + 1} 到 ${span.end} 个字的点前面已经有过，同一处只应有一个得分。请删去其中一个。`,
    'lowest-above-full': ({ span }) => `规则第 ${span.start + 1} 到 ${span.end} 个字里，最低分高于满分，应不高于满分。请改正。`,
    'target-missing': ({ indicator }) =>
      `规则用到目标值 t，但${indicator === undefined ? '' : `${indicatorName(indicator, 'zh-CN')}`}没有本期的目标值。请填写目标值，例如 3%。`,
    'result-not-covered': ({ rule, value }) =>
      `结果 ${shownValue(value, unitIn(rule))} 不在规则“${shownRule(rule, 'zh')}”包含的范围内，没有对应的得分。请核对结果，或补充规则，例如在末尾加“否则为1”。`,
  },
};
