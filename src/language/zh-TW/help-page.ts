import type { HelpPageWords } from '../help-page-words';

export const helpPage: HelpPageWords = {
  title: 'KPI 函數參考',
  lead: '在儲存格中輸入 =KPI. 即可看到全部函數。函數只計算，不讀取其他儲存格，不存取網路；結果只取決於引數。',
  contents: '目錄',
  chapters: [
    {
      heading: '數字和單位',
      paragraphs: [
        '比率用 Excel 的一般小數：0.0042 就是 4.2‰，也就是 0.42%。文字可以帶單位："4.2‰"、"0.42%"、"４．２‰"、"千分之五" 都能讀懂。',
        '應為比率的地方出現大於 1 的數字時，不猜測，而是顯示錯誤並給出可能的原意。確實要以原單位填寫時，請給出引數 unit。',
        '得分為 1 到 5，3 表示達到目標。比較之前，數字四捨五入到小數點後第 10 位。',
      ],
    },
    {
      heading: '單一值和範圍',
      paragraphs: [
        '引數可以是一個值，也可以是一個範圍；結果溢出為同樣大小的範圍。只有一個值、一列或一欄的引數會重複使用。',
        '範圍中某個儲存格無法計分時，對應位置顯示說明文字而不是數字，其他儲存格照常計算。只有一個儲存格時，顯示真正的錯誤。',
      ],
    },
    {
      heading: '空白儲存格',
      paragraphs: [
        '空白從不計分：缺少的結果會說明缺少，總分也就沒有。',
        '桌面版 Excel 把範圍中的空白儲存格當作 0 傳給函數，Excel 網頁版則照原樣傳遞。0‰ 的欠費率會得 3 分，因此請把空白寫明：=KPI.SCORE(IF(F5:F20="", "", F5:F20), D5)，在兩種 Excel 中都不會給空白計分。「檢查」功能讀取儲存格本身，也能分清空白和 0。',
      ],
    },
    {
      heading: '沒有增益集的同事',
      paragraphs: ['開啟活頁簿的人如果沒有增益集，會看到上次計算的結果，重新計算時則顯示 #NAME?。交付之前，請用 KPI.NATIVE 換成一般公式，或貼上為值。'],
    },
  ],
  errors: {
    heading: '錯誤及處理',
    rows: [
      { shown: '#N/A', means: '缺少內容：沒有結果、沒有目標、規則沒有涵蓋、評價太少。', toDo: '依說明補上；可以用 IFNA 處理。' },
      { shown: '#VALUE!', means: '內容不對：單位可疑、不是數字、規則無法讀取、權重合計不是 100%。', toDo: '把滑鼠移到錯誤標記上看說明，或用 KPI.CHECK 把說明顯示在儲存格裡。' },
      { shown: '#NAME?', means: '增益集沒有載入，或函數名稱拼錯了。', toDo: '開啟增益集，等它載入完成後重新計算（Ctrl+Alt+F9）。' },
      { shown: '#BUSY!', means: '增益集正在啟動。', toDo: '稍候片刻；一直不變時請重新開啟活頁簿。' },
      { shown: '#SPILL!', means: '結果需要的儲存格裡已有內容。', toDo: '清除右側和下方的儲存格。' },
      { shown: '#REF!', means: '同時安裝了另一個使用 KPI 名稱的增益集。', toDo: '刪除其中一個。' },
    ],
  },
  groups: { rates: '比率', scores: '得分', totals: '總分', ratings: '評價', comparison: '等第、名次與分配', rules: '規則與方案' },
  labels: {
    syntax: '語法',
    parameters: '引數',
    notes: '說明',
    examples: '範例',
    gives: '得到',
    blank: '（空白）',
    toContents: '返回目錄',
    otherLanguages: '其他語言',
  },
  language: '繁體中文',
};
