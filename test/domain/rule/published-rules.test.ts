import { bindTarget } from '../../../src/domain/rule/bind-target';
import { readQuantity } from '../../../src/domain/read-quantity';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scoreOf } from '../../../src/domain/rule/score-of';
import { schemes } from '../../../src/catalogue/schemes';
import { ruleText } from '../../../src/domain/scheme';

/** The score of a result, both as text; `-` where the rule has none. */
const scoreBy = (text: string, result: string, target?: string): number | '-' => {
  const rule = readRule(text);
  const value = readQuantity(result);
  const share = target === undefined ? undefined : readQuantity(target);
  if (rule.kind === 'problem' || value.kind === 'problem' || share?.kind === 'problem') throw new Error(`${text} ${result}`);
  const bound = share === undefined ? rule.rule : bindTarget(rule.rule, share.quantity);
  const { amount, unit } = value.quantity;
  const score = scoreOf(bound, unit === '' ? amount : amount / (unit === '%' ? 100 : 1000));
  return score.kind === 'scored' ? score.score : '-';
};

const table = (text: string, results: Readonly<Record<string, number | '-'>>, target?: string): void => {
  test.each(Object.entries(results))(`${text}${target === undefined ? '' : ` with target ${target}`}: %s scores %s`, (result, score) => {
    expect(scoreBy(text, result, target)).toBe(score);
  });
};

describe('The rules as published', () => {
  table('<5‰为3', { '0‰': 3, '4.2‰': 3, '4.9999999‰': 3, '5‰': '-', '5.0000001‰': '-', '100%': '-' });
  table('>70%为3', { '100%': 3, '70.00000001%': 3, '70%': '-', '69.99999999%': '-', '0%': '-' });
  table('1-5评分', { '1': 1, '4.2': 4.2, '5': 5, '0.9999999999': '-', '5.0000000001': '-', '3.75': 3.75 });
});

describe('The default rules', () => {
  table('<5‰为3；<10‰为2；否则为1', { '0‰': 3, '4.9999999‰': 3, '5‰': 2, '0.5%': 2, '9.9999999‰': 2, '10‰': 1, '1%': 1, '100%': 1 });
  table('>70%为3；>60%为2；否则为1', { '100%': 3, '70.00000001%': 3, '70%': 2, '68%': 2, '60.00000001%': 2, '60%': 1, '0%': 1 });
  table('<t为3；<2t为2；否则为1', { '0%': 3, '2.99999999%': 3, '3%': 2, '5.99999999%': 2, '6%': 1, '100%': 1 }, '3%');
  table('<t为3；<2t为2；否则为1', { '4.9‰': 3, '5‰': 2, '10‰': 1 }, '5‰');
});

describe('The stretch variant', () => {
  table('<1‰为5；<3‰为4；<5‰为3；<10‰为2；否则为1', { '0.9999999‰': 5, '1‰': 4, '2.9999999‰': 4, '3‰': 3, '4.9999999‰': 3, '5‰': 2, '10‰': 1 });
  table('>90%为5；>80%为4；>70%为3；>60%为2；否则为1', { '90.00000001%': 5, '90%': 4, '80.00000001%': 4, '80%': 3, '70.00000001%': 3, '70%': 2, '60%': 1 });
  table('<t/4为5；<t/2为4；<t为3；<2t为2；否则为1', { '0.74999999%': 5, '0.75%': 4, '1.49999999%': 4, '1.5%': 3, '2.99999999%': 3, '3%': 2, '5.99999999%': 2, '6%': 1 }, '3%');
});

describe('The rules in the catalogue', () => {
  const texts = [...new Set(schemes.flatMap(({ lines }) => lines.flatMap(({ rule: parts }) => [ruleText(parts), ...parts.map(({ text }) => text)])))];

  test('are those tried here, and their parts', () => {
    expect(texts.length).toBeGreaterThanOrEqual(7);
  });

  test.each(texts.filter((text) => !text.startsWith('否则')))('%s can be read', (text) => {
    expect(readRule(text).kind).toBe('rule');
  });
});
