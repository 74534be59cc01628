import type { Indicator } from '../../domain/indicator';
import { document, proposed } from '../../domain/origin';
import { supervisorObjectives } from '../sources';

export const arrearsRate: Indicator = {
  id: 'arrears-rate',
  names: { 'zh-CN': '大客户欠费率', 'zh-TW': '大客戶欠費率', 'en-US': 'Key-account arrears rate' },
  synonyms: [
    '欠费率', '客户欠费率', '欠费比例', '欠费比率', '欠费占比', '大客户欠费比例', '大客户欠费占比', '欠费千分比',
    '欠款率', '大客户欠款率', '欠缴率', '大客户欠缴率', '逾期率', '大客户逾期率', '逾期欠费率', '欠费逾期率',
    'arrears', 'arrears rate', 'arrears ratio', 'arrears per mille', 'overdue rate', 'overdue ratio',
    'key-account overdue rate', 'past-due rate', 'delinquency rate',
  ],
  measure: 'rate',
  unit: '‰',
  betterWhen: 'lower',
  definition: proposed({
    'zh-CN': '大客户逾期未缴金额 ÷ 大客户应收（出账）金额',
    'zh-TW': '大客戶逾期未繳金額 ÷ 大客戶應收（出帳）金額',
    'en-US': 'overdue amount of key accounts ÷ amount billed to them',
  }),
  objective: document({ text: '5‰以内', value: 0.005, reachedAtLimit: true }, `${supervisorObjectives}，岗位目标 1（3）`),
};
