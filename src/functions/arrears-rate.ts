import { range } from './example';
import { declareCellwise, required } from './function';
import { ratio } from './ratio';

/** Overdue amount ÷ amount billed. */
export const arrearsRate = declareCellwise({
  id: 'ARREARS_RATE',
  group: 'rates',
  parameters: [required('overdue'), required('billed')],
  answering: ratio('overdue', 'billed'),
  examples: [
    { arguments: [4200, 1000000], gives: 0.0042 },
    { arguments: [range('B2', [[4200], [9000]]), range('C2', [[1000000], [1000000]])], gives: [[0.0042], [0.009]] },
    { arguments: [4200, range('C2', [[null]])], gives: { error: 'denominator-missing' } },
  ],
});
