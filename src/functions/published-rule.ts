import { schemes } from '../catalogue/schemes/index';
import { ruleText } from '../domain/scheme';
import type { AnswerCell } from './answer';
import { type Cell, isBlank } from './grid';
import { scoreOrProblem, scoring } from './score-cell';

/** The text of the rule that the catalogue's first scheme has for an indicator. */
export const publishedRule = (indicator: string): string => {
  const line = schemes.flatMap((scheme) => scheme.lines).find((candidate) => candidate.indicator === indicator);
  if (line === undefined) throw new Error(`No scheme appraises ${indicator}.`);
  return ruleText(line.rule);
};

/** Scores results by the rule given, or where there is none by the published one. */
export const publishedScoring = (indicator: string) => () => {
  const score = scoring(scoreOrProblem)();
  return (result: Cell, rule: Cell): AnswerCell => score(result, isBlank(rule) ? publishedRule(indicator) : rule);
};
