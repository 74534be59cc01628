import { indicatorById } from '../../catalogue/indicators/index';
import type { Problem } from '../../domain/problem';
import { valueOf, type Quantity } from '../../domain/quantity';
import { readQuantity } from '../../domain/read-quantity';
import { readResult } from '../../domain/read-result';

export type TargetReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'target'; readonly target: Quantity }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What somebody typed as the target of an indicator: `2%`, `20‰`, 千分之二十, 0.02. It has to make sense as a result and be more than 0. */
export const readTarget = (text: string, indicator: string): TargetReading => {
  if (text.trim() === '') return { kind: 'none' };
  const read = readQuantity(text);
  if (read.kind === 'problem') return { kind: 'problem', problem: read.problem };
  const measure = indicatorById(indicator)?.measure;
  const sense = measure === undefined ? undefined : readResult(text, { measure });
  if (sense?.kind === 'unusable') return { kind: 'problem', problem: sense.problem };
  return valueOf(read.quantity) > 0 ? { kind: 'target', target: read.quantity } : { kind: 'problem', problem: { code: 'target-invalid', indicator, found: read.quantity } };
};
