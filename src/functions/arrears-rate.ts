import { range } from './example';
import { declare, required } from './function';
import { ratio } from './ratio';

/** Overdue amount ÷ amount billed. */
export const arrearsRate = declare({
  id: 'ARREARS_RATE',
  group: 'rates',
  parameters: [required('overdue'), required('billed')],
  run: (overdue, billed) => ratio({ name: 'overdue', grid: overdue }, { name: 'billed', grid: billed }),
  examples: [
    { arguments: [4200, 1000000], gives: 0.0042 },
    { arguments: [range('B2', [[4200], [9000]]), range('C2', [[1000000], [1000000]])], gives: [[0.0042], [0.009]] },
    { arguments: [4200, range('C2', [[null]])], gives: { error: 'denominator-missing' } },
  ],
});
