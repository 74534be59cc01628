import type { WhyWords } from '../why-words';

export const why: WhyWords = {
  result: '結果',
  rule: '考核結果設定',
  formula: '公式',
  argument: '引數',
  part: (weight, score, weighted) => `${weight} × ${score} = ${weighted}`,
  partMissing: (weight) => `${weight} × 尚無得分`,
  total: (sum) => `各項相加得總分 ${sum}。`,
  totalOpen: '有指標尚無得分，所以沒有總分。請補齊各項得分。',
  totalOfRest: (sum, weights, total) => `沒有得分的指標不計，其餘各項的權重合計 ${weights}%：${sum} ÷ ${weights}% = ${total}。`,
  weightsDoNotAddUp: (sum) => `權重合計 ${sum}%，不是 100%，所以沒有總分。請調整權重。`,
  totalLabel: '總分',
  graded: (range, sheet) => `${range}（等第界限在工作表「${sheet}」中）`,
  gradeOpen: '還沒有總分，所以沒有等第。請先補齊各項得分。',
  gradesUnusable: (sheet) => `工作表「${sheet}」中的等第表有誤，所以沒有等第。請改正等第表；檢查會列出錯誤。`,
  lookedUp: (sheet, row) => `取自工作表「${sheet}」第 ${row} 列，隨之更新。`,
  lookedUpGone: (sheet) => `工作表「${sheet}」中已沒有這一列。請重新填表。`,
  calculated: '由公式計算，公式中沒有 KPI 函數。',
  typed: '這是直接輸入的值，不是計算得出的。',
  empty: '儲存格是空的，沒有可說明的得分。',
  outdated: (because, shown) => `${because}。儲存格顯示 ${shown}，與依現有資料計算的結果不同。請重新計算活頁簿；如果仍不同，請檢查公式。`,
};
