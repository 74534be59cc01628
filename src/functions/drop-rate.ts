import { range } from './example';
import { declareCellwise, required } from './function';
import { ratio } from './ratio';

/** Key accounts that went off line in the period ÷ key accounts at its start. */
export const dropRate = declareCellwise({
  id: 'DROP_RATE',
  group: 'rates',
  parameters: [required('lost'), required('base')],
  answering: ratio('lost', 'base'),
  examples: [
    { arguments: [3, 150], gives: 0.02 },
    { arguments: [range('B2', [[3], [0]]), range('C2', [[150], [80]])], gives: [[0.02], [0]] },
    { arguments: [3, 0], gives: { error: 'denominator-zero' } },
  ],
});
