import { writePeriod } from '../../../src/domain/period/period';
import { readPeriod } from '../../../src/domain/period/read-period';
import { cell, written } from '../cells';
import type { Trial } from './trial';

export const period: Trial = {
  needs: ['写法'],
  may: [],
  gives: ['考核周期'],
  run: (row) => {
    const reading = readPeriod(cell(row, '写法').replace('（空）', ''));
    return { 考核周期: written(reading.kind === 'period' ? { words: writePeriod(reading.period) } : { problems: [reading.problem] }) };
  },
};
