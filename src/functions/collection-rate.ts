import { range } from './example';
import { declareCellwise, required } from './function';
import { ratio } from './ratio';

/** Amount collected by bank collection ÷ amount due for it. */
export const collectionRate = declareCellwise({
  id: 'COLLECTION_RATE',
  group: 'rates',
  parameters: [required('collected'), required('due')],
  answering: ratio('collected', 'due'),
  examples: [
    { arguments: [68000, 100000], gives: 0.68 },
    { arguments: [range('B2', [[68000], [71000]]), range('C2', [[100000], [100000]])], gives: [[0.68], [0.71]] },
    { arguments: [range('B2', [[null]]), 100000], gives: { error: 'argument-missing' } },
  ],
});
