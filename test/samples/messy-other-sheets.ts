import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { formAnchor } from '../../src/workbook/plan/own-sheets';
import { framed, title, widths } from './sheet-looks';

const block = (sheet: Worksheet, name: string, headings: readonly string[], rows: readonly (readonly CellValue[])[], characters: readonly number[]): void => {
  title(sheet, name, headings.length);
  sheet.getRow(2).values = [...headings];
  rows.forEach((values, index) => {
    sheet.getRow(index + 3).values = [...values];
  });
  framed(sheet, [2, 2], rows.length + 2, headings.length);
  widths(sheet, characters);
};

/** What people write on a first sheet. */
export const addRemarks = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('填写说明');
  ['一、各大区于季度结束后 10 日内报送结果。', '二、欠费率由财务部统计，以千分比填写。', '三、满意度由人事行政部汇总其他部门的评价。'].forEach((text, index) => {
    sheet.getCell(index + 1, 1).value = text;
  });
  widths(sheet, [60]);
};

/** A row per person and indicator, without employee numbers, with periods as each one writes them; the last post has rules of its own. */
export const addLateReports = (workbook: Workbook): void =>
  block(
    workbook.addWorksheet('补报'),
    '补报明细',
    ['姓名', '岗位', '考核周期', '指标', '权重', '考核结果设定', '实际值', '目标值'],
    [
      ['邓丽萍', null, '上季', '大客户掉线率', '30%', null, '2.2%', '3%'],
      ['邓丽萍', null, '上季', '大客户欠费率', '25%', null, '4.0‰', '5‰'],
      ['邓丽萍', null, '上季', '大客户托收率', '25%', null, '75%', '70%'],
      ['邓丽萍', null, '上季', '内部客户满意度', '20%', null, 4.2, null],
      ['邓丽萍', null, '上季', '客户拜访次数', null, null, 31, 30],
      ['程浩', null, '2026年二季度', '大客户掉线率', '30%', null, '3.4%', '见附件'],
      ['程浩', null, '2026年二季度', '大客户欠费率', '另定', null, '5.2‰', '5‰'],
      ['程浩', null, '2026年二季度', '大客户托收率', '25%', null, '69%', '70%'],
      ['程浩', null, '2026年二季度', '内部客户满意度', '20%', null, 3.9, null],
      ['彭雪梅', '渠道关系主管', '2026Q3', '大客户欠费率', '60%', '<6‰为3；<12‰为2；否则为1', '4.6‰', '6‰'],
      ['彭雪梅', '渠道关系主管', '2026Q3', '内部客户满意度', '40%', '1-5评分', 4.1, null],
    ],
    [10, 16, 16, 18, 8, 30, 10, 10],
  );

/** Other headings: arrears as an amount without what was billed, a rate under a heading of somebody's own; nobody has filled in the satisfaction. */
export const addNewcomers = (workbook: Workbook): void =>
  block(
    workbook.addWorksheet('新任主管'),
    '2026年第三季度新任主管',
    ['员工号', '员工姓名', '职务', '本部掉线率跟踪', '欠费金额（元）', '银行托收率', '内部评分'],
    [
      ['0401', '袁立', '大客户主管', '1.9%', 12800, '78%', null],
      ['0402', '潘小燕', '大客户主管', '2.5%', 15300, '73%', null],
      ['0403', '董文杰', '大客户主管', '3.6%', 23100, '67%', null],
    ],
    [10, 10, 14, 16, 14, 12, 10],
  );

/** Ratings that other departments gave. */
export const addRatings = (workbook: Workbook): void =>
  block(
    workbook.addWorksheet('其他部门评分'),
    '内部客户满意度评分（2026年第三季度）',
    ['评分部门', '评分人', '被评人工号', '被评人', '评分'],
    [
      ['财务部', '李静', '0112', '陈立群', 4],
      ['系统部', '王海', '0112', '陈立群', 5],
      ['客户服务部', '刘洋', '0112', '陈立群', 4],
      ['长话业务事业部北京大区', '周琴', '0112', '陈立群', 5],
      ['财务部', '李静', '0158', '林文静', 4],
      ['财务部', '李静', '0158', '林文静', 5],
      ['系统部', '王海', '0158', '林文静', 4],
      ['客户服务部', '刘洋', '0158', '林文静', 4],
      ['财务部', '李静', '0131', '孙国栋', 4],
      ['财务部', '李静', '0999', '陈天宇', 3],
    ],
    [26, 10, 12, 10, 8],
  );

/** Weights and rules as another department has them. */
export const addRules = (workbook: Workbook): void =>
  block(
    workbook.addWorksheet('评分标准'),
    '大客户关系组主管考核指标',
    ['指标', '权重', '考核结果设定', '目标值'],
    [
      ['大客户掉线率', '30%', '<3%为3；<5%为2', '3%'],
      ['大客户欠费率', '25%', '<5‰为3；<10‰为2；否则为1', '5‰'],
      ['大客户托收率', '30%', '>70%为3；>80%为4；否则为1', '70%'],
      ['内部客户满意度', '20%', '1-5评分', null],
    ],
    [18, 8, 34, 10],
  );

/** Last quarter's, kept on a hidden sheet. */
export const addLastQuarter = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('二季度', { state: 'hidden' });
  block(
    sheet,
    '2026年第二季度大客户关系组主管考核结果',
    ['工号', '姓名', '岗位', '掉线率', '欠费率', '托收率', '满意度'],
    [
      ['0112', '陈立群', '大客户关系组主管', '2.0%', '3.6‰', '79%', 4.2],
      ['0158', '林文静', '大客户关系组主管', '2.8%', '4.9‰', '71%', 4],
      ['0131', '孙国栋', '大客户关系组主管', '3.3%', '5.9‰', '69%', 3.8],
    ],
    [10, 10, 18, 10, 10, 10, 10],
  );
};

/** A form that was filled earlier in the quarter, by rules that have changed since: Kaohe knows it by its name, and the rules by their fingerprint. */
export const addEarlierForm = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('陈立群');
  title(sheet, '大客户关系组主管季度考核表', 9);
  sheet.getRow(3).values = ['被考核人', '陈立群', '', '', '工号', '0112', '', '考核周期', '2026 年第 3 季度'];
  sheet.getRow(4).values = ['岗位', '大客户关系组主管', '', '', '方案版本', '2002-11-05', '', '规则校验码', '5c1e-09d2'];
  workbook.definedNames.add("'陈立群'!$A$1", formAnchor('form', '0112', '2026Q3'));
};
