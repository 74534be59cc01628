import { department } from './department';
import { departmentNames } from './department-names';

export const seniorManagement = department(
  departmentNames.seniorManagement,
  [
    ['2.1', 'general-manager', '总经理', '總經理', 'General Manager', ['公司总经理', 'GM', 'CEO']],
    ['2.2', 'hr-director', '人力资源总监', '人力資源總監', 'HR Director', ['人事总监', 'Human Resources Director']],
    ['2.3', 'technical-director', '技术总监', '技術總監', 'Technical Director', ['CTO']],
    ['2.4', 'finance-director', '财务总监', '財務總監', 'Finance Director', ['CFO']],
  ],
);
