import { document } from '../../domain/origin';
import { rule, type Scheme } from '../../domain/scheme';
import { supervisorObjectives } from '../sources';
import { otherDepartments, statistics } from './information-sources';

const where = `${supervisorObjectives}，一、季度考核KPI指标`;

/** The quarterly appraisal as published: 3 is the best a rate can score. */
export const keyAccountSupervisorQuarter: Scheme = {
  id: 'key-account-supervisor.quarter',
  version: '2002-11-05',
  names: {
    'zh-CN': '大客户关系组主管季度 KPI 考核',
    'zh-TW': '大客戶關係組主管季度 KPI 考核',
    'en-US': 'Key-account relations supervisor: quarterly KPI appraisal',
  },
  position: 'key-account-supervisor',
  periodType: 'quarter',
  lines: [
    {
      indicator: 'drop-off-rate',
      weight: document(30, where),
      rule: [rule('<t为3；<2t为2；否则为1', { origin: 'proposed' })],
      informationSource: statistics,
    },
    {
      indicator: 'arrears-rate',
      weight: document(25, where),
      rule: [rule('<5‰为3', { origin: 'document' }), rule('<10‰为2；否则为1', { origin: 'proposed' })],
      informationSource: statistics,
    },
    {
      indicator: 'collection-rate',
      weight: document(25, where),
      rule: [rule('>70%为3', { origin: 'document' }), rule('>60%为2；否则为1', { origin: 'proposed' })],
      informationSource: statistics,
    },
    {
      indicator: 'internal-customer-satisfaction',
      weight: document(20, where),
      rule: [rule('1-5评分', { origin: 'document' })],
      informationSource: otherDepartments,
    },
  ],
  whenMissing: 'incomplete',
  source: where,
};
