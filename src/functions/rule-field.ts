import { type Cell, isBlank } from './grid';

/** What `KPI.RULE` can tell of a line of a scheme; the first is what it tells unless asked for another. */
export const ruleFields = ['rule', 'published', 'weight', 'target', 'source'] as const;

export type RuleField = (typeof ruleFields)[number];

/** How people may ask for a field, beside its own name. */
const callings: Readonly<Record<RuleField, readonly string[]>> = {
  rule: ['规则', '規則', '考核结果设定', '考核結果設定'],
  published: ['原文'],
  weight: ['权重', '權重'],
  target: ['目标', '目標'],
  source: ['信息来源', '資訊來源'],
};

/** The field a text asks for, or nothing if there is no such field. */
export const readRuleField = (cell: Cell): RuleField | undefined => {
  if (isBlank(cell)) return 'rule';
  if (typeof cell !== 'string') return undefined;
  const asked = cell.normalize('NFKC').trim().toLowerCase();
  return ruleFields.find((field) => field === asked || callings[field].includes(asked));
};
