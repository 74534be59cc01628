import { type Cell, isBlank } from './grid';

/** What `KPI.RULE` can tell of a line of a scheme; the first is what it tells unless asked for another. */
export const ruleFields = ['rule', 'published', 'weight', 'target', 'source', 'definition'] as const;

export type RuleField = (typeof ruleFields)[number];

/** How people may ask for a field, beside its own name. */
const callings: Readonly<Record<RuleField, readonly string[]>> = {
  rule: ['规则', '評分規則', '评分规则', '规则全文', '考核结果设定', '考核結果設定', '規則'],
  published: ['原文', '文件原文', '公布的规则', '公佈的規則', '原文規則', '原文规则'],
  weight: ['权重', '權重'],
  target: ['目标', '目標', '目标值', '目標值'],
  source: ['信息来源', '資訊來源', '来源', '來源', 'information source'],
  definition: ['定义', '定義'],
};

/** The field a text asks for, or nothing if there is no such field. */
export const readRuleField = (cell: Cell): RuleField | undefined => {
  if (isBlank(cell)) return 'rule';
  if (typeof cell !== 'string') return undefined;
  const asked = cell.normalize('NFKC').trim().toLowerCase();
  return ruleFields.find((field) => field === asked || callings[field].includes(asked));
};
