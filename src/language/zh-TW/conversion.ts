import type { ConversionWords } from '../conversion-words';

export const conversion: ConversionWords = {
  fixed: {
    'answers-in-words': '顯示的是文字，改為固定文字。',
    'no-equivalent': 'Excel 內建函數無法計算，改為固定值。',
    'rule-unusable': '評分規則無法讀取或缺少目標值，改為固定值。',
    'text-figures': '所用資料是文字而不是數字，改為固定值。',
    'argument-unusable': '權重、占比或等第無法讀取，改為固定值。',
    'argument-unknown': '引數由其他公式計算，無法改寫，改為固定值。',
    'too-long': '改寫後的公式超過 Excel 的長度限制，改為固定值。',
  },
  left: {
    'shows-error': '儲存格顯示錯誤，公式保留。請先改正資料，再轉換。',
    'not-calculated': '公式尚未計算，公式保留。請先重新計算，再轉換。',
    'array-inside-formula': '公式中的 KPI 函數傳回多個儲存格，公式保留。請先把它單獨放在儲存格中，再轉換。',
    'array-entered': '公式占用的儲存格中還有其他公式，或公式以陣列方式輸入，公式保留。請先移開其他公式或重新輸入，再轉換。',
    'function-unknown': '沒有這個 KPI 函數，公式保留。請檢查函數名稱。',
  },
  rulesAsNow: '評分規則、目標值和等第依現在的內容寫入公式，以後修改規則文字，這些公式不再隨之變化。',
  names: (names) => `已定義之名稱中也有 KPI 函數，不會轉換：${names.join('、')}。`,
  differs: (before, after) => `轉換前顯示 ${before}，轉換後顯示 ${after}。請復原轉換，並檢查此公式。`,
};
