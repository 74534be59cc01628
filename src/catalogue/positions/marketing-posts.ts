import { department } from './department';

export const marketing = department(
  {
    id: 'marketing',
    names: { 'zh-CN': '市场部', 'zh-TW': '市場部', 'en-US': 'Marketing Department' },
    synonyms: ['市场', 'Marketing'],
  },
  [
    ['8.1', 'marketing-manager', '市场部经理', '市場部經理', 'Marketing Manager', ['市场经理']],
    ['8.2', 'marketing-specialist', '市场专员', '市場專員', 'Marketing Specialist'],
    ['8.3', 'promotion-specialist', '推广专员', '推廣專員', 'Promotion Specialist'],
  ],
);
