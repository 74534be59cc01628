import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIndicator } from '../../src/catalogue/indicators';
import { schemeById } from '../../src/catalogue/schemes';
import type { LineScore } from '../../src/domain/appraisal/appraisal';
import { schemeRule } from '../../src/domain/appraisal/scheme-rule';
import { locales, type Locale } from '../../src/domain/locale';
import { readQuantity } from '../../src/domain/read-quantity';
import { readResult } from '../../src/domain/read-result';
import { bindTarget } from '../../src/domain/rule/bind-target';
import { measureOf } from '../../src/domain/rule/measure-of';
import { readRule } from '../../src/domain/rule/read-rule';
import type { Rule } from '../../src/domain/rule/rule';
import { scoreOf } from '../../src/domain/rule/score-of';
import { explain } from '../../src/language/explain';
import { problemText } from '../../src/language/problem-text';
import { given, quantity } from './cells';
import { readTables, type Row } from './read-tables';

const rows = readdirSync(__dirname).filter((name) => name.endsWith('.md')).flatMap((file) =>
  readTables(readFileSync(join(__dirname, file), 'utf8')).flatMap(({ rows: own }) => own.filter((row) => row.has('结果') && row.has('得分')).map((row) => ({ file, row }))));

/** The rule of a row: its own, or that of the published scheme for its indicator. */
const ruleOf = (row: Row): Rule | undefined => {
  const target = readQuantity(row.get('目标') ?? '');
  const text = row.get('考核结果设定')?.replaceAll('`', '');
  if (text !== undefined) {
    const reading = readRule(text);
    if (reading.kind === 'problem') return undefined;
    return target.kind === 'quantity' ? bindTarget(reading.rule, quantity(row.get('目标') ?? '')) : reading.rule;
  }
  const id = findIndicator(row.get('指标') ?? '')?.id;
  const line = schemeById('key-account-supervisor.quarter')?.lines.find(({ indicator }) => indicator === id);
  const bound = line === undefined || row.has('方案') ? undefined : schemeRule(line, target.kind === 'quantity' ? target.quantity : undefined);
  return bound?.kind === 'rule' ? bound.rule : undefined;
};

const scoreOfRow = (row: Row): LineScore | undefined => {
  const rule = ruleOf(row);
  if (rule === undefined) return undefined;
  const result = readResult(given(row.get('结果') ?? ''), { measure: measureOf(rule) });
  return result.kind === 'measured' ? scoreOf(rule, result.value) : { kind: 'unscored', problem: result.problem };
};

const tried = rows.flatMap(({ file, row }) => {
  const score = scoreOfRow(row);
  return score === undefined ? [] : [{ title: `${file}: ${[...row.values()].join(' | ')}`, row, score }];
});

const figures = (text: string): readonly number[] => [...text.replaceAll('−', '-').matchAll(/(?<![\d.])-?\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));

/** 5 − 0.5 × 2 = 4, wherever it stands in the sentence. */
const deduction = /([\d.]+) − ([\d.]+) × ([\d.]+) = (−?[\d.]+)/;

const UNIT = { '‰': 1000, '%': 100, '': 1 } as const;

/** Whether the sentence names the very figure that was measured, in some unit. */
const names = (text: string, value: number): boolean =>
  [...text.matchAll(/(-?\d+(?:\.\d+)?)([%‰]?)/g)].some(([, figure, unit]) => Math.abs(Number(figure) - value * UNIT[(unit ?? '') as keyof typeof UNIT]) < 6e-5);

const check = (text: string, score: Extract<LineScore, { kind: 'scored' }>, result: number | undefined): void => {
  const arithmetic = deduction.exec(text);
  if (arithmetic !== null) {
    const [full = NaN, each = NaN, times = NaN, left = NaN] = arithmetic.slice(1).map((figure) => Number(figure.replace('−', '-')));
    expect(full - each * times).toBeCloseTo(left, 9);
  }
  expect(figures(text).at(-1)).toBeCloseTo(score.score, 4);
  if (result !== undefined) expect(names(text, result)).toBe(true);
};

const measured = (row: Row): number | undefined => {
  const rule = ruleOf(row);
  const result = rule === undefined ? undefined : readResult(given(row.get('结果') ?? ''), { measure: measureOf(rule) });
  return result?.kind === 'measured' ? result.value : undefined;
};

describe('Every case with a result and a score is explained by the figures that were used', () => {
  test('most rows are', () => {
    expect(tried.length).toBeGreaterThan(100);
  });

  test.each(tried)('$title', ({ row, score }) => {
    for (const locale of locales) {
      if (score.kind === 'scored') {
        check(explain(score.because, locale), score, measured(row));
        if (!(row.get('得分') ?? '').startsWith('不计')) expect(score.score).toBeCloseTo(Number(row.get('得分')), 9);
      } else expect(sentence(score, locale)).toMatch(/^(?!.*(?:undefined|NaN|\[object)).{4,}$/su);
    }
  });
});

const sentence = ({ problem }: Extract<LineScore, { kind: 'unscored' }>, locale: Locale): string => problemText(problem, locale);
