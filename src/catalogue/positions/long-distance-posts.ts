import { department } from './department';
import { departmentNames } from './department-names';

export const longDistance = department(
  departmentNames.longDistance,
  [
    ['3.1', 'long-distance-manager', '长话业务事业部经理', '長話業務事業部經理', 'Long-Distance Division Manager', ['长话事业部经理', '长话部经理']],
    ['3.2', 'long-distance-sales-supervisor', '销售主管', '銷售主管', 'Sales Supervisor', ['长话销售主管']],
    ['3.3', 'long-distance-sales-representative', '销售代表', '銷售代表', 'Sales Representative', ['长话销售代表']],
    [
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
    ],
    [
      '3.5',
      'key-account-representative',
      '大客户关系代表',
      '大客戶關係代表',
      'Key Account Relations Representative',
      ['大客户代表', '大客户关系组代表', 'Key Account Representative'],
    ],
  ],
);
