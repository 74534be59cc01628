import type { CellValue } from 'exceljs';

/** A row of the main sheet of the messy quarter, as somebody at HR typed it. */
export type MessyRow = {
  readonly id: CellValue;
  readonly name: CellValue;
  readonly department: string;
  readonly position: string;
  readonly lost: CellValue;
  readonly base: CellValue;
  readonly arrears: CellValue;
  readonly collection: CellValue;
  readonly satisfaction: CellValue;
  readonly self?: CellValue;
  readonly appraiser?: CellValue;
  readonly arrearsAgain?: CellValue;
  readonly note?: string;
  readonly collectionFormat?: string;
  readonly arrearsFormat?: string;
  readonly isHidden?: boolean;
};

const BEIJING = '长话业务事业部北京大区';
const SHANGHAI = '长话业务事业部上海大区';
const GUANGZHOU = '长话业务事业部广州大区';
const supervisor = '大客户关系组主管';

const row = (
  id: CellValue, name: CellValue, department: string, lost: CellValue, base: CellValue,
  arrears: CellValue, collection: CellValue, satisfaction: CellValue, more: Partial<MessyRow> = {},
): MessyRow => ({ id, name, department, position: supervisor, lost, base, arrears, collection, satisfaction, ...more });

export const beijing: readonly MessyRow[] = [
  row('0112', '陈立群', BEIJING, 3, 164, 3.2, 0.812, 4.4, { self: 4.5, appraiser: 4.3 }),
  row('0131', '孙国栋', BEIJING, 5, 161, '0.56%', '70.2%', 3.9, { self: 5, appraiser: 3.2, note: '自评偏高' }),
  row('0158', '林文静', BEIJING, 2, 171, 5, 0.905, 4.7),
  row('0163', '高  峰', BEIJING, 3, 149, ' 4.4 ‰ ', 0.7, '4.2'),
  row('０１７２', '冯玉兰', BEIJING, null, 155, 6.1, 0.688, 4),
  row('0179', '蒋涛', BEIJING, 6, null, 3.9, 0.731, 3.8),
  row('0185', '沈建华', BEIJING, 2, 0, 4.8, { formula: '376/500' }, 4.1, { note: '7 月新接手，期初无客户' }),
];

export const shanghai: readonly MessyRow[] = [
  row('0203', '周德明', SHANGHAI, 7, 156, '见附表', 81.2, 3.6, { collectionFormat: 'General', note: '财务部尚未提供' }),
  row('0224', '徐海涛', SHANGHAI, 9, 145, 11.4, { formula: 'K99/K98', result: { error: '#DIV/0!' } }, 3.2),
  row('0246', '@李强', SHANGHAI, 3, 150, -2.9, '120%', 4),
  row('0251', '张伟', SHANGHAI, 4, 140, new Date(Date.UTC(2026, 3, 2)), 0.77, 4.1, { arrearsFormat: 'm"月"d"日"', note: '应为 4.2' }),
  row('0258', '张伟', SHANGHAI, 5, 138, 7.7, 0.66, 5.6),
  row('0262', '朱丽华', SHANGHAI, 3, 152, '千分之4.1234567890123456', 0.79, 4.3),
  row(262, '朱丽华', SHANGHAI, 3, 152, 4.1, 0.79, 4.3, { note: '补' }),
];

export const guangzhou: readonly MessyRow[] = [
  row('0311', '何美玲', GUANGZHOU, 3, 143, 3.8, 0.778, 4.3, { arrearsAgain: 3.9, isHidden: true, note: '休产假' }),
  row('0326', '郭子豪', GUANGZHOU, 8, 138, 9.1, 0.641, 3.5),
  row('0326', '郭子豪', GUANGZHOU, 8, 138, 9.1, 0.641, 3.5, { note: '重复录入' }),
  row('0333', '马秀英', GUANGZHOU, 2, 167, 2.4, 0.842, 4.6),
  row('0333', '罗志刚', GUANGZHOU, 4, 139, 5.1, 0.708, 4, { note: '工号待核对' }),
  row(null, '梁嘉欣', GUANGZHOU, 3, 141, 4.5, 0.733, 4.2, { note: '新入职，工号未发' }),
  row('0347', null, GUANGZHOU, 4, 144, 5.5, 0.701, 3.9),
  row(null, null, GUANGZHOU, 3, 140, 4.9, 0.725, 4),
  row('0352', '谢婉婷', GUANGZHOU, null, null, null, null, null, { note: '长期外派' }),
  row('0358', '唐小军', GUANGZHOU, 5, 136, 7.2, 0.655, '74%', { position: '客户主管' }),
  row('0361', '韩梅', GUANGZHOU, 3, 150, 4.3, 0.741, 4.1, { position: '大客户总监' }),
];
