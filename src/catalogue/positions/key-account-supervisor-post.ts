import type { Post } from './department';

export const keyAccountSupervisorPost: Post = [
  '3.4',
  'key-account-supervisor',
  '大客户关系组主管',
  '大客戶關係組主管',
  'Key Account Relations Supervisor',
  [
    '大客户主管', '大客户组主管', '大客户关系主管', '大客户关系组组长', '大客户关系组长', '大客户组长', '大客户关系组主管岗', '关系组主管',
    'Key Account Supervisor', 'Key Account Group Supervisor', 'Key Account Relations Group Supervisor',
    'Key Account Relationship Supervisor', 'KA Supervisor',
  ],
];
