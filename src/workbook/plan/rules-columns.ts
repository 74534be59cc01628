import type { InEachLanguage } from '../../domain/locale';
import { nameKey } from '../../domain/name-key';
import type { Origin } from '../../domain/origin';
import type { PeriodType, WhenMissing } from '../../domain/scheme';

/**
 * The columns of the rules sheet. The headings are part of how the sheet is read back, whatever language is spoken then;
 * people may move columns and add their own.
 */
export const rulesColumns = {
  scheme: { 'zh-CN': '考核方案', 'zh-TW': '考核方案', 'en-US': 'Scheme' },
  indicator: { 'zh-CN': '指标', 'zh-TW': '指標', 'en-US': 'Indicator' },
  weight: { 'zh-CN': '权重', 'zh-TW': '權重', 'en-US': 'Weight' },
  rule: { 'zh-CN': '考核结果设定', 'zh-TW': '考核結果設定', 'en-US': 'Scoring rule' },
  ruleOrigin: { 'zh-CN': '规则出处', 'zh-TW': '規則出處', 'en-US': 'Origin of the rule' },
  target: { 'zh-CN': '目标', 'zh-TW': '目標', 'en-US': 'Target' },
  targetPeriod: { 'zh-CN': '目标周期', 'zh-TW': '目標週期', 'en-US': 'Target period' },
  source: { 'zh-CN': '信息来源', 'zh-TW': '資訊來源', 'en-US': 'Information source' },
  note: { 'zh-CN': '备注', 'zh-TW': '備註', 'en-US': 'Note' },
  position: { 'zh-CN': '岗位', 'zh-TW': '職位', 'en-US': 'Position' },
  periodType: { 'zh-CN': '周期类型', 'zh-TW': '週期類型', 'en-US': 'Period type' },
  weightOrigin: { 'zh-CN': '权重出处', 'zh-TW': '權重出處', 'en-US': 'Origin of the weight' },
  sourceOrigin: { 'zh-CN': '信息来源出处', 'zh-TW': '資訊來源出處', 'en-US': 'Origin of the information source' },
  whenMissing: { 'zh-CN': '缺结果时', 'zh-TW': '缺結果時', 'en-US': 'When a result is missing' },
  version: { 'zh-CN': '方案版本', 'zh-TW': '方案版本', 'en-US': 'Scheme version' },
  schemeId: { 'zh-CN': '方案编号', 'zh-TW': '方案編號', 'en-US': 'Scheme id' },
  indicatorId: { 'zh-CN': '指标编号', 'zh-TW': '指標編號', 'en-US': 'Indicator id' },
  fingerprint: { 'zh-CN': '规则校验码', 'zh-TW': '規則校驗碼', 'en-US': 'Rule fingerprint' },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type RulesColumn = keyof typeof rulesColumns;

export const rulesColumnOrder = Object.keys(rulesColumns) as readonly RulesColumn[];

/** Without these the sheet says nothing that could run. */
export const neededColumns: readonly RulesColumn[] = ['indicator', 'weight', 'rule'];

export const origins: Readonly<Record<Origin, InEachLanguage>> = {
  document: { 'zh-CN': '文件', 'zh-TW': '文件', 'en-US': 'Document' },
  proposed: { 'zh-CN': '建议', 'zh-TW': '建議', 'en-US': 'Proposed' },
};

export const periodTypes: Readonly<Record<PeriodType, InEachLanguage>> = {
  quarter: { 'zh-CN': '季度', 'zh-TW': '季', 'en-US': 'Quarter' },
  'half-year': { 'zh-CN': '半年度', 'zh-TW': '半年度', 'en-US': 'Half-year' },
  year: { 'zh-CN': '年度', 'zh-TW': '年度', 'en-US': 'Year' },
};

export const whenMissings: Readonly<Record<WhenMissing, InEachLanguage>> = {
  incomplete: { 'zh-CN': '不出总分', 'zh-TW': '不出總分', 'en-US': 'No total' },
  renormalise: { 'zh-CN': '按其余权重折算', 'zh-TW': '按其餘權重折算', 'en-US': 'Spread its weight over the others' },
};

/** The thing that a word stands for in any language. */
export const meantBy = <K extends string>(words: Readonly<Record<K, InEachLanguage>>, text: string): K | undefined => {
  const key = nameKey(text);
  return (Object.keys(words) as K[]).find((one) => Object.values(words[one]).some((word) => nameKey(word) === key));
};
