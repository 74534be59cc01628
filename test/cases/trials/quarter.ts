import { findIndicator, indicators } from '../../../src/catalogue/indicators';
import { findScheme, schemeById } from '../../../src/catalogue/schemes';
import type { Appraisal } from '../../../src/domain/appraisal/appraisal';
import { appraise } from '../../../src/domain/appraisal/appraise';
import type { Indicator } from '../../../src/domain/indicator';
import { roundHalfAway } from '../../../src/domain/number/round-half-away';
import { proposed } from '../../../src/domain/origin';
import { readResult } from '../../../src/domain/read-result';
import type { Scheme } from '../../../src/domain/scheme';
import { cell, figure, given, list, quantity, written } from '../cells';
import type { Row } from '../read-tables';
import type { Trial } from './trial';

const short: Readonly<Record<string, string>> = {
  掉线率: 'drop-off-rate',
  欠费率: 'arrears-rate',
  托收率: 'collection-rate',
  满意度: 'internal-customer-satisfaction',
};
const results = Object.keys(short);

const schemeOf = (row: Row): Scheme => {
  const name = row.get('方案');
  const scheme = name === undefined ? schemeById('key-account-supervisor.quarter') : findScheme(name);
  if (scheme === undefined) throw new Error(`There is no scheme ${name}`);
  const weights = row.get('权重');
  const points = weights === undefined ? undefined : list(weights).map(figure);
  return {
    ...scheme,
    lines: points === undefined ? scheme.lines : scheme.lines.map((line, index) => ({ ...line, weight: proposed(points[index] ?? NaN) })),
    whenMissing: row.get('缺项时') === '摊给其他指标' ? 'renormalise' : 'incomplete',
  };
};

const indicatorOf = (id: string): Indicator => {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`There is no indicator ${id}`);
  return indicator;
};

const measuredIn = (row: Row) =>
  new Map(
    Object.entries(short).flatMap(([column, id]) => {
      const text = row.get(column);
      const { measure, unit } = indicatorOf(id);
      return text === undefined || text === '（无此列）' ? [] : [[id, readResult(given(text), { measure, usual: unit })] as const];
    }),
  );

const targetsIn = (row: Row) => {
  const target = row.get('掉线率目标');
  return new Map(target === undefined || target === '（空）' ? [] : [['drop-off-rate', quantity(target)] as const]);
};

const nameOf = (id: string): string => Object.keys(short).find((name) => short[name] === id) ?? id;

const scoreIn = (appraisal: Appraisal, id: string | undefined): string => {
  const line = appraisal.lines.find((one) => one.indicator === id);
  if (line === undefined) throw new Error(`There is no line ${id}`);
  return line.score.kind === 'scored' ? written({ figure: line.score.score }) : written({ problems: [line.score.problem] });
};

const outcomes = (row: Row): Readonly<Record<string, string>> => {
  const appraisal = appraise(schemeOf(row), measuredIn(row), targetsIn(row));
  const total = appraisal.kind === 'incomplete' ? written({ problems: appraisal.problems }) : written({ figure: appraisal.total });
  const missing = appraisal.kind === 'incomplete' ? appraisal.problems.flatMap((one) => (one.code === 'result-missing' ? [nameOf(one.indicator)] : [])) : [];
  return {
    总分: total,
    显示: appraisal.kind === 'incomplete' ? '' : roundHalfAway(appraisal.total, 2).toFixed(2),
    缺少: missing.join('、'),
    未计入: appraisal.kind === 'renormalised' ? appraisal.leftOut.map(nameOf).join('、') : '',
    ...Object.fromEntries(results.map((name) => [`${name}得分`, scoreIn(appraisal, short[name])])),
  };
};

/** A whole quarter. */
export const quarter: Trial = {
  needs: results,
  may: ['方案', '权重', '缺项时', '掉线率目标'],
  gives: ['总分', '显示', '缺少', '未计入', ...results.map((name) => `${name}得分`)],
  run: outcomes,
};

/** One indicator by the scheme's own rule. */
export const quarterLine: Trial = {
  needs: ['指标', '结果'],
  may: ['方案', '目标'],
  gives: ['得分'],
  run: (row) => {
    const id = findIndicator(cell(row, '指标'))?.id;
    if (id === undefined) throw new Error(`There is no indicator ${cell(row, '指标')}`);
    const whole = new Map([...row, [nameOf(id), cell(row, '结果')], ['掉线率目标', row.get('目标') ?? '（空）']]);
    return { 得分: scoreIn(appraise(schemeOf(row), measuredIn(whole), targetsIn(whole)), id) };
  },
};
