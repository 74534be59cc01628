import type { WhyWords } from '../why-words';

export const why: WhyWords = {
  result: '结果',
  rule: '考核结果设定',
  formula: '公式',
  argument: '参数',
  part: (weight, score, weighted) => `${weight} × ${score} = ${weighted}`,
  partMissing: (weight) => `${weight} × 尚无得分`,
  total: (sum) => `各项相加得总分 ${sum}。`,
  totalOpen: '有指标尚无得分，所以没有总分。请补全各项得分。',
  totalOfRest: (sum, weights, total) => `没有得分的指标不计，其余各项的权重合计 ${weights}%：${sum} ÷ ${weights}% = ${total}。`,
  weightsDoNotAddUp: (sum) => `权重合计 ${sum}%，不是 100%，所以没有总分。请调整权重。`,
  totalLabel: '总分',
  graded: (range, sheet) => `${range}（等级界限在工作表“${sheet}”中）`,
  gradeOpen: '还没有总分，所以没有等级。请先补全各项得分。',
  gradesUnusable: (sheet) => `工作表“${sheet}”中的等级表有误，所以没有等级。请改正等级表；检查会列出错误。`,
  lookedUp: (sheet, row) => `取自工作表“${sheet}”第 ${row} 行，随之更新。`,
  lookedUpGone: (sheet) => `工作表“${sheet}”中已没有这一行。请重新填表。`,
  calculated: '由公式计算，公式中没有 KPI 函数。',
  typed: '这是直接输入的值，不是计算得出的。',
  empty: '单元格为空，没有可说明的得分。',
  outdated: (because, shown) => `${because}。单元格显示 ${shown}，与按现有数据计算的结果不同。请重新计算工作簿；如果仍不同，请检查公式。`,
};
