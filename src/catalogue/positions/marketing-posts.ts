import { department } from './department';
import { departmentNames } from './department-names';

export const marketing = department(
  departmentNames.marketing,
  [
    ['8.1', 'marketing-manager', '市场部经理', '市場部經理', 'Marketing Manager', ['市场经理']],
    ['8.2', 'marketing-specialist', '市场专员', '市場專員', 'Marketing Specialist'],
    ['8.3', 'promotion-specialist', '推广专员', '推廣專員', 'Promotion Specialist'],
  ],
);
