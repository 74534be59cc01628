/** The documents that the catalogue was made from, as they are named on forms. */
export const manual2002 = '职务说明书（新华信，2002-11-05）';

export const supervisorObjectives = '长话业务事业部大客户关系组主管岗位目标和考核指标说明书';
