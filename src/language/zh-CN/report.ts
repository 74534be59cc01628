import type { ReportWords } from '../report-words';

const list = (words: readonly string[]): string => words.join('、');

export const reportWords: ReportWords = {
  severity: { error: '错误', warning: '警告', note: '提示' },
  counts: ({ error, warning, note }) => `错误 ${error} 项，警告 ${warning} 项，提示 ${note} 项`,
  headings: {
    sheet: '工作表', cell: '单元格', code: '代码', found: '发现', expected: '应为', toDo: '处理',
    id: '工号', name: '姓名', position: '岗位', indicator: '指标', weight: '权重', rule: '考核结果设定', result: '结果', score: '得分',
    total: '总分', reason: '理由', state: '状态', value: '结果', scheme: '考核方案', informationSource: '信息来源', periodType: '周期', lines: '项数', origin: '来自', source: '出处',
    function: '函数', purpose: '用途', parameter: '参数', cells: '单元格内容', example: '示例', gives: '得到',
    schemeName: '名称', group: '部分', number: '序号', item: '项目',
  },
  recognised: {
    layouts: { wide: '一人一行', long: '一人一指标一行' },
    rows: (headings, data) => `标题在第 ${headings} 行，数据在第 ${data} 行`,
    column: '列', heading: '标题', takenAs: '认作', unit: '单位', evidence: '依据', targets: '目标值', notPeople: '不是人员的行',
    period: '考核周期', ratings: '其他部门的评分', rules: '权重和规则的清单（只用来核对）', leftOut: '没有采用',
  },
  states: { complete: '完整', renormalised: '按其余权重折算', incomplete: '不完整' },
  itemSeparator: '；',
  noFindings: '没有发现问题。',
  withoutTotal: '没有总分的人员',
  scored: (complete, people) => `${people} 人中 ${complete} 人有总分。`,
  sheetsWritten: (results, rules, grades) => `工作表：${results}（得分和总分）${rules === undefined ? '' : `、${rules}（可修改的规则）`}${grades === undefined ? '' : `、${grades}（可修改的等级）`}`,
  sheetsUpdated: (sheets) => `更新了以前建立的工作表：${list(sheets)}`,
  schemeNotListed: (scheme, rules) => `${scheme}没有写入工作表“${rules}”：表格下方有其他内容。请把它移开，再填写一次。`,
};
