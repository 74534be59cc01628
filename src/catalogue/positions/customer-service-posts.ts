import { department } from './department';
import { departmentNames } from './department-names';

/** The agents (一) and (二) are two posts; the bare name says neither, so it finds none. */
export const customerService = department(
  departmentNames.customerService,
  [
    ['9.1', 'customer-service-manager', '客户服务部经理', '客戶服務部經理', 'Customer Service Manager', ['客户服务经理', '客服部经理', '客服经理']],
    ['9.2', 'service-desk-supervisor', '受理服务组主管', '受理服務組主管', 'Service Desk Supervisor', ['受理服务主管', '受理组主管']],
    ['9.3', 'service-agent-1', '受理服务代表（一）', '受理服務代表（一）', 'Customer Service Agent (1)', ['受理服务代表1', '受理服务代表Ⅰ']],
    ['9.4', 'service-agent-2', '受理服务代表（二）', '受理服務代表（二）', 'Customer Service Agent (2)', ['受理服务代表2', '受理服务代表Ⅱ']],
    ['9.5', 'material-control-assistant', '物控助理', '物控助理', 'Material Control Assistant'],
    ['9.6', 'technical-assistant', '技术助理', '技術助理', 'Technical Assistant'],
    ['9.7', 'technical-support-supervisor', '技术支持组主管', '技術支援組主管', 'Technical Support Supervisor', ['技术支持主管', '技術支持組主管']],
    ['9.8', 'after-sales-engineer', '售后工程师', '售後工程師', 'After-Sales Engineer', ['售后服务工程师']],
  ],
);
