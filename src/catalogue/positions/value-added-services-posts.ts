import { department } from './department';
import { departmentNames } from './department-names';

export const valueAddedServices = department(
  departmentNames.valueAddedServices,
  [
    ['4.1', 'vas-manager', '增值电信事业部经理', '增值電信事業部經理', 'VAS Division Manager', ['增值事业部经理', '增值电信经理']],
    ['4.2', 'vas-account-supervisor', '客户主管', '客戶主管', 'VAS Account Supervisor', ['增值客户主管', '增值电信客户主管']],
    ['4.3', 'vas-account-representative', '客户代表', '客戶代表', 'VAS Account Representative', ['增值客户代表', '增值电信客户代表']],
    ['4.4', 'vas-product-specialist', '产品专员', '產品專員', 'VAS Product Specialist', ['增值产品专员']],
    ['4.5', 'vas-product-support-specialist', '产品支持专员', '產品支援專員', 'VAS Product Support Specialist', ['產品支持專員']],
  ],
);
