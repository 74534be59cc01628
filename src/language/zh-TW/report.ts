import type { ReportWords } from '../report-words';

const list = (words: readonly string[]): string => words.join('、');

export const reportWords: ReportWords = {
  severity: { error: '錯誤', warning: '警告', note: '提示' },
  counts: ({ error, warning, note }) => `錯誤 ${error} 項，警告 ${warning} 項，提示 ${note} 項`,
  headings: {
    sheet: '工作表', cell: '儲存格', code: '代碼', found: '發現', expected: '應為', toDo: '處理',
    id: '員工編號', name: '姓名', position: '職位', indicator: '指標', weight: '權重', rule: '考核結果設定', result: '結果', score: '得分',
    total: '總分', reason: '理由', state: '狀態', value: '結果', scheme: '考核方案', informationSource: '資訊來源', periodType: '週期', lines: '項數', origin: '來自', source: '出處',
    function: '函數', purpose: '用途', parameter: '引數', cells: '儲存格內容', example: '範例', gives: '得到',
    schemeName: '名稱', group: '部分', number: '序號', item: '項目',
  },
  recognised: {
    layouts: { wide: '一人一列', long: '一人一指標一列' },
    rows: (headings, data) => `標題在第 ${headings} 列，資料在第 ${data} 列`,
    column: '欄', heading: '標題', takenAs: '認作', unit: '單位', evidence: '依據', targets: '目標值', notPeople: '不是人員的列',
    period: '考核週期', ratings: '其他部門的評分', rules: '權重和規則的清單（只用來核對）', leftOut: '沒有採用',
  },
  states: { complete: '完整', renormalised: '按其餘權重折算', incomplete: '不完整' },
  itemSeparator: '；',
  noFindings: '沒有發現問題。',
  withoutTotal: '沒有總分的人員',
  scored: (complete, people) => `${people} 人中 ${complete} 人有總分。`,
  sheetsWritten: (results, rules, grades) => `工作表：${results}（得分和總分）${rules === undefined ? '' : `、${rules}（可修改的規則）`}${grades === undefined ? '' : `、${grades}（可修改的等第）`}`,
  sheetsUpdated: (sheets) => `更新了以前建立的工作表：${list(sheets)}`,
  schemeNotListed: (scheme, rules) => `${scheme}沒有寫入工作表「${rules}」：表格下方有其他內容。請把它移開，再填寫一次。`,
};
