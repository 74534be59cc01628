import type { SheetTexts } from '../../workbook/plan/sheet-words';

const results = { '%': '百分比，例如 68%', '‰': '千分比的數字，例如 4.2 表示 4.2‰', rating: '評分', count: '次數' } as const;
const units = { '%': '（%）', '‰': '（‰）', rating: '', count: '' } as const;
const types = { quarter: '季度', 'half-year': '半年度', year: '年度' } as const;
const parts = { weight: '權重', rule: '考核結果設定', source: '資訊來源' } as const;

/** Only the words of the rule notation. */
const spelled: Readonly<Record<string, string>> = {
  为: '為', 则: '則', 评: '評', 线: '線', 满: '滿', 于: '於', 过: '過', 内: '內', 达: '達', 标: '標', 余: '餘', 个: '個', 项: '項', 计: '計', 给: '給', 实: '實', 际: '際', 结: '結',
};

export const sheetTexts: SheetTexts = {
  font: 'Microsoft JhengHei',
  notation: 'zh',
  spell: (rule) => [...rule].map((sign) => spelled[sign] ?? sign).join(''),
  sheets: { rules: '考核規則', grades: '考核等第', results: '考核結果' },
  head: {
    appraisee: '受考核人', id: '員工編號', department: '部門', position: '職位', superior: '直屬主管', period: '考核週期',
    scheme: '考核方案', version: '方案版本', fingerprint: '規則校驗碼',
  },
  kpi: {
    number: '序號', indicator: 'KPI', weight: '權重', rule: '考核結果設定', source: '資訊來源', result: '結果', score: '得分',
    weighted: '加權得分', reason: '得分依據',
  },
  signature: { appraisee: '受考核人簽名', superior: '直屬主管簽名', hr: '人事部門簽名', date: '日期' },
  results: {
    title: (company) => (company === '' ? '考核結果' : `${company}　考核結果`),
    subtitle: ({ period, people, complete }) =>
      `${period === '' ? '' : `${period}　`}共 ${people} 人，已完成 ${complete} 人${complete < people ? `，未完成 ${people - complete} 人` : ''}`,
    id: '員工編號', name: '姓名', department: '部門', position: '職位',
    resultOf: (indicator, unit) => `${indicator}${units[unit]}`,
    scoreOf: (indicator) => `${indicator}得分`,
    total: '總分', gradeHeading: '等第', state: '狀態', complete: '完成', renormalised: '按其餘權重折算',
    period: '考核週期', rankInPeriod: '本期排名', rank: '排名', rankInPosition: '職位內排名', rankInPositionAndPeriod: '職位內本期排名', note: '說明', form: '考核表', source: '取自',
    unscored: (indicators) => `沒有得分：${indicators.join('、')}。`, unscoredOf: (unscored, of) => `${of} 個指標中 ${unscored} 個沒有得分。`, onTheForm: '原因請見考核表。',
    rulesInForce: '現行權重和規則', ruleChanged: '規則已變更',
    byDepartment: '依部門', people: '人數', finished: '已完成', mean: '平均總分', without: '未註明部門',
    distribution: '總分分布', distributionTitle: '各分數區間人數',
  },
  competency: {
    item: '項目', self: '自評', appraiser: '主管評', difference: '差異', remark: '說明', mean: (group) => `${group}平均`,
    scale: '評分 1–5，3 分為達到要求；不適用的項目請填「不適用」', notApplicable: '不適用', total: '半年度總分',
    firstQuarter: '第一季總分', secondQuarter: '第二季總分', competency: '能力', attitude: '態度', part: '組成部分', share: '占比', points: '得分',
    proposed: '※ 公司文件只留空白編號，項目名稱和占比為本系統建議，人事部門可以修改。能力為核心能力和參考能力依占比的平均；只有主管評計入總分。',
  },
  title: (position, type) => `${position}${types[type]}考核表`,
  section: 'KPI 考核',
  scale: '得分 1–5，3 分為達到目標',
  sum: '合計',
  total: '總分',
  grade: (grade) => `等第：${grade}`,
  incomplete: '未完成',
  missing: (what) => `未完成，暫無總分。${what.join('')}`,
  missingLine: (indicator, reason) => (reason.startsWith(indicator) ? reason : `${indicator}：${reason}`),
  renormalised: (leftOut) => `依方案規定，${leftOut.join('、')}沒有結果，其權重按比例分攤到其餘指標。`,
  weightsDoNotAddUp: '權重合計不是 100%',
  resultChanged: '結果已變更，得分已依本列規則重算',
  ruleChanged: '規則已變更，得分仍依原規則，請重新填表',
  ruleGone: '考核規則表中已沒有這一列，請重新填表',
  proposed: (what) => `※ 公司文件沒有規定、為本系統建議的內容，人事部門可以修改：${what.join('；')}。`,
  proposedPart: (part, indicator, text) => `${indicator}${parts[part]}中的「${text}」`,
  resultExpected: (unit) => `這裡應填${results[unit]}。請檢查單位後重新輸入。`,
  appraiseeComment: '受考核人意見',
  superiorComment: '直屬主管評語',
  page: '第 &P 頁，共 &N 頁',
  rulesTitle: '考核規則',
  rulesHint: '權重、考核結果設定、目標、資訊來源、備註可以修改。考核表和考核結果裡的權重以及 KPI 公式的得分會跟著更新；用 Excel 內建公式計分的，變更規則或目標後會註明，請重新填表。增減指標後也請重新填表。目標只用於「目標週期」寫明的週期。已結束的週期如要維持不變，請先把公式轉為數值。',
  weightExpected: '權重應為 0% 到 100%，同一方案的權重合計為 100%。',
  gradesTitle: '考核等第',
  gradesHint: '總分達到下限即評為該等第，以未四捨五入的總分比較。可以改名、修改下限、在表格下方增加等第，考核表和結果表中的公式會跟著更新。最低等第的下限應為 1，下限不超過 5，各等第的下限不同。公司文件沒有規定等第。',
  gradeLimitExpected: '下限應為 1 到 5 之間的數，最低等第為 1，各等第不同。',
  gradesUnusable: '等第表有誤',
  listSeparator: '；',
  sentences: (sentences) => sentences.join(''),
};
