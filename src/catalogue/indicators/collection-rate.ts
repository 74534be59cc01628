import type { Indicator } from '../../domain/indicator';
import { document, proposed } from '../../domain/origin';
import { supervisorObjectives } from '../sources';

export const collectionRate: Indicator = {
  id: 'collection-rate',
  names: { 'zh-CN': '大客户托收率', 'zh-TW': '大客戶託收率', 'en-US': 'Key-account collection rate' },
  synonyms: [
    '托收率', '客户托收率', '银行托收率', '大客户银行托收率', '托收比例', '托收比率', '托收占比', '大客户托收比例',
    '托收成功率', '大客户托收成功率', '委托收款率', '托收完成率', '大客户托收完成率', '托收到账率',
    'collection', 'collection rate', 'collection ratio', 'collection %', 'bank collection rate',
    'key-account bank collection rate', 'collected rate', 'direct debit rate',
  ],
  measure: 'rate',
  unit: '%',
  betterWhen: 'higher',
  definition: proposed({
    'zh-CN': '通过银行托收收回的金额 ÷ 应托收金额',
    'zh-TW': '透過銀行託收收回的金額 ÷ 應託收金額',
    'en-US': 'amount collected by bank collection ÷ amount due for it',
  }),
  objective: document({ text: '70%以上', value: 0.7, reachedAtLimit: true }, `${supervisorObjectives}，岗位目标 1（4）`),
};
