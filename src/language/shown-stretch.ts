import type { Stretch } from '../domain/rule/stretch';
import { writeLimit } from '../domain/rule/write-rule';

/** `5‰ ≤ x ≤ 100%`, `x > 70%`, `x = 0`; `subject` stands for x. */
export const shownStretch = ({ lower, upper }: Stretch, subject: string): string => {
  if (lower !== undefined && upper !== undefined) {
    if (lower.included && upper.included && writeLimit(lower.limit) === writeLimit(upper.limit)) return `${subject} = ${writeLimit(lower.limit)}`;
    return `${writeLimit(lower.limit)} ${lower.included ? '≤' : '<'} ${subject} ${upper.included ? '≤' : '<'} ${writeLimit(upper.limit)}`;
  }
  if (lower !== undefined) return `${subject} ${lower.included ? '≥' : '>'} ${writeLimit(lower.limit)}`;
  return upper === undefined ? subject : `${subject} ${upper.included ? '≤' : '<'} ${writeLimit(upper.limit)}`;
};
