import type { DepartmentNaming } from './department';

/** How the departments of the manual are called, apart from their posts. */
export const departmentNames = {
  seniorManagement: {
    id: 'senior-management',
    names: { 'zh-CN': '高层', 'zh-TW': '高層', 'en-US': 'Senior Management' },
    synonyms: ['高层管理', '公司领导', '总经理室', '总经办'],
  },
  longDistance: {
    id: 'long-distance',
    names: { 'zh-CN': '长话业务事业部', 'zh-TW': '長話業務事業部', 'en-US': 'Long-Distance Business Division' },
    synonyms: ['长话事业部', '长话业务部', '长话部', 'Long-Distance Division'],
  },
  valueAddedServices: {
    id: 'value-added-services',
    names: { 'zh-CN': '增值电信事业部', 'zh-TW': '增值電信事業部', 'en-US': 'Value-Added Services Division' },
    synonyms: ['增值事业部', '增值电信部', '增值部', 'VAS Division'],
  },
  systems: {
    id: 'systems',
    names: { 'zh-CN': '系统部', 'zh-TW': '系統部', 'en-US': 'Systems Department' },
    synonyms: ['Systems'],
  },
  hrAdministration: {
    id: 'hr-administration',
    names: { 'zh-CN': '人事行政部', 'zh-TW': '人事行政部', 'en-US': 'HR & Administration' },
    synonyms: ['人事部', '行政人事部', '人力资源部', '人事行政', 'HR and Administration', 'Human Resources'],
  },
  finance: {
    id: 'finance',
    names: { 'zh-CN': '财务部', 'zh-TW': '財務部', 'en-US': 'Finance Department' },
    synonyms: ['财务', 'Finance'],
  },
  marketing: {
    id: 'marketing',
    names: { 'zh-CN': '市场部', 'zh-TW': '市場部', 'en-US': 'Marketing Department' },
    synonyms: ['市场', 'Marketing'],
  },
  customerService: {
    id: 'customer-service',
    names: { 'zh-CN': '客户服务部', 'zh-TW': '客戶服務部', 'en-US': 'Customer Service Department' },
    synonyms: ['客服部', '客户服务', '客服', 'Customer Service'],
  },
} as const satisfies Readonly<Record<string, DepartmentNaming>>;
