import type { Result } from '../../domain/appraisal/appraisal';
import { normalise } from '../../domain/number/normalise';
import { readResult } from '../../domain/read-result';
import type { CellValue } from '../grid';
import { isPlaceholder } from './read-figure';
import { tidyText } from './sheet-view';

/** The rate of two amounts that stand in two columns. */
export const readRatio = (numerator: CellValue, denominator: CellValue): Result => {
  const above = readAmount(numerator);
  if (above.kind === 'unusable') return above;
  const below = readAmount(denominator);
  if (below.kind === 'unusable') return below.problem.code === 'missing-value' ? { kind: 'unusable', problem: { code: 'denominator-missing' } } : below;
  if (below.value === 0) return { kind: 'unusable', problem: { code: 'denominator-zero' } };
  const value = normalise(above.value / below.value);
  return value < 0 ? { kind: 'unusable', problem: { code: 'negative', found: value } } : { kind: 'measured', value };
};

const readAmount = (value: CellValue): Result => {
  if (typeof value !== 'string') return readResult(value, { measure: 'number' });
  const text = tidyText(value);
  if (text === '' || isPlaceholder(text)) return { kind: 'unusable', problem: { code: 'missing-value' } };
  return readResult(text.replace(/^[¥￥$]|^(?:NT\$|RMB)\s*/i, '').replace(/\s*(?:元|户|戶|家|个|個)$/, ''), { measure: 'number' });
};
