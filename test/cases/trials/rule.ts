import { readResult } from '../../../src/domain/read-result';
import { bindTarget } from '../../../src/domain/rule/bind-target';
import { measureOf } from '../../../src/domain/rule/measure-of';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scoreOf } from '../../../src/domain/rule/score-of';
import { cell, given, quantity, written } from '../cells';
import type { Trial } from './trial';

/** Any rule as it stands on a form. */
export const rule: Trial = {
  needs: ['考核结果设定', '结果'],
  may: ['目标'],
  gives: ['得分'],
  run: (row) => {
    const reading = readRule(cell(row, '考核结果设定').replaceAll('`', ''));
    if (reading.kind === 'problem') return { 得分: written({ problems: [reading.problem] }) };
    const target = row.get('目标');
    const bound = target === undefined || target === '（空）' ? reading.rule : bindTarget(reading.rule, quantity(target));
    const result = readResult(given(cell(row, '结果')), { measure: measureOf(bound) });
    if (result.kind === 'unusable') return { 得分: written({ problems: [result.problem] }) };
    const score = scoreOf(bound, result.value);
    return { 得分: score.kind === 'scored' ? written({ figure: score.score }) : written({ problems: [score.problem] }) };
  },
};
