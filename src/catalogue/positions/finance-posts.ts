import { department } from './department';
import { departmentNames } from './department-names';

/** The manual numbers the payments cashier 7.6 twice, once as a repeated line. */
export const finance = department(
  departmentNames.finance,
  [
    ['7.1', 'finance-manager', '财务部经理', '財務部經理', 'Finance Manager', ['财务经理']],
    ['7.2', 'financial-analyst', '财务分析师', '財務分析師', 'Financial Analyst'],
    ['7.3', 'general-ledger-accountant', '总帐会计', '總帳會計', 'General Ledger Accountant', ['总账会计']],
    ['7.4', 'revenue-ledger-accountant', '收入明细帐会计', '收入明細帳會計', 'Revenue Ledger Accountant', ['收入明细账会计', '收入会计']],
    ['7.5', 'receipts-cashier', '收入出纳', '收入出納', 'Receipts Cashier'],
    ['7.6', 'payments-cashier', '支出出纳', '支出出納', 'Payments Cashier'],
    ['7.7', 'settlement-supervisor', '结费组主管', '結費組主管', 'Settlement Group Supervisor', ['结费主管']],
    ['7.8', 'business-assistant', '商务助理', '商務助理', 'Business Assistant', ['Commercial Assistant']],
    ['7.9', 'collection-administrator', '收费管理员', '收費管理員', 'Fee Collection Administrator'],
    ['7.10', 'doorstep-collector', '上门收费人员', '上門收費人員', 'Doorstep Fee Collector', ['上门收费员']],
  ],
);
