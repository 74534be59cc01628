import { nameKey } from '../../domain/name-key';
import type { LeftOutAs } from './recognition';

const MAY_BE_TOTAL = /[合总總小平均汇彙匯共累计計最达達中标標人]|total|sum|av|mean|med|max|min|count|overall|std/i;
const TOTAL =
  /^(?:合计|总计|小计|共计|总和|累计|汇总|平均|平均值|平均分|平均数|均值|总平均|人均|最高|最高分|最高值|最低|最低分|最低值|最大值|最小值|中位数|标准差|达标率|达标人数|达标数|合格率|合格人数|总人数|人数|总分|总得分|综合得分|最终得分|加权总分|加权得分合计|总评分|totalscore|overallscore|total|totals|grandtotal|subtotal|sum|average|averages|avg|mean|median|max|min|maximum|minimum|count|stdev|standarddeviation|overall)$/;
const TOTAL_END = /(?:小计|合计|总计|共计|平均|平均值|平均分|均值|汇总)$/;
const TOTAL_START = /^(?:合计|总计|小计|平均值|平均分|平均)/;
const TOTAL_ENGLISH = /^(?:grand |sub-?)?totals?\b|^(?:average|avg|mean|sum|subtotal)\b|\b(?:total|subtotal|average|mean)s?\s*:?$/i;

/** 合计, 客服部小计, 平均值, Grand total. */
export const isTotalWord = (text: string): boolean => {
  if (text.length > 40 || !MAY_BE_TOTAL.test(text)) return false;
  const key = nameKey(text);
  if (key === '') return false;
  if (TOTAL.test(key) || TOTAL_ENGLISH.test(text.trim())) return true;
  return [...key].length <= 16 && (TOTAL_END.test(key) || TOTAL_START.test(key));
};

const NOTE =
  /^(?:[*※★☆注#]|备注|備註|备考|註|附注|附註|说明|說明|填表|填写|填寫|制表|製表|审核|審核|复核|覆核|核准|批准|审批|審批|编制|編製|编制人|制作|統計人|统计人|经办|經辦|负责人签|签字|签名|簽名|簽章|盖章|蓋章|日期|打印|列印|数据来源|資料來源|资料来源|统计口径|統計口徑|口径|以下空白|(?:以下|以上|下列|上述)(?:为|為|是|人员|人員|均|皆)|以下无|以下無|本表|第\s*\d+\s*页|共\s*\d+\s*页|note\b|notes\b|n\.b\.|remarks?\b|prepared\b|approved\b|reviewed by|checked by|signature|signed|date\s*:|sources?\s*:|printed|legend|disclaimer|confidential|page \d|end of|\*)/i;

const SIGNATURE = /^.{0,10}(?:签字|签名|簽名|簽字|盖章|蓋章|签章|簽章|signature)\s*(?:[:：]|$)/i;

/** 2、欠费率按出账金额计算；: a sentence, or an item of a list. */
const SENTENCE = /[。；;]$|^\s*(?:\d{1,2}|[(（]\d{1,2}[)）]|[①-⑳])[、.．)]?\s*.{6,}[，,、：:].*$/;

const ITEM = /^\s*(?:\d{1,2}|[(（]\d{1,2}[)）]|[①-⑳])\s*[、.．)]\s*\p{Script=Han}\D{4,}$/u;

/** 2、托收率含代收 where names stand: longer than a name with its number. */
export const isItemText = (text: string): boolean => ITEM.test(text);

/** 备注：…, 制表人：…, 注：…, Prepared by … */
export const isNoteText = (text: string): boolean => NOTE.test(text.replace(/^[\s—\-–_(（【[]+/, '')) || SIGNATURE.test(text) || SENTENCE.test(text) || text.length > 40;

/** 总经理： in front of a signature, 部门：人事行政部. No name has a colon. */
export const isLabelText = (text: string): boolean => /[:：]/.test(text);

const LABELS: readonly (readonly [LeftOutAs, RegExp])[] = [
  ['weights', /^(?:指标|kpi|考核)?(?:权重|权数|比重|weights?|weighting|weightage)(?:分配|值)?$/],
  ['targets', /^(?:指标|kpi|考核|本季|本季度|季度)?(?:目标|目标值|标准值|达标值|达标线|目标线|targets?|goals?|targetvalue)$/],
  ['rules', /^(?:考核结果设定|评分标准|评分规则|计分规则|计分标准|考核标准|评分办法|计分办法|scoringrules?|rules?|scoring|criteria)$/],
  ['units', /^(?:单位|计量单位|units?|uom)$/],
  ['example', /^(?:例|示例|样例|举例|范例|填写示例|示范|example|sample|eg(?![a-z])).{0,12}$/],
];

const MAY_BE_LABEL = /[权權比目标標准達达考评評计計记单單例范範样樣举舉填]|weight|target|goal|rule|scor|criteria|unit|uom|exam|sample|e\.?g/i;

/** 权重 or 目标值 in front of a row of figures that belong to the columns; 示例 in front of a row that shows how to fill in. */
export const labelOfRow = (text: string): LeftOutAs | undefined => {
  if (text.length > 24 || !MAY_BE_LABEL.test(text)) return undefined;
  const key = nameKey(text.replace(/[(（][^()（）]*[)）]/g, ''));
  return LABELS.find(([, pattern]) => pattern.test(key))?.[0];
};

/** 一、销售一部： without its number. */
export const sectionName = (text: string): string =>
  text.replace(/^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．:：]?|[(（]?\d{1,2}[)）、.．])\s*(?=\S{2,})/, (number) => (/[、.．:：)）]\s*$/.test(number) ? '' : number)).replace(/[:：]\s*$/, '').trim();

/** 客户服务部, Sales Department: a heading between groups of people. */
export const isSectionText = (text: string): boolean =>
  text.length <= 30 && /(?:部|处|處|组|組|科|室|中心|队|隊|公司|事业部|分部|department|dept\.?|team|division|group|section|office)(?:\s*[(（]\d+\s*人?[)）])?[:：]?$/i.test(text);

/** What nobody is called: a text of four characters or more that ends like a department's name, or all of them together. */
export const isDepartmentName = (text: string): boolean => (isSectionText(text) && text.length >= 4) || WHOLE.test(text) || SHORT_DEPARTMENT.test(text);

const WHOLE = /^(?:全公司|全部门|全部門|全集团|全集團|全体|全體|全员|全員|整体|整體|本部|本公司|总部|總部|公司|部门|部門|集团|集團|whole company|company|all staff|everyone|all)$/i;
const SHORT_DEPARTMENT = /^.{1,2}(?:部|中心|公司)$/;
