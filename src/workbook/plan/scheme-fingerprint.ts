import { writeQuantity } from '../../domain/write-quantity';
import type { Quantity } from '../../domain/quantity';
import { ruleText, type Scheme } from '../../domain/scheme';
import { rulesFingerprint } from './rules-fingerprint';

/** The fingerprint of a scheme as its rules sheet holds it: weights, rules and targets, targets not yet filled in. */
export const schemeFingerprint = (scheme: Scheme, targets: ReadonlyMap<string, Quantity>): string =>
  rulesFingerprint(
    scheme.lines.map(({ indicator, weight, rule }) => {
      const target = targets.get(indicator);
      return { indicator: target === undefined ? indicator : `${indicator}@${writeQuantity(target)}`, weight: weight.value, rule: ruleText(rule) };
    }),
  );
