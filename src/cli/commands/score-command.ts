import type { Locale } from '../../domain/locale';
import { readQuantity } from '../../domain/read-quantity';
import { readResult } from '../../domain/read-result';
import { bindTarget, speaksOfTarget } from '../../domain/rule/bind-target';
import { measureOf } from '../../domain/rule/measure-of';
import { readRule } from '../../domain/rule/read-rule';
import type { Rule } from '../../domain/rule/rule';
import { scoreOf } from '../../domain/rule/score-of';
import { consoleWords } from '../../language/console-words';
import { explain } from '../../language/explain';
import { problemText } from '../../language/problem-text';
import type { Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, failed, type CommandOutcome, type Outcome } from '../outcome';
import { jsonText } from '../print/json-text';
import { table } from '../print/table';

type Scored = { readonly value: string; readonly result: number | null; readonly score: number | null; readonly reason: string };

/** `kaohe score --rule TEXT VALUE…`: exit code 1 if one of the values has no score. */
export const scoreCommand = (given: Given, locale: Locale, host: ConsoleHost): CommandOutcome => {
  const text = given.options.get('rule')?.[0] ?? '';
  const rule = boundRule(text, given.options.get('target') ?? []);
  if (rule.kind === 'problem') return rule;
  const scored = given.arguments.map((value) => scoredValue(value, rule.value, locale));
  host.out(given.options.has('json') ? jsonText({ rule: text, values: scored }) : `${printed(scored, locale, host.width).join('\n')}\n`);
  return done(scored.some(({ score }) => score === null) ? 1 : 0);
};

const boundRule = (text: string, [target, surplus]: readonly string[]): Outcome<Rule> => {
  const read = readRule(text);
  if (read.kind === 'problem') return failed({ code: 'rule-problem', rule: text, problem: read.problem });
  if (surplus !== undefined) return failed({ code: 'option-twice', option: 'target' });
  if (target === undefined) {
    return speaksOfTarget(read.rule) ? failed({ code: 'rule-problem', rule: text, problem: { code: 'target-missing' } }) : done(read.rule);
  }
  const quantity = readQuantity(target);
  if (quantity.kind === 'problem') return failed({ code: 'target-figure-unreadable', found: target, problem: quantity.problem });
  return done(bindTarget(read.rule, quantity.quantity));
};

const scoredValue = (value: string, rule: Rule, locale: Locale): Scored => {
  const result = readResult(value, { measure: measureOf(rule) });
  if (result.kind === 'unusable') return { value, result: null, score: null, reason: problemText(result.problem, locale) };
  const score = scoreOf(rule, result.value);
  return score.kind === 'scored'
    ? { value, result: result.value, score: score.score, reason: explain(score.because, locale) }
    : { value, result: result.value, score: null, reason: problemText(score.problem, locale) };
};

const printed = (scored: readonly Scored[], locale: Locale, width: number | undefined): readonly string[] => {
  const { headings } = consoleWords[locale];
  return table(
    [{ heading: headings.value, align: 'right' }, { heading: headings.score, align: 'right' }, { heading: headings.reason, mayWrap: true }],
    scored.map(({ value, score, reason }) => [value, score === null ? '—' : String(score), reason]),
    width,
  );
};
