import { weightedTotal } from '../../../src/domain/appraisal/weighted-total';
import { cell, figure, figureOrNone, list, written } from '../cells';
import type { Trial } from './trial';

/** A total from scores and weights alone. */
export const total: Trial = {
  needs: ['各项得分', '权重'],
  may: [],
  gives: ['总分'],
  run: (row) => {
    const sum = weightedTotal(list(cell(row, '各项得分')).map(figureOrNone), list(cell(row, '权重')).map(figure));
    return { 总分: written(sum.kind === 'total' ? { figure: sum.total } : { problems: sum.problems }) };
  },
};
