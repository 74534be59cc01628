import type { Indicator } from '../domain/indicator';
import { type SchemeLine, ruleText } from '../domain/scheme';
import type { AnswerCell } from './answer';
import type { RuleField } from './rule-field';

/** What a scheme says of one indicator; nothing where it says nothing of the kind. */
export const fieldOfLine = (line: SchemeLine, indicator: Indicator, field: RuleField): AnswerCell | undefined => {
  switch (field) {
    case 'rule':
      return ruleText(line.rule);
    case 'published': {
      const published = line.rule.filter((part) => part.origin === 'document');
      return published.length > 0 ? ruleText(published) : undefined;
    }
    case 'weight':
      return line.weight.value;
    case 'target':
      return indicator.objective?.value.text;
    case 'source':
      return { kind: 'name', name: line.informationSource.value };
  }
};
