import type { Problem } from '../problem';
import type { Quantity } from '../quantity';
import { scoreOf } from '../rule/score-of';
import type { Scheme, SchemeLine } from '../scheme';
import type { Appraisal, AppraisalLine, LineScore, Result } from './appraisal';
import { schemeRule, type SchemeRule } from './scheme-rule';
import { weightedMean } from './weighted-total';
import { weightsInPoints } from './weights-in-points';

/** What was measured in a period, by indicator id; an indicator that is absent was not measured. */
export type Results = ReadonlyMap<string, Result>;

/** The targets HR set for the period, by indicator id. */
export type Targets = ReadonlyMap<string, Quantity>;

/** Appraises one person in one period by a scheme. */
export const appraise = (scheme: Scheme, results: Results, targets: Targets): Appraisal => appraiser(scheme, targets)(results);

/** The same for many people: the scheme's rules are read once. */
export const appraiser = (scheme: Scheme, targets: Targets): ((results: Results) => Appraisal) => {
  const rules = scheme.lines.map((line) => schemeRule(line, targets.get(line.indicator)));
  const weights = weightsInPoints(scheme.lines.map((line) => line.weight.value));
  const schemeProblems = weights.kind === 'problem' ? [weights.problem] : [];
  return (results) => {
    const judged = scheme.lines.map((line, index) => judge(line, ruleAt(rules, index), results.get(line.indicator)));
    return conclude(scheme, judged, schemeProblems);
  };
};

const ruleAt = (rules: readonly SchemeRule[], index: number): SchemeRule => {
  const rule = rules[index];
  if (rule === undefined) throw new Error('Every line has a rule');
  return rule;
};

type Judged = { readonly line: AppraisalLine; readonly isMissing: boolean; readonly problems: readonly Problem[] };

const judge = ({ indicator, weight }: SchemeLine, rule: SchemeRule, given: Result | undefined): Judged => {
  const result = whatWasMeasured(indicator, given);
  const isMissing = result.kind === 'unusable' && result.problem.code === 'result-missing';
  const score = judgeResult(rule, result);
  const ruleProblems = rule.kind === 'problem' ? [rule.problem] : [];
  const scoreProblems = score.kind === 'unscored' && score.problem !== ruleProblems[0] ? [score.problem] : [];
  return {
    line: { indicator, weight: weight.value, rule: rule.text, result, score },
    isMissing,
    problems: [...ruleProblems, ...scoreProblems],
  };
};

/** An empty cell and an absent column are the same to the person appraised: there is no result, and it has a name. */
const whatWasMeasured = (indicator: string, given: Result | undefined): Result => {
  if (given === undefined || (given.kind === 'unusable' && given.problem.code === 'missing-value')) {
    return { kind: 'unusable', problem: { code: 'result-missing', indicator } };
  }
  if (given.kind === 'measured' && !Number.isFinite(given.value)) {
    return { kind: 'unusable', problem: { code: 'not-a-number', found: String(given.value), at: 0 } };
  }
  return given;
};

const judgeResult = (rule: SchemeRule, result: Result): LineScore => {
  if (result.kind === 'unusable') return { kind: 'unscored', problem: result.problem };
  if (rule.kind === 'problem') return { kind: 'unscored', problem: rule.problem };
  return scoreOf(rule.rule, result.value);
};

/** Only what is missing can be left out, and only if the scheme says so; what is wrong always has to be put right. */
const conclude = (scheme: Scheme, judged: readonly Judged[], schemeProblems: readonly Problem[]): Appraisal => {
  const lines = judged.map(({ line }) => line);
  const present = judged.filter(({ isMissing }) => !isMissing);
  const mayLeaveOut = scheme.whenMissing === 'renormalise' && present.some(({ line }) => line.weight > 0);
  const counted = mayLeaveOut ? present : judged;
  const problems = [...schemeProblems, ...counted.flatMap((one) => one.problems)];
  if (problems.length > 0) return { kind: 'incomplete', lines, problems };
  const scores = counted.flatMap(({ line }) => (line.score.kind === 'scored' ? [line.score.score] : []));
  const total = weightedMean(scores, counted.map(({ line }) => line.weight));
  if (counted.length === judged.length) return { kind: 'complete', total, lines };
  return { kind: 'renormalised', total, lines, leftOut: judged.filter((one) => one.isMissing).map(({ line }) => line.indicator) };
};
