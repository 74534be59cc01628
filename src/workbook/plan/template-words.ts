import type { InEachLanguage, Locale } from '../../domain/locale';

/** What a placeholder of a template can ask for: a fact about the person, or one about a line. */
export type PersonField =
  | 'name' | 'id' | 'department' | 'position' | 'superior' | 'period' | 'scheme' | 'version' | 'fingerprint' | 'company'
  | 'total' | 'grade' | 'state' | 'missing';

export type LineField = 'number' | 'indicator' | 'weight' | 'rule' | 'source' | 'result' | 'score' | 'weighted' | 'reason';

/** The first word of a language is the one that is shown; others are understood. A template may use any language. */
type Callings = InEachLanguage<readonly [string, ...string[]]>;

export const personFields: Readonly<Record<PersonField, Callings>> = {
  name: { 'zh-CN': ['姓名', '被考核人', '员工姓名', '被测评人'], 'zh-TW': ['姓名', '受考核人'], 'en-US': ['name', 'appraisee', 'employee'] },
  id: { 'zh-CN': ['工号', '员工编号', '人员编号'], 'zh-TW': ['員工編號', '工號'], 'en-US': ['id', 'employee-id', 'employee number'] },
  department: { 'zh-CN': ['部门', '所属部门'], 'zh-TW': ['部門', '所屬部門'], 'en-US': ['department'] },
  position: { 'zh-CN': ['岗位', '职务', '职位'], 'zh-TW': ['職位', '崗位', '職務'], 'en-US': ['position', 'post', 'job title'] },
  superior: { 'zh-CN': ['直接上级', '上级', '考核人', '测评人'], 'zh-TW': ['直屬主管', '主管'], 'en-US': ['superior', 'supervisor', 'appraiser'] },
  period: { 'zh-CN': ['周期', '考核周期', '考核期'], 'zh-TW': ['週期', '考核週期', '考核期'], 'en-US': ['period'] },
  scheme: { 'zh-CN': ['方案', '考核方案'], 'zh-TW': ['方案', '考核方案'], 'en-US': ['scheme'] },
  version: { 'zh-CN': ['版本', '方案版本'], 'zh-TW': ['版本', '方案版本'], 'en-US': ['version', 'scheme version'] },
  fingerprint: { 'zh-CN': ['规则校验码', '校验码'], 'zh-TW': ['規則校驗碼', '校驗碼'], 'en-US': ['fingerprint', 'rule fingerprint'] },
  company: { 'zh-CN': ['公司', '公司名称'], 'zh-TW': ['公司', '公司名稱'], 'en-US': ['company'] },
  total: { 'zh-CN': ['总分', '总得分', '考核总分'], 'zh-TW': ['總分', '總得分'], 'en-US': ['total', 'total score'] },
  grade: { 'zh-CN': ['等级', '考核等级'], 'zh-TW': ['等第', '等級'], 'en-US': ['grade'] },
  state: { 'zh-CN': ['状态', '完成情况'], 'zh-TW': ['狀態'], 'en-US': ['state', 'status'] },
  missing: { 'zh-CN': ['未完成说明', '说明'], 'zh-TW': ['未完成說明', '說明'], 'en-US': ['missing', 'note'] },
};

export const lineFields: Readonly<Record<LineField, Callings>> = {
  number: { 'zh-CN': ['序号', '编号', '指标编号'], 'zh-TW': ['序號', '編號'], 'en-US': ['number', 'no'] },
  indicator: { 'zh-CN': ['指标', '指标名称', 'KPI'], 'zh-TW': ['指標', '指標名稱'], 'en-US': ['indicator', 'kpi'] },
  weight: { 'zh-CN': ['权重'], 'zh-TW': ['權重'], 'en-US': ['weight'] },
  rule: { 'zh-CN': ['规则', '考核结果设定', '评分规则'], 'zh-TW': ['規則', '考核結果設定', '評分規則'], 'en-US': ['rule', 'scoring rule'] },
  source: { 'zh-CN': ['信息来源', '来源'], 'zh-TW': ['資訊來源', '來源'], 'en-US': ['source', 'information source'] },
  result: { 'zh-CN': ['结果', '实际值', '考核结果'], 'zh-TW': ['結果', '實際值', '考核結果'], 'en-US': ['result', 'actual'] },
  score: { 'zh-CN': ['得分', '分数'], 'zh-TW': ['得分', '分數'], 'en-US': ['score'] },
  weighted: { 'zh-CN': ['加权得分', '加权分'], 'zh-TW': ['加權得分', '加權分'], 'en-US': ['weighted', 'weighted score'] },
  reason: { 'zh-CN': ['原因', '得分依据', '依据'], 'zh-TW': ['原因', '得分依據', '依據'], 'en-US': ['reason'] },
};

/** What a repeating row is marked with: `{{#指标}}` … `{{/指标}}`. */
export const rowCallings: Callings = { 'zh-CN': ['指标', 'KPI', '行'], 'zh-TW': ['指標', '列'], 'en-US': ['indicator', 'indicators', 'kpi', 'lines', 'row'] };

export const callingsOf = (callings: Callings): readonly string[] => Object.values(callings).flat();

export const shownCalling = (callings: Callings, locale: Locale): string => callings[locale][0];
