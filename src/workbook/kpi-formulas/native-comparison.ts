import { decimalText } from '../../domain/number/decimal-text';
import { readGrades } from '../../functions/read-grades';
import { elementOf, type Argument } from './read-argument';
import { cellwise, fixed, type Built } from './built';
import { formulaText } from '../plan/formula-literal';

/** Half of the last decimal that counts: totals nearer than this are the same. */
const NOISE = '0.00000000005';

/** By the grades as they are listed now. */
export const nativeGrade = ([total, grades]: readonly Argument[]): Built => {
  if (total === undefined || grades === undefined || grades.kind === 'left-out' || grades.grid === undefined) return fixed('argument-unknown');
  const reading = readGrades(grades.grid);
  if (reading.kind === 'problem' || reading.bands.length === 0) return fixed('argument-unusable');
  const bands = [...reading.bands].sort((one, other) => other.from - one.from);
  return cellwise([total], ({ text, value } = { text: '', value: null, isConstant: true }) => {
    if (typeof value === 'string') return { because: 'text-figures' };
    const nested = bands.reduceRight((rest, { from, grade }) => `IF(ROUND(${text},10)>=${decimalText(from)},${formulaText(grade)},${rest})`, 'NA()');
    return `IF(ISNUMBER(${text}),${nested},NA())`;
  });
};

const isDense = (style: Argument | undefined): boolean => {
  const asked = style === undefined ? null : elementOf(style, 0, 0).value;
  return typeof asked === 'string' && /^(?:dense|1223|中国式|中國式)$/i.test(asked.trim()) ? true : asked === 1223;
};

/** Among the totals of the list as it will be; people without a total are not ranked. */
export const nativeRanking = ([total, totals, style]: readonly Argument[]): Built => {
  if (total === undefined || totals?.kind !== 'cells') return fixed('argument-unknown');
  if (totals.grid.flat().some((cell) => typeof cell === 'string' && /\d/.test(cell))) return fixed('text-figures');
  const list = totals.text;
  return cellwise([total], ({ text, value } = { text: '', value: null, isConstant: true }) => {
    if (typeof value === 'string') return { because: 'text-figures' };
    const better = isDense(style)
      ? `SUMPRODUCT(ISNUMBER(${list})*(${list}>${text}+${NOISE})/COUNTIF(${list},${list}&""))`
      : `COUNTIF(${list},">"&(${text}+${NOISE}))`;
    const isListed = `COUNTIF(${list},">"&(${text}-${NOISE}))>COUNTIF(${list},">"&(${text}+${NOISE}))`;
    return `IF(ISNUMBER(${text}),IF(${isListed},ROUND(${better},0)+1,NA()),NA())`;
  });
};
