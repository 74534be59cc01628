import { writeQuantity } from '../../domain/write-quantity';
import { inUnit } from '../../domain/quantity';
import { indicatorName } from '../indicator-name';
import type { RulesWords } from '../rules-words';
import { shownRule, unitIn } from '../shown-rule';
import { shownText } from '../shown-text';
import { shownValue } from '../shown-value';

const expected: RulesWords['expected'] = {
  rule: '一條規則，例如 <5‰為3',
  condition: '條件，例如 <5‰、70%以上、[60%,70%)、否則',
  figure: '數字，例如 5‰、70%',
  unit: '單位 % 或 ‰',
  'score-word': '「為」和得分，例如「為3」',
  score: '得分，例如 3',
  separator: '分號，或規則到此結束',
  'interval-end': '區間的另一端，例如 [60%,70%)',
  'line-point': '線上的點，例如 5‰為3，至少兩個',
  deduction: '扣分規則的其餘部分，例如「滿分5，每次扣0.5，最低1」',
  end: '規則到此結束',
};

const measures: RulesWords['measures'] = { rate: '比率', rating: '評分', count: '次數' };

export const rulesWords: RulesWords = {
  expected,
  measures,
  because: {
    between: (from, to) => `在 ${from} 與 ${to} 之間：`,
    rating: (value) => `評分 ${value} → ${value}`,
    lowest: (score) => `最低 ${score}`,
  },
  problems: {
    'missing-value': () => '沒有填寫結果，應為數字。請補上。',
    'not-a-number': ({ found }) => `填寫的是「${shownText(found)}」，應為數字，可帶單位，例如 4.2‰、70%、3。請改正。`,
    'unit-doubtful': ({ found, meant }) =>
      `填寫的是 ${found}，即 ${writeQuantity(inUnit(found, '%'))}，比率一般不超過 100%。${
        meant.length === 0 ? '' : `是否指 ${meant.map(writeQuantity).join(' 或 ')}？`
      }請帶單位填寫。`,
    'unit-unexpected': ({ found, measure }) => `填寫的是「${shownText(found)}」，${measures[measure]}應為不帶 % 或 ‰ 的數字。請改正。`,
    negative: ({ found }) => `填寫的是 ${found}，應為 0 或正數。請改正。`,
    'rating-out-of-range': ({ found, lowest, highest }) => `評分是 ${found}，應在 ${lowest} 到 ${highest} 之間。請改正。`,
    'excel-error': ({ found }) => `儲存格顯示錯誤 ${shownText(found)}，應為數字。請先改正其中的公式。`,
    'denominator-zero': () => '分母是 0，算不出比率，應大於 0。請核對分母。',
    'denominator-missing': () => '沒有填寫分母，算不出比率，應為大於 0 的數字。請補上。',
    'too-precise': ({ found }) => `填寫的是「${shownText(found)}」，最多保留 15 位數字、10 位小數（5% 即 0.05）。請減少位數。`,
    'rule-empty': () => `沒有填寫規則，應為${expected.rule}。請補上。`,
    'rule-unreadable': ({ span, found, expected: next }) =>
      found === ''
        ? `規則到第 ${span.start} 個字為止不完整，後面應為${expected[next]}。請補全。`
        : `規則的第 ${span.start + 1} 個字起是「${shownText(found)}」，無法辨識，此處應為${expected[next]}。請改寫。`,
    'rule-too-long': ({ length, most, counted }) =>
      counted === 'characters'
        ? `規則有 ${length} 個字，最多 ${most} 個字。請縮短。`
        : `規則的${counted === 'clauses' ? '條款' : '點'}超過 ${most} 個，最多 ${most} 個。請合併或刪減。`,
    'figure-too-precise': ({ span, found }) => `規則的第 ${span.start + 1} 個字起是「${shownText(found)}」，位數過多：界限最多 15 位數字、10 位小數（5% 即 0.05），得分最多 4 位小數。請減少位數。`,
    'interval-empty': ({ span }) => `規則第 ${span.start + 1} 到 ${span.end} 個字的區間裡沒有數，應左小右大，例如 [60%,70%)。請改正。`,
    'condition-contradictory': ({ span }) => `規則第 ${span.start + 1} 到 ${span.end} 個字的條件前後矛盾，應只有一個意思，例如 ≥60%且<70%。請改正。`,
    'point-twice': ({ span }) => `規則第 ${span.start + 1} 到 ${span.end} 個字的點前面已經有過，同一處只應有一個得分。請刪去其中一個。`,
    'lowest-above-full': ({ span }) => `規則第 ${span.start + 1} 到 ${span.end} 個字裡，最低分高於滿分，應不高於滿分。請改正。`,
    'target-missing': ({ indicator }) =>
      `規則用到目標值 t，但${indicator === undefined ? '' : `${indicatorName(indicator, 'zh-TW')}`}沒有本期的目標值。請填寫目標值，例如 3%。`,
    'result-not-covered': ({ rule, value }) =>
      `結果 ${shownValue(value, unitIn(rule))} 不在規則「${shownRule(rule, 'zh-Hant')}」包含的範圍內，沒有對應的得分。請核對結果，或補充規則，例如在末尾加「否則為1」。`,
  },
};
