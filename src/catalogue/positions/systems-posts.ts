import { department } from './department';
import { departmentNames } from './department-names';

export const systems = department(
  departmentNames.systems,
  [
    ['5.1', 'systems-manager', '系统部经理', '系統部經理', 'Systems Manager', ['系统经理']],
    ['5.2', 'systems-assistant', '系统助理', '系統助理', 'Systems Assistant'],
    ['5.3', 'software-engineer', '软件工程师', '軟體工程師', 'Software Engineer', ['軟件工程師']],
    ['5.4', 'systems-engineer', '系统工程师', '系統工程師', 'Systems Engineer', ['System Engineer']],
  ],
);
