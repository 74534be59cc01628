import { type Answer, raised } from './answer';
import { type Grid, isLeftOut } from './grid';
import { publishedRule } from './published-line';
import { scoreOrProblem } from './score-cell';
import { problemOfOneRule, scoreCells } from './score-cells';

/** Scores an indicator's results by the rule given, or by the one that the catalogue has for it. */
export const publishedScore = (indicator: string, result: { readonly name: string; readonly grid: Grid }, given: Grid): Answer => {
  const rules: Grid = isLeftOut(given) ? [[publishedRule(indicator)]] : given;
  return problemOfOneRule(rules) ?? raised(scoreCells(result, rules, [[null]], scoreOrProblem));
};
