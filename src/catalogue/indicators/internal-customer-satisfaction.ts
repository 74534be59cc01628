import type { Indicator } from '../../domain/indicator';
import { proposed } from '../../domain/origin';

export const internalCustomerSatisfaction: Indicator = {
  id: 'internal-customer-satisfaction',
  names: { 'zh-CN': '内部客户满意度', 'zh-TW': '內部客戶滿意度', 'en-US': 'Internal customer satisfaction' },
  synonyms: [
    '满意度', '内部满意度', '内部客户满意率', '内部客户满意度评分', '内部客户满意度得分', '内部客户评价', '内部客户评分',
    '内客满意度', '内部服务满意度', '内部顾客满意度', '內部顧客滿意度', '内部评分', '跨部门满意度', '跨部门协作满意度', '部门协作满意度',
    '部门间满意度', '协作满意度', '其他部门评价', '其它部门评价', '其他部门评分', '兄弟部门评价', '兄弟部门满意度',
    'satisfaction', 'internal satisfaction', 'internal satisfaction rating', 'internal customer rating',
    'internal customer satisfaction rating', 'internal customer satisfaction score', "other departments' rating",
    'cross-department satisfaction',
  ],
  measure: 'rating',
  unit: '',
  betterWhen: 'higher',
  definition: proposed({
    'zh-CN': '其他部门 1–5 评分的平均值，每个部门一票',
    'zh-TW': '其他部門 1–5 評分的平均值，每個部門一票',
    'en-US': "mean of other departments' ratings from 1 to 5, one voice per department",
  }),
};
