import { schemes } from '../catalogue/schemes/index';
import { type SchemeLine, ruleText } from '../domain/scheme';

/** The line of the published scheme that appraises an indicator. */
const publishedLine = (indicator: string): SchemeLine => {
  const line = schemes.flatMap((scheme) => scheme.lines).find((candidate) => candidate.indicator === indicator);
  if (line === undefined) throw new Error(`No scheme appraises ${indicator}.`);
  return line;
};

/** The text of the rule that the catalogue has for an indicator. */
export const publishedRule = (indicator: string): string => ruleText(publishedLine(indicator).rule);
