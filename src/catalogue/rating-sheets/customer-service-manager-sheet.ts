import type { InEachLanguage } from '../../domain/locale';
import { proposed } from '../../domain/origin';
import type { RatingItem, RatingSection, RatingSheet } from '../../domain/rating-sheet/rating-sheet';

const where = '绩效测评标准：客户服务部经理';

/** What the document asks for, in its order; the wording is ours. */
type Item = readonly [simplified: string, traditional: string, english: string];

const item = ([simplified, traditional, english]: Item): RatingItem => ({
  texts: { 'zh-CN': simplified, 'zh-TW': traditional, 'en-US': english },
  origin: 'document',
});

const section = (id: string, names: InEachLanguage, items: readonly Item[]): RatingSection => ({
  id,
  names,
  weight: proposed(25),
  items: items.map(item),
});

/** The rating sheet of the customer-service department manager: 37 items in 4 sections, which count equally. */
export const customerServiceManagerSheet: RatingSheet = {
  id: 'customer-service-manager.rating-sheet',
  version: '1',
  names: {
    'zh-CN': '客户服务部经理绩效测评标准',
    'zh-TW': '客戶服務部經理績效測評標準',
    'en-US': 'Customer service manager: performance rating sheet',
  },
  position: 'customer-service-manager',
  header: ['appraisee', 'appraiser', 'date', 'period'],
  sections: [
    section('business', { 'zh-CN': '业务工作', 'zh-TW': '業務工作', 'en-US': 'Business' }, [
      ['定期做客户调查，掌握客户意见', '定期做客戶調查，掌握客戶意見', 'Surveys customers regularly and knows their views'],
      ['投诉处理及时，客户认可结果', '投訴處理及時，客戶認可結果', 'Settles complaints at once and to the customer’s satisfaction'],
      ['投诉统计表、登记追踪表齐全', '投訴統計表、登記追蹤表齊全', 'Keeps complaint statistics and a tracking list'],
      ['投诉档案完整', '投訴檔案完整', 'Keeps complete files on complaints'],
      ['人员配置合理、有梯队', '人員配置合理、有梯隊', 'Staffs the department sensibly, with people to follow on'],
      ['有培训计划，培养管理后备', '有培訓計畫，培養管理後備', 'Plans training and develops future managers'],
      ['编制年度预算并落实', '編製年度預算並落實', 'Draws up the yearly budget and keeps to it'],
    ]),
    section('management', { 'zh-CN': '管理监督', 'zh-TW': '管理監督', 'en-US': 'Management and supervision' }, [
      ['追踪投诉直至办结', '追蹤投訴直至辦結', 'Follows complaints until they are closed'],
      ['督导客户意见调查', '督導客戶意見調查', 'Oversees the surveys of customers'],
      ['用人所长，凝聚团队', '用人所長，凝聚團隊', 'Uses each person’s strengths and unites the team'],
      ['团队管理有效，共同完成任务', '團隊管理有效，共同完成任務', 'Manages the team so that tasks get done together'],
      ['督促制度、细则、计划执行', '督促制度、細則、計畫執行', 'Sees that rules and plans are carried out'],
      ['完善制度，奖惩分明', '完善制度，獎懲分明', 'Improves the rules; rewards and sanctions consistently'],
      ['敢于放手，鼓励协作', '敢於放手，鼓勵協作', 'Delegates and encourages cooperation'],
      ['授权与责任相称', '授權與責任相稱', 'Gives authority that matches the responsibility'],
      ['辅导下属按时高效完成工作', '輔導下屬按時高效完成工作', 'Coaches staff to work efficiently and on time'],
    ]),
    section('coordination', { 'zh-CN': '指导协调', 'zh-TW': '指導協調', 'en-US': 'Guidance and coordination' }, [
      ['兼顾企业利益与客户满意', '兼顧企業利益與客戶滿意', 'Balances the company’s interest and the customer’s'],
      ['协调流通配送，快速供货', '協調流通配送，快速供貨', 'Coordinates logistics so that goods arrive quickly'],
      ['服务提速，赢得信赖', '服務提速，贏得信賴', 'Makes service faster and earns trust'],
      ['客户意见与信息传递畅通', '客戶意見與資訊傳遞暢通', 'Keeps the channels for customers’ views and information open'],
      ['与上下级、同事相处融洽', '與上下級、同事相處融洽', 'Works in harmony with superiors, staff and colleagues'],
      ['物质与精神激励运用得当', '物質與精神激勵運用得當', 'Uses material and moral incentives aptly and in time'],
      ['考核下属客观', '考核下屬客觀', 'Appraises staff objectively'],
      ['训练下属，提升技能', '訓練下屬，提升技能', 'Trains staff and raises their skills'],
      ['向下属讲清政策与规章', '向下屬講清政策與規章', 'Makes policies and rules known to staff'],
      ['及时指出失误，给出改进办法', '及時指出失誤，給出改進辦法', 'Points out mistakes in time and shows how to mend them'],
      ['维护内外关系，保障工作顺畅', '維護內外關係，保障工作順暢', 'Maintains relations inside and outside so that work runs smoothly'],
    ]),
    section('reporting', { 'zh-CN': '审查报告', 'zh-TW': '審查報告', 'en-US': 'Review and reporting' }, [
      ['提交客户服务计划', '提交客戶服務計畫', 'Submits plans for customer service'],
      ['提交客户需求意见报告', '提交客戶需求意見報告', 'Reports on customers’ needs and views'],
      ['审查客服工作报告', '審查客服工作報告', 'Reviews reports on customer service'],
      ['审核服务意外事故报告', '審核服務意外事故報告', 'Reviews reports on service incidents'],
      ['审核服务经费控制报告', '審核服務經費控制報告', 'Reviews reports on the control of service costs'],
      ['审查客户服务档案', '審查客戶服務檔案', 'Reviews the files on customer service'],
      ['总结报告及时、准确、真实', '總結報告及時、準確、真實', 'Sums up in time, accurately and truthfully'],
      ['倾听工作汇报并给予指示', '傾聽工作匯報並給予指示', 'Listens to reports and gives directions'],
      ['对照目标与计划核查业绩', '對照目標與計畫核查業績', 'Checks results against goals and plans'],
      ['考察下属是否明白工作意义并尽力而为', '考察下屬是否明白工作意義並盡力而為', 'Checks that staff see the point of their work and do their best'],
    ]),
  ],
  source: where,
};
