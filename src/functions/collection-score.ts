import { range } from './example';
import { declareCellwise, optional, required } from './function';
import { publishedScoring } from './published-rule';

export const collectionScore = declareCellwise({
  id: 'COLLECTION_SCORE',
  group: 'scores',
  parameters: [required('rate'), optional('rule')],
  answering: publishedScoring('collection-rate'),
  examples: [
    { arguments: ['70%'], gives: 2 },
    { arguments: [0.7001], gives: 3 },
    { arguments: ['70%', '70%以上为3；否则为1'], gives: 3 },
    { arguments: [range('D2', [[0.82], [0.68], [0.6]])], gives: [[3], [2], [1]] },
    { arguments: [range('D2', [[null]])], gives: { error: 'missing-value' } },
  ],
});
