import type { SheetTexts } from '../../workbook/plan/sheet-words';

const results = { '%': '百分比，例如 68%', '‰': '千分比的数字，例如 4.2 表示 4.2‰', rating: '评分', count: '次数' } as const;
const units = { '%': '（%）', '‰': '（‰）', rating: '', count: '' } as const;
const types = { quarter: '季度', 'half-year': '半年度', year: '年度' } as const;
const parts = { weight: '权重', rule: '考核结果设定', source: '信息来源' } as const;

export const sheetTexts: SheetTexts = {
  font: '等线',
  notation: 'zh',
  spell: (rule) => rule,
  sheets: { rules: '考核规则', grades: '考核等级', results: '考核结果' },
  head: {
    appraisee: '被考核人', id: '工号', department: '部门', position: '岗位', superior: '直接上级', period: '考核周期',
    scheme: '考核方案', version: '方案版本', fingerprint: '规则校验码',
  },
  kpi: {
    number: '序号', indicator: 'KPI', weight: '权重', rule: '考核结果设定', source: '信息来源', result: '结果', score: '得分',
    weighted: '加权得分', reason: '得分依据',
  },
  signature: { appraisee: '被考核人签名', superior: '直接上级签名', hr: '人事部门签名', date: '日期' },
  results: {
    title: (company) => (company === '' ? '考核结果' : `${company}　考核结果`),
    subtitle: ({ period, people, complete }) =>
      `${period === '' ? '' : `${period}　`}共 ${people} 人，已完成 ${complete} 人${complete < people ? `，未完成 ${people - complete} 人` : ''}`,
    id: '工号', name: '姓名', department: '部门', position: '岗位',
    resultOf: (indicator, unit) => `${indicator}${units[unit]}`,
    scoreOf: (indicator) => `${indicator}得分`,
    total: '总分', gradeHeading: '等级', state: '状态', complete: '完成', renormalised: '按其余权重折算',
    period: '考核周期', rankInPeriod: '本期排名', rank: '排名', rankInPosition: '岗位内排名', rankInPositionAndPeriod: '岗位内本期排名', note: '说明', form: '考核表', source: '取自',
    unscored: (indicators) => `没有得分：${indicators.join('、')}。`, unscoredOf: (unscored, of) => `${of} 个指标中 ${unscored} 个没有得分。`, onTheForm: '原因见考核表。',
    rulesInForce: '现行权重和规则', ruleChanged: '规则已改动',
    byDepartment: '按部门', people: '人数', finished: '已完成', mean: '平均总分', without: '未注明部门',
    distribution: '总分分布', distributionTitle: '各分数段人数',
  },
  competency: {
    item: '项目', self: '自评', appraiser: '上级评', difference: '差异', remark: '说明', mean: (group) => `${group}平均`,
    scale: '评分 1–5，3 分为达到要求；不适用的项目请填“不适用”', notApplicable: '不适用', total: '半年度总分',
    firstQuarter: '第一个季度总分', secondQuarter: '第二个季度总分', competency: '能力', attitude: '态度', part: '组成部分', share: '占比', points: '得分',
    proposed: '※ 公司文件只留空白编号，项目名称和占比为本系统建议，人事部门可以修改。能力为核心能力和参考能力按占比的平均；只有上级评计入总分。',
  },
  title: (position, type) => `${position}${types[type]}考核表`,
  section: `KPI 考核`,
  scale: '得分 1–5，3 分为达到目标',
  sum: '合计',
  total: '总分',
  grade: (grade) => `等级：${grade}`,
  incomplete: '未完成',
  missing: (what) => `未完成，暂无总分。${what.join('')}`,
  missingLine: (indicator, reason) => (reason.startsWith(indicator) ? reason : `${indicator}：${reason}`),
  renormalised: (leftOut) => `按方案规定，${leftOut.join('、')}没有结果，其权重按比例分摊到其余指标。`,
  weightsDoNotAddUp: '权重合计不是 100%',
  resultChanged: '结果已改动，得分已按本行规则重算',
  ruleChanged: '规则已改动，得分仍按原规则，请重新填表',
  ruleGone: '考核规则表中已没有这一行，请重新填表',
  proposed: (what) => `※ 公司文件没有规定、为本系统建议的内容，人事部门可以修改：${what.join('；')}。`,
  proposedPart: (part, indicator, text) => `${indicator}${parts[part]}中的“${text}”`,
  resultExpected: (unit) => `这里应填${results[unit]}。请检查单位后重新输入。`,
  appraiseeComment: '被考核人意见',
  superiorComment: '直接上级评语',
  page: '第 &P 页，共 &N 页',
  rulesTitle: '考核规则',
  rulesHint: '权重、考核结果设定、目标、信息来源、备注可以修改。考核表和考核结果里的权重以及 KPI 公式的得分随之更新；用 Excel 自带公式计分的，改动规则或目标后会注明，请重新填表。增减指标后也请重新填表。目标只用于“目标周期”写明的周期。已结束的周期如要保持不变，请先把公式转为数值。',
  weightExpected: '权重应为 0% 到 100%，同一方案的权重合计为 100%。',
  gradesTitle: '考核等级',
  gradesHint: '总分达到下限即评为该等级，按未四舍五入的总分比较。可以改名、修改下限、在表下方增加等级，考核表和结果表中的公式随之更新。最低等级的下限应为 1，下限不超过 5，各等级的下限不同。公司文件没有规定等级。',
  gradeLimitExpected: '下限应为 1 到 5 之间的数，最低等级为 1，各等级不同。',
  gradesUnusable: '等级表有误',
  listSeparator: '；',
  sentences: (sentences) => sentences.join(''),
};
