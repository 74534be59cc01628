import { findIndicator, indicatorById } from '../catalogue/indicators/index';
import type { Scheme } from '../domain/scheme';
import { type AnswerCell, failed } from './answer';
import { declareCellwise, optional, required } from './function';
import type { FunctionProblem } from './function-problem';
import { fieldOfLine } from './field-of-line';
import { findSchemeOf } from './find-scheme-of';
import { type Cell, isBlank } from './grid';
import { readRuleField, ruleFields } from './rule-field';
import { shown } from './read-unit';

const ruleOf = (position: Cell, indicator: Cell, field: Cell): AnswerCell => {
  const finding = findSchemeOf(position);
  if (finding.kind === 'problem') return failed(finding.problem);
  const asked = readRuleField(field);
  if (asked === undefined) return failed({ code: 'choice-unknown', parameter: 'field', found: shown(field), choices: ruleFields });
  if (isBlank(indicator)) return failed({ code: 'argument-missing', parameter: 'indicator' });
  const found = findIndicator(shown(indicator));
  const line = finding.scheme.lines.find((candidate) => candidate.indicator === found?.id);
  if (found === undefined || line === undefined) return failed(unknown(indicator, finding.scheme));
  const cell = fieldOfLine(line, found, asked);
  return cell === undefined ? failed({ code: 'field-empty', field: asked, indicator: found.names }) : cell;
};

const unknown = (indicator: Cell, scheme: Scheme): FunctionProblem => ({
  code: 'not-in-catalogue',
  found: shown(indicator),
  known: scheme.lines.flatMap((line) => indicatorById(line.indicator)?.names ?? []),
});

/** What the catalogue says of an indicator in the scheme of a post. */
export const rule = declareCellwise({
  id: 'RULE',
  group: 'rules',
  parameters: [required('position'), required('indicator'), optional('field')],
  answering: () => ruleOf,
  examples: [
    { arguments: ['大客户关系组主管', '大客户欠费率'], gives: '<5‰为3；<10‰为2；否则为1' },
    { arguments: ['key-account-supervisor', 'arrears-rate', 'published'], gives: '<5‰为3' },
    { arguments: ['大客戶關係組主管', '大客戶托收率', 'weight'], gives: 25 },
    { arguments: ['Key Account Relations Supervisor', 'arrears rate', 'target'], gives: '5‰以内' },
    { arguments: ['大客户关系组主管', '内部客户满意度', 'source'], gives: { says: 'name' } },
    { arguments: ['大客户关系组主管', '大客户掉线率', 'published'], gives: { error: 'field-empty' } },
    { arguments: ['大客户关系组主管', '销售额'], gives: { error: 'not-in-catalogue' } },
  ],
});
