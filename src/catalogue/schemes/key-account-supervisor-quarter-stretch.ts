import { rule, type RulePart, type Scheme, type SchemeLine } from '../../domain/scheme';
import { keyAccountSupervisorQuarter } from './key-account-supervisor-quarter';

/** What results far above the target score; none of it is in the document. */
const above: Readonly<Record<string, RulePart>> = {
  'drop-off-rate': rule('<t/4为5；<t/2为4', { origin: 'proposed' }),
  'arrears-rate': rule('<1‰为5；<3‰为4', { origin: 'proposed' }),
  'collection-rate': rule('>90%为5；>80%为4', { origin: 'proposed' }),
};

const stretched = (line: SchemeLine): SchemeLine => {
  const part = above[line.indicator];
  return part === undefined ? line : { ...line, rule: [part, ...line.rule] };
};

/** The same appraisal with scores 4 and 5 within reach: HR's choice, not the document's. */
export const keyAccountSupervisorQuarterStretch: Scheme = {
  ...keyAccountSupervisorQuarter,
  id: 'key-account-supervisor.quarter.stretch',
  names: {
    'zh-CN': '大客户关系组主管季度 KPI 考核（含 4、5 分）',
    'zh-TW': '大客戶關係組主管季度 KPI 考核（含 4、5 分）',
    'en-US': 'Key-account relations supervisor: quarterly KPI appraisal with scores 4 and 5',
  },
  lines: keyAccountSupervisorQuarter.lines.map(stretched),
};
