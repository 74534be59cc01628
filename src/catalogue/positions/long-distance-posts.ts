import { department } from './department';
import { departmentNames } from './department-names';
import { keyAccountSupervisorPost } from './key-account-supervisor-post';

export const longDistance = department(
  departmentNames.longDistance,
  [
    ['3.1', 'long-distance-manager', '长话业务事业部经理', '長話業務事業部經理', 'Long-Distance Division Manager', ['长话事业部经理', '长话部经理']],
    ['3.2', 'long-distance-sales-supervisor', '销售主管', '銷售主管', 'Sales Supervisor', ['长话销售主管']],
    ['3.3', 'long-distance-sales-representative', '销售代表', '銷售代表', 'Sales Representative', ['长话销售代表']],
    keyAccountSupervisorPost,
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
