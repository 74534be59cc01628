import { document } from '../../domain/origin';
import type { InformationSource } from '../../domain/scheme';
import { supervisorObjectives } from '../sources';

const where = `${supervisorObjectives}，一、信息来源`;

export const statistics: InformationSource = document(
  { 'zh-CN': '根据相关统计', 'zh-TW': '依相關統計', 'en-US': 'Relevant statistics' },
  where,
);

export const otherDepartments: InformationSource = document(
  {
    'zh-CN': '其他部门评价，人事行政部汇总',
    'zh-TW': '其他部門評價，人事行政部彙總',
    'en-US': 'Ratings by other departments, summed up by HR & Administration',
  },
  where,
);
