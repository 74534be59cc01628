import type { HalfYearScheme } from '../../domain/half-year/half-year-scheme';
import type { InEachLanguage } from '../../domain/locale';
import { document } from '../../domain/origin';
import type { RatingItem } from '../../domain/rating-sheet/rating-sheet';
import { supervisorObjectives } from '../sources';
import { proposedShares } from './proposed-shares';

const where = `${supervisorObjectives}，二、半年评价能力和态度指标`;

/** The form leaves the names blank. These are abilities that the documents ask of the post; HR may replace each. */
const item = (simplified: string, traditional: string, english: string): RatingItem => ({
  texts: { 'zh-CN': simplified, 'zh-TW': traditional, 'en-US': english },
  origin: 'proposed',
});

const names = (simplified: string, traditional: string, english: string): InEachLanguage => ({
  'zh-CN': simplified,
  'zh-TW': traditional,
  'en-US': english,
});

/** The half-year appraisal of the same post: three groups of numbered slots, each item rated 1 to 5. */
export const keyAccountSupervisorHalfYear: HalfYearScheme = {
  id: 'key-account-supervisor.half-year',
  version: '2002-11-05',
  names: names('大客户关系组主管半年考核', '大客戶關係組主管半年考核', 'Key-account relations supervisor: half-year appraisal'),
  position: 'key-account-supervisor',
  periodType: 'half-year',
  quarterScheme: 'key-account-supervisor.quarter',
  groups: [
    {
      id: 'core',
      names: names('核心能力', '核心能力', 'Core competencies'),
      slots: document(8, where),
      items: [
        item('沟通与谈判', '溝通與談判', 'Communication and negotiation'),
        item('带领团队', '帶領團隊', 'Leading the team'),
        item('跨部门协调', '跨部門協調', 'Coordination across departments'),
        item('分析与决策', '分析與決策', 'Analysis and decision'),
        item('解决客户问题', '解決客戶問題', 'Solving customers’ problems'),
      ],
    },
    {
      id: 'reference',
      names: names('参考能力', '參考能力', 'Reference competencies'),
      slots: document(8, where),
      items: [
        item('销售策略与技巧', '銷售策略與技巧', 'Sales strategy and skills'),
        item('市场分析与商业洞察', '市場分析與商業洞察', 'Market analysis and business insight'),
        item('CRM 系统与数据运用', 'CRM 系統與資料運用', 'Use of CRM and data'),
        item('时间管理与工作效率', '時間管理與工作效率', 'Time management and efficiency'),
        item('压力下兼顾多项任务', '壓力下兼顧多項任務', 'Several tasks under pressure'),
      ],
    },
    {
      id: 'attitude',
      names: names('态度', '態度', 'Attitude'),
      slots: document(8, where),
      items: [
        item('积极主动', '積極主動', 'Initiative'),
        item('责任心', '責任心', 'Sense of responsibility'),
        item('团队合作', '團隊合作', 'Team spirit'),
        item('着眼长期共赢', '著眼長期共贏', 'Aiming at lasting mutual benefit'),
        item('遵守制度与流程', '遵守制度與流程', 'Keeping to policies and procedures'),
      ],
    },
  ],
  shares: proposedShares,
  source: where,
};
