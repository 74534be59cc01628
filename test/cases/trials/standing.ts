import { proposedGrades } from '../../../src/catalogue/grades/proposed-grades';
import { calibrate } from '../../../src/domain/calibration/calibrate';
import { gradeOf } from '../../../src/domain/calibration/grade-of';
import { gradeByScale } from '../../../src/domain/calibration/grade-scale';
import { quota as quotaOf } from '../../../src/domain/calibration/quota';
import { rank, ranks, type RankStyle } from '../../../src/domain/calibration/rank';
import { cell, figure, list, written } from '../cells';
import type { Trial } from './trial';

const styles: Readonly<Record<string, RankStyle>> = { '1、2、2、4': 'competition', '1、2、2、3': 'dense' };

const styleIn = (text: string): RankStyle => {
  const style = styles[text];
  if (style === undefined) throw new Error(`There is no style ${text}`);
  return style;
};

export const ranking: Trial = {
  needs: ['所有总分', '方式'],
  may: [],
  gives: ['名次'],
  run: (row) => ({ 名次: ranks(list(cell(row, '所有总分')).map(figure), styleIn(cell(row, '方式'))).join('、') }),
};

export const ownRank: Trial = {
  needs: ['总分', '所有总分', '方式'],
  may: [],
  gives: ['名次'],
  run: (row) => {
    const own = rank(figure(cell(row, '总分')), list(cell(row, '所有总分')).map(figure), styleIn(cell(row, '方式')));
    return { 名次: written(own.kind === 'rank' ? { figure: own.rank } : { problems: [own.problem] }) };
  },
};

/** The proposed grades, turned on or not. */
export const grade: Trial = {
  needs: ['总分'],
  may: ['是否启用'],
  gives: ['等级', '系数'],
  run: (row) => {
    const answer = gradeByScale(figure(cell(row, '总分')), { ...proposedGrades, isOn: row.get('是否启用') !== '未启用' });
    if (answer.kind === 'off') return { 等级: '不评等级', 系数: '' };
    if (answer.kind === 'problem') return { 等级: written({ problems: [answer.problem] }), 系数: '' };
    return { 等级: answer.grade, 系数: String(answer.coefficient) };
  },
};

/** Any grades: `优 90；良 80`. */
export const ownGrades: Trial = {
  needs: ['总分', '等级及下限'],
  may: [],
  gives: ['等级'],
  run: (row) => {
    const bands = cell(row, '等级及下限').split('；').filter((part) => part !== '（空）').map((part) => {
      const [name = '', from = ''] = part.trim().split(' ');
      return { grade: name, from: from === '—' ? NaN : figure(from) };
    });
    const answer = gradeOf(figure(cell(row, '总分')), bands);
    return { 等级: answer.kind === 'grade' ? answer.grade : written({ problems: [answer.problem] }) };
  },
};

export const quota: Trial = {
  needs: ['人数', '比例'],
  may: [],
  gives: ['名额'],
  run: (row) => {
    const answer = quotaOf(figure(cell(row, '人数')), list(cell(row, '比例')).map(figure));
    if (answer.kind === 'exempt') return { 名额: '不强制' };
    return { 名额: answer.kind === 'quota' ? answer.counts.join(' ') : written({ problems: [answer.problem] }) };
  },
};

export const calibration: Trial = {
  needs: ['原总分', '校准后', '校准人', '时间', '理由'],
  may: [],
  gives: ['记录'],
  run: (row) => {
    const text = (column: string): string => cell(row, column).replace('（空）', '');
    const answer = calibrate(
      { total: figure(cell(row, '原总分')) },
      { total: figure(cell(row, '校准后')) },
      { by: text('校准人'), at: text('时间'), why: text('理由') },
    );
    if (answer.kind === 'refused') return { 记录: written({ problems: answer.problems }) };
    const { original, calibrated } = answer.record;
    return { 记录: `${original.total} → ${calibrated.total}` };
  },
};
