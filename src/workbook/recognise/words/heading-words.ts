import type { IndicatorPart, PersonField } from '../role';

/** What a word in a heading says. */
export type WordMeaning =
  | { readonly kind: 'field'; readonly field: PersonField }
  | { readonly kind: 'indicator'; readonly indicator: string }
  | { readonly kind: 'ratio-part'; readonly part: 'numerator' | 'denominator'; readonly indicators: readonly string[] }
  | { readonly kind: 'part'; readonly part: IndicatorPart }
  /** 指标: the column names indicators, unless the heading names one itself. */
  | { readonly kind: 'indicators' }
  | { readonly kind: 'other'; readonly as: 'number' | 'total' | 'grade' | 'note' | 'information-source' | 'unit' | 'rater' | 'rater-department' }
  /** 金额, 户数: money or a count, never a rate or a rating itself. */
  | { readonly kind: 'amount' }
  /** Last year's, last quarter's, a difference, a rank, a code of something else: nothing to score. */
  | { readonly kind: 'not-input' }
  /** 7月: a part of the period. */
  | { readonly kind: 'month' }
  /** Says nothing of its own: 本季, 考核, 情况. */
  | { readonly kind: 'filler' };

/** Words by meaning, in simplified script (traditional is folded) and lower case; separated by commas. */
export const fieldWords: Readonly<Record<PersonField, string>> = {
  id: `工号,员工编号,员工号,员工工号,员工代码,员工代号,员工编码,员工id,人员编号,人员编码,人员代码,人员工号,职工编号,职工号,职工工号,职工代码,职员编号,职员代码,职号,
    工牌号,工牌编号,胸卡号,考勤号,考勤编号,人事编号,员编,工编,人员id,用户工号,被考核人编号,被考核人工号,被考核人员工号,编号,代号,员工卡号,
    employee id,employee no,employee no.,employee number,employee code,employee #,emp id,emp no,emp no.,emp number,emp code,emp #,emp,empid,empno,staff id,staff no,staff no.,staff number,staff code,
    personnel no,personnel no.,personnel number,personnel id,worker id,worker no,payroll no,payroll number,payroll id,badge,badge no,badge number,id,id no,id no.,id number,person id,associate id,eid,user id,工號id`,
  name: `姓名,名字,员工姓名,人员姓名,员工名称,职员姓名,职工姓名,中文姓名,被考核人,被考核人姓名,被考核者,被考核者姓名,被考核人员,被考核员工,被考评人,被考评人姓名,被考评者,被评人,被评人姓名,被评者,被评估人,被评估者,
    被评价人,被评价者,被测评人,被测评人姓名,被测评者,受评人,受评者,受考核人,受考核者,受考评人,考核对象,考评对象,评价对象,被评对象,对象,员工,人员,职员,职工,人员名称,责任人,业务员,组员,
    name,full name,employee name,employee,staff name,staff,staff member,person,appraisee,appraisee name,ratee,reviewee,evaluee,employee full name,team member,member,associate`,
  position: `岗位,职务,职位,职称,岗位名称,职务名称,职位名称,所在岗位,所任岗位,现岗位,现任岗位,现任职务,担任职务,担任岗位,任职岗位,工作岗位,员工岗位,员工职务,员工职位,被考核岗位,考核岗位,岗位职务,职务岗位,岗位职位,职岗,岗位类别,
    position,position title,job title,job,title,post,role,job role,job position,designation,job name`,
  department: `部门,所属部门,所在部门,部门名称,员工部门,被考核部门,一级部门,二级部门,科室,处室,所属单位,所在单位,单位名称,事业部,所属事业部,部室,部门组别,部门组,部门科室,部门班组,组别,班组,小组,所属小组,所在小组,所属组别,所属班组,组,团队,所属团队,单位部门,部门单位,
    department,department name,dept,dept.,division,section,team,business unit,bu,group,org unit,organization,organisation,unit name,org`,
  supervisor: `直接上级,直属上级,上级,上级姓名,直接上司,直属上司,上司,直属主管,直接主管,主管,主管姓名,上级主管,部门负责人,直接领导,上级领导,部门主管,直接经理,考核人,考核人姓名,考核者,考评人,考评者,评估人,测评人,汇报对象,汇报上级,负责人,
    supervisor,supervisor name,manager,manager name,line manager,direct manager,reports to,reporting to,reporting manager,direct supervisor,immediate supervisor,superior,appraiser,appraiser name,boss,reporting line`,
  period: `考核周期,考核期间,考核期,考核季度,考核年度,考核时段,考核时间,考核年月,季度,期间,周期,期别,年度,年份,测评时段,测评期间,测评周期,评估周期,评估期间,考评期间,考评周期,所属期间,所属季度,所属期,统计期间,统计周期,数据期间,绩效周期,绩效期间,季别,季,年,年季,年度季度,时段,
    period,quarter,appraisal period,review period,performance period,evaluation period,assessment period,rating period,year,fiscal year,fiscal quarter,fiscal period,reporting period,cycle,review cycle,qtr,time period`,
};

export const partWords: Readonly<Record<IndicatorPart, string>> = {
  result: `实际值,实际,实际完成,实际完成值,实际完成率,实际完成情况,实际情况,实际结果,实际数,实际数据,实际数值,实际达成,实际达成值,实际达成率,实际指标值,实际业绩,实际绩效,实际比率,实际比例,实绩,实绩值,完成值,完成数,完成情况,完成结果,完成实绩,结果,结果值,考核结果,考核值,考核数据,考核实际值,
    本期值,本期实际,本季值,本季实际,本季度实际,季度值,季度实际,数值,实际数值,指标实际值,指标结果,统计结果,统计值,统计数据,统计数,达成值,达成情况,达成结果,业绩,业绩结果,业绩值,绩效结果,绩效值,值,实际比值,当期值,当期实际,
    actual,actual value,actual result,actuals,result,results,value,achieved,achievement,measured,measured value,measurement,outcome,performance,actual performance,current,current value,reading,observed,data,figure,qtd`,
  numerator: '分子,numerator',
  denominator: '分母,denominator',
  target: `目标,目标值,指标目标,指标目标值,考核目标,考核目标值,季度目标,季度目标值,本季目标,本季目标值,计划,计划值,标准值,任务,任务值,目标要求,指标要求,达标值,基准值,基准,预定目标,期望值,要求,目标标准,标杆值,
    target,target value,goal,plan,planned,planned value,objective,benchmark,target for the period,quota`,
  weight: `权重,权数,比重,所占权重,所占比重,指标权重,权重分配,权重值,权重比例,权重占比,占比,配分,权值,kpi权重,weight,weighting,weightage,wt,wt.,weights`,
  rule: `考核结果设定,结果设定,评分标准,评分规则,评分办法,评分方法,评分细则,计分规则,计分标准,计分办法,计分方法,计分方式,记分标准,记分规则,打分标准,考核标准,考核规则,考核办法,考核细则,评价标准,评定标准,衡量标准,评价规则,得分标准,得分规则,给分标准,赋分规则,评分说明,计算规则,评分基准,评分等级标准,
    scoring rule,scoring rules,rule,rules,scoring,scoring criteria,criteria,scoring standard,score rule,rating criteria,scoring scale,scale,thresholds,standard`,
  'self-rating': `自评,自评分,自评分数,自评得分,自评值,自我评分,自我评价,自我评估,自我考评,自我测评,自测,自测分,员工自评,员工自评分,本人自评,本人评分,个人自评,被考核人自评,被考核人评分,自评结果,自己评分,
    self,self rating,self-rating,self assessment,self-assessment,self score,self evaluation,self appraisal,self review,employee rating,own rating,self-score,self-evaluation`,
  'appraiser-rating': `上级评,上级评分,上级评价,上级评估,上级考评,上级考核,上级打分,上级测评,主管评,主管评分,主管评价,主管评估,主管考评,主管考核,主管打分,领导评,领导评分,领导评价,领导打分,考核人评分,考核人评价,考评人评分,测评人评分,评估人评分,测评,测评分,测评分数,测评得分,他评,他评分,
    考评,考评分,考评得分,复评,复评分,经理评分,经理评价,直接上级评分,直属上级评分,直属主管评分,部门评分,部门主管评分,上司评分,考核评分,考核人打分,上级评分数,上级自评,主管复评,
    appraiser,appraiser rating,appraiser score,appraiser's rating,manager rating,manager score,manager's rating,manager assessment,supervisor rating,supervisor score,supervisor's rating,supervisor assessment,superior rating,reviewer rating`,
  score: `得分,分数,分值,评分,考核得分,考核分数,考核分,指标得分,单项得分,单项分,加权得分,加权分,权重得分,折算得分,折算分,折合得分,加权后得分,实得分,实际得分,kpi得分,kpi分数,绩效得分,绩效分数,绩效分,得分值,打分,加权平均分,加权平均,评定得分,评定分数,分,
    score,scores,points,weighted score,weighted points,kpi score,rating score,mark,marks,weighted,pts`,
};

export const otherWords: Readonly<Record<Extract<WordMeaning, { kind: 'other' }>['as'], string>> = {
  number: `序号,序,序列号,顺序,顺序号,行号,项次,项号,次序,指标编号,指标代码,指标序号,指标号,条目,no,no.,number,#,s/n,sn,s.n.,seq,seq.,serial,serial no,serial no.,row,row no,item no,item no.,kpi no,kpi no.,kpi id,indicator id,indicator code`,
  total: `总分,总得分,合计得分,合计分,综合得分,综合分,综合评分,总评分,总评,总成绩,最终得分,最终分数,最后得分,考核总分,考核总得分,总计得分,总分数,季度总分,季度得分,季度考核得分,绩效总分,合计,总计,小计,汇总,kpi总分,kpi总得分,考核成绩,最终成绩,综合成绩,总绩效,平均分,平均得分,
    total,total score,overall,overall score,final score,grand total,sum,kpi total,total points,aggregate,final rating,overall rating,average score,quarter total`,
  grade: `等级,考核等级,绩效等级,评定等级,评级,等次,考核等次,等第,绩效等第,考核评定,考核结论,排名,名次,位次,序位,绩效系数,系数,考核系数,奖金系数,奖金,绩效工资,绩效奖金,是否达标,达标情况,达标,是否合格,结论,
    grade,rank,ranking,coefficient,bonus,level,performance level,band,achieved target,met target,status`,
  note: `备注,备考,说明,附注,注,注释,备注说明,情况说明,原因,原因说明,原因分析,评语,上级评语,考核评语,意见,改进措施,改进计划,评价意见,工作总结,摘要,填写说明,差异原因,差异说明,扣分原因,得分理由,理由,note,notes,remark,remarks,comment,comments,explanation,reason,reasons,memo,feedback`,
  'information-source': `信息来源,数据来源,资料来源,资讯来源,来源,数据提供部门,数据提供,提供部门,数据来源部门,统计部门,数据部门,考核部门,数据责任部门,资料提供单位,source,data source,information source,source of information,data owner,provided by`,
  unit: `单位,计量单位,数据单位,指标单位,计算单位,unit,uom,units,unit of measure`,
  rater: `评分人,评分者,评分人姓名,打分人,评价人,评价人姓名,评价者,评议人,评议者,评委,打分者,填表人,评分员,调查对象,rater,rater name,reviewer,evaluator,assessor,respondent,rated by,rating by,scored by,surveyed`,
  'rater-department': `评分部门,打分部门,评价部门,评议部门,考评部门,测评部门,评分单位,评价单位,评分人部门,评分人所在部门,评分人所属部门,评价人部门,评价人所在部门,评价人所属部门,打分人部门,评分方,评价方,评分来源部门,其他部门,填表部门,rater department,rater dept,rating department,rating dept,reviewer department,reviewer dept,respondent department,evaluator department,department of rater,rated by department,rater's department`,
};

export const indicatorsWords = `指标,指标名称,指标名,考核指标,考核指标名称,kpi,kpi指标,kpi名称,kpi项目,kpi考核指标,考核项目,考核项,考核内容,项目,项目名称,关键绩效指标,关键业绩指标,绩效指标,业绩指标,评价指标,评估指标,测评项目,测评指标,测评内容,评价项目,评价内容,指标项,指标项目,指标内容,考评项目,考评指标,能力项,能力指标,能力项目,评价要素,考核要素,要素,
  indicator,indicators,indicator name,kpi name,kpi description,measure,metric,measure name,metric name,item,kpis,key performance indicator,performance indicator,performance measure,criterion,competency`;

/** Indicators that sound like one of the catalogue's and are not. */
const otherIndicators = `客户满意度,大客户满意度,顾客满意度,用户满意度,客户满意率,客户流失率,大客户流失率,客户流失,流失率,流失数,流失客户数,员工满意度,团队满意度,员工团队满意度,组员满意度,外部客户满意度,外部满意度,供应商满意度,员工流失率,人员流失率,员工离职率,员工掉线率,customer satisfaction,customer churn,customer churn rate,churn,churn rate,csat,employee satisfaction,team satisfaction,staff satisfaction,external customer satisfaction,employee churn,staff churn`;

/** The opposite of an indicator, or how it moved. */
const turnedRound = `未托收,未托收率,非托收,非托收率,未收率,托收失败,托收失败率,未掉线,未掉线率,不掉线,不掉线率,非掉线率,无掉线率,未欠费,未欠费率,不欠费率,非欠费率,无欠费率,不满意,不满意度,不满意率,非满意,提升,下降,增长,上升,降低,减少,增加,提高,改善,累计,年初至今,
  uncollected,uncollected rate,non collection,non collection rate,not collected,dissatisfaction,increase,decrease,growth,improvement,cumulative,ytd,year to date,yo y,qo q,mo m`;

export const notInputWords = `${otherIndicators},${turnedRound},上期,上季,上季度,上月,上年,上年度,上半年值,去年,去年同期,上年同期,同期,同比,环比,增减,增减幅度,增幅,降幅,差异,差值,差额,偏差,差距,排名,名次,完成率,达成率,目标完成率,目标达成率,计划完成率,指标完成率,达标率,预算,预测,预计,较上期,较上季,较去年,变化,变动,趋势,历史,往期,前期,上一季度,上次,等级,系数,挑战值,挑战目标,底线值,门槛值,保底值,
  岗位编号,岗位编码,岗位代码,岗位序列,岗位层级,岗位等级,职级,职等,职务等级,职务编号,职位编号,职位代码,部门编号,部门编码,部门代码,部门经理,上级工号,主管工号,上级编号,主管编号,上级岗位,上级部门,考核人工号,考核人职务,考核人岗位,入职日期,入职时间,日期,填表日期,考核日期,测评日期,评分日期,性别,年龄,学历,手机,电话,手机号,邮箱,身份证,身份证号,身份证号码,指标类型,指标类别,指标性质,指标分类,指标定义,指标说明,指标解释,定义,计算公式,公式,计算方法,计算方式,维度,类别,分类,类型,考核类别,考核类型,考核方式,签名,签字,员工签名,员工签字,确认,状态,
  previous,prior,last quarter,last year,prior year,previous quarter,previous period,yoy,qoq,mom,variance,change,difference,delta,trend,forecast,budget,rank,ranking,completion rate,% of target,vs target,vs. target,attainment,stretch,threshold,
  position code,job code,job grade,pay grade,department code,dept code,cost center,cost centre,manager id,supervisor id,hire date,date,gender,age,email,phone,type,category,perspective,definition,formula,signature,status,location`;

export const amountWords = `金额,额,总额,款额,数额,余额,数量,样本数,样本量,样本,户数,客户数,个数,次数,件数,家数,人数,笔数,票数,份数,用户数,元,万元,千元,百万元,亿元,户,家,次,件,人,笔,
  amount,amounts,amt,count,counts,no. of,number of,qty,quantity,volume,headcount,rmb,cny,twd,ntd,hkd,usd`;

export const monthWords = `jan,feb,mar,apr,may,jun,jul,aug,sep,sept,oct,nov,dec,january,february,march,april,june,july,august,september,october,november,december,首月,次月,末月,第一月,第二月,第三月,month,月度,week,weekly,monthly`;

export const fillerWords = `本期,本季,本季度,当季,当季度,当期,本年,本年度,季度,年度,半年度,考核,考评,指标,情况,数据,填写,填报,录入,请填写,员工,人员,信息,基本信息,个人信息,员工信息,人员信息,基本资料,基础信息,考核信息,被考核人信息,名称,大客户,重点客户,长话,长话业务,值,率,项,个,数,比率,比例,比值,原始,原始数据,统计,实际值,全季,季,当前,最终,合计,汇总,年,第,月,份,期,必填,选填,自动计算,手工,平均,平均值,均值,
  结果,业绩,绩效,业绩指标,财务,客户类,内部管理类,学习创新类,财务类,财务和业务拓展类,类,千分比,百分比,千分率,百分率,定量,定性,定量指标,定性指标,关键,关键指标,关键绩效,业务指标,
  kpi,kpis,key,account,accounts,key account,current,quarter,quarterly,average,avg,mean,the,of,for,in,rate,ratio,q1,q2,q3,q4,h1,h2,fy,of employee,required,optional,and,by,to,information,details,info,our,per,percent,mille,permille,pct,bank,large customer,large account`;
