import { department } from './department';
import { departmentNames } from './department-names';

/** The manual lists the last three posts and leaves their descriptions out (略). */
export const hrAdministration = department(
  departmentNames.hrAdministration,
  [
    ['6.1', 'hr-admin-manager', '人事行政部经理', '人事行政部經理', 'HR & Administration Manager', ['人事行政经理', '行政人事经理', 'HR and Administration Manager']],
    ['6.2', 'compensation-benefits-specialist', '薪酬福利专员', '薪酬福利專員', 'Compensation & Benefits Specialist', ['薪酬专员']],
    ['6.3', 'recruitment-specialist', '招聘专员', '招聘專員', 'Recruitment Specialist'],
    ['6.4', 'appraisal-training-specialist', '考核培训专员', '考核培訓專員', 'Appraisal & Training Specialist', ['考核专员', '培训专员']],
    ['6.5', 'administration-supervisor', '行政主管', '行政主管', 'Administration Supervisor'],
    ['6.6', 'administration-assistant', '行政助理', '行政助理', 'Administration Assistant'],
    ['6.7', 'driver', '司机', '司機', 'Driver'],
    ['6.8', 'cleaner', '保洁员', '保潔員', 'Cleaner', ['清潔員']],
  ],
);
