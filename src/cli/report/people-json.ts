import type { AppraisalLine } from '../../domain/appraisal/appraisal';
import type { Locale } from '../../domain/locale';
import type { Problem } from '../../domain/problem';
import { consoleWords } from '../../language/console-words';
import { explain } from '../../language/explain';
import { problemText } from '../../language/problem-text';
import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import type { ResultCell } from '../../workbook/recognise/person-results';

/** A person as `--json` prints one. What is not there is `null`; totals are unrounded. */
export type PersonJson = {
  readonly id: string | null;
  readonly name: string | null;
  readonly position: string | null;
  readonly department: string | null;
  readonly period: string | null;
  readonly scheme: string | null;
  readonly lines: readonly {
    readonly indicator: string;
    readonly weight: number;
    readonly rule: string;
    readonly cell: string | null;
    readonly shown: string | null;
    readonly result: number | null;
    readonly score: number | null;
    readonly reason: string;
  }[];
  readonly total: number | null;
  readonly kind: 'complete' | 'renormalised' | 'incomplete';
  readonly problems: readonly { readonly code: string; readonly indicator: string | null; readonly text: string }[];
};

export const personJson = (one: PersonOfWorkbook, locale: Locale): PersonJson => {
  const { id = null, name = null, position = null, department = null, period = null, results } = one.person;
  const head = { id, name, position, department, period };
  if (one.kind === 'no-scheme') {
    const problems = [{ code: one.because, indicator: null, text: consoleWords[locale].noScheme[one.because](position ?? '') }];
    return { ...head, scheme: null, lines: [], total: null, kind: 'incomplete', problems };
  }
  const { scheme, appraisal } = one;
  return {
    ...head,
    scheme: scheme.id,
    lines: appraisal.lines.map((line) => lineJson(line, results.get(line.indicator), locale)),
    total: appraisal.kind === 'incomplete' ? null : appraisal.total,
    kind: appraisal.kind,
    problems: appraisal.kind === 'incomplete' ? appraisal.problems.map((problem) => problemJson(problem, appraisal.lines, locale)) : [],
  };
};

const lineJson = ({ indicator, weight, rule, result, score }: AppraisalLine, found: ResultCell | undefined, locale: Locale): PersonJson['lines'][number] => ({
  indicator,
  weight,
  rule,
  cell: found?.cell ?? null,
  shown: found?.shown ?? null,
  result: result.kind === 'measured' ? result.value : null,
  score: score.kind === 'scored' ? score.score : null,
  reason: score.kind === 'scored' ? explain(score.because, locale) : problemText(score.problem, locale),
});

const problemJson = (problem: Problem, lines: readonly AppraisalLine[], locale: Locale): PersonJson['problems'][number] => {
  const line = lines.find(({ score }) => score.kind === 'unscored' && score.problem === problem);
  const named = 'indicator' in problem ? problem.indicator : undefined;
  return { code: problem.code, indicator: line?.indicator ?? named ?? null, text: problemText(problem, locale) };
};
