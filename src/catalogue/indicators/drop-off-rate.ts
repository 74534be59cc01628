import type { Indicator } from '../../domain/indicator';
import { proposed } from '../../domain/origin';

export const dropOffRate: Indicator = {
  id: 'drop-off-rate',
  names: { 'zh-CN': '大客户掉线率', 'zh-TW': '大客戶掉線率', 'en-US': 'Key-account drop-off rate' },
  synonyms: [
    '掉线率', '客户掉线率', '大客户掉线比例', '掉线比例', '掉线比率', '掉线占比', '掉网率', '大客户掉网率',
    '离网率', '大客户离网率', '客户离网率', '离线率', '断线率', '大客户断线率', '下线率', '大客户下线率',
    'drop-off', 'drop-off rate', 'drop rate', 'key account drop rate', 'drop-off %', 'key-account drop-offs',
    'offline rate',
  ],
  measure: 'rate',
  unit: '%',
  betterWhen: 'lower',
  definition: proposed({
    'zh-CN': '本期掉线的大客户数 ÷ 期初大客户数',
    'zh-TW': '本期掉線的大客戶數 ÷ 期初大客戶數',
    'en-US': 'key accounts that went off line in the period ÷ key accounts at its start',
  }),
};
